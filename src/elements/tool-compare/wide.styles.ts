import { css } from '@lit/reactive-element';
import { cards } from './cards.styles.js';

/** Many columns, large tables, narrow pages, paper. */
export const wide = css`
  .own {
    container-type: inline-size;
    contain-intrinsic-inline-size: 44em;
  }

  /* Many columns keep a width that can be read: the table scrolls, with its headers in sight. */
  table.wide {
    min-inline-size: calc(13em + var(--_tools) * 7em);
  }

  /* Columns of one width need no grid, and a row of fifty cells is laid out in two thirds of the time without. */
  .wide tr {
    display: flex;
  }

  .wide tr > :first-child {
    flex: none;
    inline-size: 13em;
  }

  .wide thead th,
  .wide td {
    flex: 1 1 7em;
    min-inline-size: 0;
  }

  .wide td {
    flex-basis: calc(7em - var(--_space) * 3);
  }

  .wide .group > :first-child {
    flex: auto;
  }

  /* Until it is measured, a table that is too wide must not widen the page. */
  .scroller {
    overflow-x: clip;
    overflow-clip-margin: 4px;
  }

  .scrolls {
    overflow: auto;
    max-block-size: 90vh;
    scroll-padding: calc(var(--_head, 80px) + 1em) 1em 1em 14em;
  }

  .scrolls thead {
    inset-block-start: 0;
  }

  .scrolls :is([part~='corner'], [part~='criterion']) {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_surface);
  }

  /* What takes the focus is never under the header. */
  .scroller:not(.scrolls) :is(a, button) {
    scroll-margin-block: calc(var(--_head, 80px) + 1em) 1em;
  }

  /* Browsers lay out the rows of a large table only as they come into sight. */
  .large [part~='row'] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.25em;
  }

  .many > * {
    content-visibility: auto;
    /* What is drawn around the focus is not cut off. */
    overflow-clip-margin: 6px;
    contain-intrinsic-block-size: auto calc(4.4em + var(--_items) * 2.75em);
  }

  @media screen {
    .folded tr:not(.group) {
      display: none;
    }
  }

  .fold {
    min-block-size: 24px;
    padding: 0 0.25em;
    margin-inline-start: -0.25em;
    border: 0;
    color: inherit;
    font-weight: inherit;
    text-align: start;
  }

  .fold::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.6em;
    border: 0.28em solid transparent;
    border-block: 0.4em solid;
    border-block-end-width: 0;
    vertical-align: 0.1em;
    forced-color-adjust: none;
  }

  .folded .fold::before {
    margin-inline: 0.08em 0.68em;
    border-block: 0.28em solid transparent;
    border-inline: 0.4em solid;
    border-inline-end-width: 0;
    vertical-align: 0;
  }

  @container (inline-size < 36em) {
    .inner {
      padding: calc(var(--_space) * 2);
    }

    th {
      padding-inline: var(--_space);
    }

    td {
      margin-inline: var(--_space);
    }

    ${cards}
  }

  @container (inline-size < 30em) {
    .narrow {
      --_columns: repeat(var(--_tools), minmax(0, 1fr));
    }

    .narrow :is([part~='corner'], [part~='criterion']) {
      grid-column: 1 / -1;
      padding-block-end: 0;
      color: var(--_muted);
      font-size: 0.875em;
    }
  }

  @media print {
    .scroller {
      overflow: visible;
      max-block-size: none;
    }

    .scrolls thead,
    .scrolls :is([part~='corner'], [part~='criterion']) {
      position: static;
    }

    .large [part~='row'],
    .many > * {
      content-visibility: visible;
    }

    /* A card may be as long as a page. */
    .wide tr {
      break-inside: auto;
    }

    td {
      break-inside: avoid;
    }

    ${cards}
  }
`;

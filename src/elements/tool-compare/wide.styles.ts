/** The text as it is, for a sheet that is made where it is used. */
const css = String.raw;

/** Many columns, large tables, narrow pages. */
export const wide = css`
  /* Many columns: they keep a width that can be read, and the table scrolls with its row headers in sight. */
  table.wide {
    min-inline-size: calc(13em + var(--_tools) * 7em);
  }

  .wide :is([part~='corner'], [part~='criterion'], .group th) {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_surface);
  }

  .wide [part~='corner'] {
    z-index: 2;
  }

  /* Large tables: rows are grids of the same tracks, which browsers lay out only as they come into sight. */
  .large,
  .large :is(thead, tbody) {
    display: block;
  }

  .large tr {
    display: grid;
    grid-template-columns: 13em repeat(var(--_tools), minmax(7em, 1fr));
  }

  .large tbody tr {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.25em;
  }

  .large .group th {
    grid-column: 1 / -1;
  }

  .large thead {
    position: sticky;
    inset-block-start: var(--tool-compare-sticky, 0px);
    z-index: 2;
    background: var(--_surface);
  }

  .scroller:not(.fits) .large thead {
    inset-block-start: 0;
  }

  .scroller:not(.fits) thead th {
    inset-block-start: 0;
  }

  /* What takes the focus is never under the header. */
  :is(td, th) :is(a, button) {
    scroll-margin-block: 6em 1em;
  }

  .folded tr:not(.group) {
    display: none;
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
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-end: 0.6em;
    border-block-end: 2px solid;
    border-inline-end: 2px solid;
    transform: translateY(-0.15em) rotate(45deg);
  }

  .folded .fold::before {
    transform: rotate(-45deg);
  }

  :host(:dir(rtl)) .folded .fold::before {
    transform: rotate(45deg);
  }

  @container (inline-size < 36em) {
    .inner {
      padding: calc(var(--_space) * 2);
    }

    th,
    td {
      padding-inline: var(--_space);
    }

  }

  /* Narrow, with more tools than stand side by side: a card a criterion, with a line a tool. */
  @container (inline-size < 36em) {
    table.wide {
      min-inline-size: 0;
    }

    .wide,
    .wide :is(tbody, tr, [part~='criterion'], .group th) {
      display: block;
    }

    .wide thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .wide :is(th, td) {
      position: static;
      border: 0;
      padding: calc(var(--_space) / 2) var(--_space);
    }

    .wide [part~='row'] {
      padding-block: var(--_space);
      border-block-end: 1px solid var(--_border);
    }

    .wide td {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.4em;
    }

    .wide td::before {
      content: attr(data-tool);
      flex: 0 0 45%;
      color: var(--_muted);
      font-weight: 400;
      font-style: normal;
    }

    .wide [part~='bar']::after {
      flex: 0 0 100%;
    }
  }

  @container (inline-size < 30em) {
    .narrow,
    .narrow :is(thead, tbody) {
      display: block;
    }

    .narrow tr {
      display: grid;
      grid-template-columns: repeat(var(--_tools), minmax(0, 1fr));
      border-block-end: 1px solid var(--_border);
    }

    .narrow :is(th, td) {
      border: 0;
    }

    .narrow thead tr {
      border-block-end: 2px solid var(--_text);
    }

    .narrow :is([part~='corner'], [part~='criterion'], .group th) {
      grid-column: 1 / -1;
      padding-block-end: 0;
      color: var(--_muted);
      font-size: 0.875em;
    }
  }
`;

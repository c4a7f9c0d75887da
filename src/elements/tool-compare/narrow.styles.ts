import { css } from '../shared/css.js';

/**
 * Stylesheet for phones: two tools side by side under each label; the heads of the columns are selects. For screens only: paper shows all
 * tools.
 */
export const narrow = css`
  @media screen {
    .verdict {
      padding: 0.75em 0.875em;
    }

    .headline {
      font-size: 1.1875em;
    }

    .seg {
      flex: 1 1 100%;
    }

    .bar .sel {
      flex: 1;
      max-inline-size: 100%;
    }

    .seg button {
      flex: auto;
      min-block-size: 2.5em;
      padding-inline: 0.5em;
    }

    .scroll {
      padding-inline: calc(var(--_pad) - 0.5em);
    }

    tr {
      flex-wrap: wrap;
      column-gap: 1.0667em;
      padding-inline: 0.5333em;
    }

    td {
      padding: 0.0625em 0 0.5625em;
    }

    .b {
      padding-block-end: 1.1em;
    }

    /* If figures with their units take several lines, all bars are lower by --d. The float keeps that height free in each cell. */
    .long .b {
      white-space: normal;
    }

    .long .b::before {
      content: '';
      float: inline-start;
      block-size: calc(1.5em + var(--d));
    }

    .long .b > small {
      clear: both;
    }

    td:is(.pk, .bl) {
      background-color: transparent;
    }

    tbody tr th {
      flex: 0 0 100%;
      inline-size: auto;
      padding: 0.5em 0 0.125em;
      font-size: 0.8667em;
    }

    tbody th small {
      display: inline;
      font-size: 1em;
    }

    /*
     * Texts on the line of a label are separated by a dot, in an element of its own: the texts have a writing direction of their own, and a
     * dot in them, or a border, could be at their far end.
     */
    tbody th small:empty::before {
      content: ' · ' / '';
    }

    .sort {
      display: none;
    }

    td.off {
      background: none;
    }

    thead th {
      padding: 0.5em 0.5333em;
      margin-inline: -0.5333em;
    }

    /*
     * The corner, and the cell below it, are hidden from sight only: without these cells screen readers would assign each header to the
     * column before its own.
     */
    :is([part~='corner'], .group td:first-child) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .tool {
      align-self: stretch;
    }

    thead .sel {
      flex: auto;
    }

    thead .sel > select {
      inline-size: 100%;
      padding: 0.25em 0;
      padding-inline-end: 0.75em;
      border: 0;
      background: none;
      font-weight: 650;
      white-space: normal;
    }

    thead .sel::after {
      inset-inline-end: 0.1em;
    }

    tbody .group th {
      padding-block: 1.25em 0.375em;
      font-size: 1em;
    }
  }
`;

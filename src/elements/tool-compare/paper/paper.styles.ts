import { css } from '../../shared/css.js';

/** Stylesheet for paper: nothing scrolls, and the table is laid out as a CSS table, whose head browsers repeat on each page. */
export const paper = css`
  @media print {
    .scroll {
      padding-inline: 0;
    }

    table {
      display: table;
      inline-size: 100%;
      table-layout: fixed;
      border-spacing: 0;
      font-size: 0.8125em;
    }

    thead {
      display: table-header-group;
      position: static;
    }

    tbody {
      display: table-row-group;
    }

    tr {
      display: table-row;
      content-visibility: visible !important;
    }

    th,
    td,
    thead th {
      display: table-cell;
      border-block-end: 1px solid var(--_line);
      vertical-align: top;
    }

    .caps,
    .caps > * {
      display: block;
    }

    /* Chrome before 136 knows only the prefixed property. */
    .frame,
    .legend {
      -webkit-print-color-adjust: exact;
    }
  }
`;

import { css } from '../../shared/css.js';

/** A list on phones: the name, and below it figures over their bars; and a list on paper. */
export const listNarrow = css`
  @media screen {
    .narrow .list thead,
    .narrow .list tbody {
      display: block;
    }

    .narrow .list colgroup {
      display: none;
    }

    .narrow .list tr:not([hidden]) {
      display: grid;
      grid-template-columns: repeat(var(--c), minmax(0, 1fr));
      column-gap: 0.75em;
      padding: 0.25em 0.5333em 0.3em;
    }

    .narrow .list thead tr {
      padding-block: 0;
      border-block-end: 1px solid var(--_rim);
    }

    /* Nothing stands in it but what phones do not show: its line would be a second one below the table's own. */
    .narrow .list thead:not(:has(th + th)) {
      display: none;
    }

    /* Lines have gaps between their cells. */
    .narrow .list tr:has(> .pk) {
      background: var(--_tint);
    }

    .narrow .list tr:has(> .bl) {
      background: var(--_wash);
    }

    .narrow .list :is(.pk, .bl) {
      background-color: transparent;
    }

    /* At the side where reading starts: the start of a figure would be its left. */
    .narrow .list :is(th, td) {
      padding: 0;
      box-shadow: none;
      text-align: inherit;
    }

    .narrow .list thead th:not([part~='corner']) {
      padding-block: 0.375em;
      margin: 0;
      align-self: end;
    }

    .narrow .list tbody th {
      grid-column: 1 / -1;
      inline-size: auto;
      padding: 0.125em 0 0;
      color: inherit;
      font-size: 1em;
      font-weight: 600;
    }

    .narrow .by tbody th {
      padding-inline-start: 2em;
    }

    .narrow .list tbody th::before {
      inset-inline-start: 0;
      inline-size: 1.6em;
      text-align: start;
    }

    /* From right to left too. */
    .own.narrow .list .b {
      padding-block-end: 0.8em;
      background-origin: border-box;
      --w: 100%;
      --y: 1.5em;
      background-position:
        calc(var(--p) * 100%) var(--y),
        0 calc(var(--y) + 0.375em - 1px);
      background-size:
        calc(var(--s, var(--v)) * 100%) 0.375em,
        100% 1px;
    }

    .narrow .list .b small {
      inset-block-start: 0.75em;
      margin: 0;
    }

    .narrow .list .act small::before {
      content: none;
    }

    .narrow .list .low small {
      inset-block-start: 0.95em;
    }

    .own.narrow .list .low:not(.span) {
      background-position:
        calc(var(--q) * 100%) calc(var(--y) + 0.375em - 4.5px),
        0 calc(var(--y) + 0.375em - 1px);
      background-size:
        8px 8px,
        100% 1px;
    }

    .narrow .list .off td {
      grid-column: 1 / -1;
    }

    .narrow .list .rest td {
      grid-column: 1 / -1;
      padding: 0.5em 0.6em;
    }

    .narrow .list dl {
      display: grid;
    }

    .narrow .list .open {
      inline-size: 2.25em;
      min-block-size: 1.5em;
    }
  }

  @media print {
    /* Printed as it was laid out for a wide screen, before it could be for paper: names keep their room. */
    .own:not(.tight, .narrow) .list {
      table-layout: auto;
      font-size: 0.7em;
      --w: 2em;
    }

    /* As the table is laid out by what stands in it: on a wide screen columns are wider than that. */
    .own:not(.tight, .narrow) col {
      inline-size: auto !important;
    }

    .list .open {
      display: none;
    }

    /* Browsers leave buttons out of a head that they repeat. */
    .list .head {
      display: contents;
    }

    .list .rest {
      break-before: avoid;
    }

    .list tr:has(+ .rest) :is(th, td) {
      border-block-end: 0;
    }

    .tail button {
      padding: 0;
      border: 0;
    }

    .list .rest[hidden] {
      display: table-row;
    }
  }
`;

import { css } from '../../shared/css.js';

/** Stylesheet of a list on phones (each tool's name, and below it its figures over their bars) and of a list on paper. */
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

    /* A head without columns holds only the corner, which phones do not show: its line would be a second one below the table's own. */
    .narrow .list thead:not(:has(th + th)) {
      display: none;
    }

    /* The background of a marked tool is on its line, not on its cells, because there are gaps between the cells. */
    .narrow .list tr:has(> .pk) {
      background: var(--_tint);
    }

    .narrow .list tr:has(> .bl) {
      background: var(--_wash);
    }

    .narrow .list :is(.pk, .bl) {
      background-color: transparent;
    }

    /* Inherited is the side where the page's direction starts. For a figure, 'start' would be the left, even in right-to-left pages. */
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

    /* Specific enough to override the rules of wider lists for right-to-left pages too. */
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
    /*
     * A list that is printed before the layout for paper is loaded still has the columns of a wide screen: automatic layout keeps room for
     * the names.
     */
    .own:not(.tight, .narrow) .list {
      table-layout: auto;
      font-size: 0.7em;
      --w: 2em;
    }

    /* Column widths follow the content: those of a wide screen are larger than needed. */
    .own:not(.tight, .narrow) col {
      inline-size: auto !important;
    }

    .list .open {
      display: none;
    }

    /*
     * Browsers leave out buttons when they repeat a table's head on the next page; without a box of their own, the text of these buttons is
     * printed.
     */
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

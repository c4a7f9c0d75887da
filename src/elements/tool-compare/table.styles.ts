import { css } from '../shared/css.js';

/**
 * The table, its rows, and what sticks. Rows are flex boxes of equal columns behind a label. Those of a large table are laid out as they come
 * into sight, which the rows of a table box cannot be.
 */
export const table = css`
  /* What follows begins with a line, or is the edge of the surface: the line of the last row would cross its corners. */
  .frame {
    display: flow-root;
    position: relative;
    overflow: visible clip;
  }

  .scroll {
    position: relative;
    margin-block-end: -1px;
    padding-inline: calc(var(--_pad) - 0.75em);
    border-block-start: 1px solid var(--_edge);
  }

  table,
  thead,
  tbody {
    display: block;
  }

  table {
    font-size: 0.9375em;
  }

  .many table {
    font-size: 0.875em;
  }

  /* Cells are as high as what they hold, so that no browser lays them out twice; those with a ground of their own fill the row. */
  tr {
    display: flex;
    align-items: start;
    border-block-end: 1px solid var(--_line);
  }

  th,
  .pk,
  .bl,
  .off {
    align-self: stretch;
  }

  tr[hidden],
  tbody[hidden] {
    display: none;
  }

  th,
  td {
    flex: 1 1 0;
    min-inline-size: 0;
    padding: 0.5625em 0.8em;
    font-weight: 400;
  }

  .many td,
  .many .corner ~ th {
    padding-inline: 0.5em;
  }

  /* In one weight: --l is in widths of a digit, and those of a bolder one are larger. */
  tbody th,
  thead .corner {
    flex: none;
    inline-size: var(--l);
    font-weight: 600;
  }

  thead {
    z-index: 2;
    background: var(--_surface);
  }

  /* With no row below it the head ends where the surface does, whose corners are round. WebKit sees a change of siblings, not of what a table has. */
  thead:not(:has(~ tbody:not([hidden]))) {
    background: none;
  }

  /* What is stuck is never more than a fifth of the window, and nothing is where the window is low. */
  @media (min-height: 30em) {
    thead {
      position: sticky;
      inset-block-start: min(var(--tool-compare-sticky, 0px), (20vh - var(--_head, 0px)) * 9999);
    }
  }

  thead tr {
    border-color: var(--_rim);
  }

  thead th {
    display: flex;
    flex-direction: column;
    align-items: start;
    padding-block: 0.75em;
    line-height: 1.3;
  }
`;

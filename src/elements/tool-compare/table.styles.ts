import { css } from '../shared/css.js';

/**
 * Stylesheet of the table, its rows and its sticky head. Rows are flex boxes: a label, then columns of equal width. Unlike the rows of a
 * CSS table they can have `content-visibility`, with which the rows of a large table are laid out only when they come into sight.
 */
export const table = css`
  /*
   * The line of the last row is clipped: the next section begins with a line, or the surface ends, whose round corners the line would
   * cross.
   */
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

  /*
   * Cells are as high as their content: stretching would make browsers lay them out twice. Cells with a background fill the height of the
   * row.
   */
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

  /* Labels and corner have one font weight: --l may be in ch, the width of a digit, and bolder digits are wider. */
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

  /*
   * A head without rows below it ends at the surface's round corners, which its background would cover. The selector asks for siblings of
   * the head, because WebKit does not notice when the children asked for by table:has() change.
   */
  thead:not(:has(~ tbody:not([hidden]))) {
    background: none;
  }

  /*
   * The head sticks only if its height, --_head, is less than a fifth of the window (20vh): else the offset is hugely negative, and it
   * never sticks. In windows lower than 30em it does not stick either.
   */
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

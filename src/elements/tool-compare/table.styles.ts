import { css } from '../shared/css.js';

/*
 * The table: rows are flex boxes of equal columns behind a label. Rows of a large table are laid out as they come into sight, which the
 * rows of a table box cannot be.
 */
export const table = css`
  .frame {
    position: relative;
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

  .tool {
    display: flex;
    gap: 0.5em;
    align-items: center;
    max-inline-size: 100%;
    font-weight: 650;
  }

  .stack .tool {
    flex-direction: column;
    gap: 0.375em;
    align-items: start;
  }

  .nm {
    min-inline-size: 0;
    max-inline-size: 100%;
    unicode-bidi: isolate;
    color: inherit;
  }

  a.nm:not(:hover) {
    text-decoration: none;
  }

  .logo {
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 0.4em;
    object-fit: contain;
  }

  .tag {
    min-block-size: 1.5em;
    font-size: 0.8em;
    font-weight: 600;
  }

  .pk .tag {
    color: var(--_accent);
  }

  .act {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.6em;
    align-items: center;
    margin-block-start: 0.375em;
    font-size: 0.8667em;
  }

  .btn {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.25em;
    padding: 0.125em 0.7em;
    color: var(--_ink);
    font-size: 1em;
    text-decoration: none;
  }

  .btn.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
    font-weight: 600;
    forced-color-adjust: none;
  }

  .btn.main:hover {
    background: color-mix(in srgb, var(--_accent), var(--_ink) 14%);
  }

  thead .corner {
    justify-content: end;
    color: var(--_soft);
  }

  small {
    color: var(--_soft);
    font-size: 0.8667em;
    font-weight: 400;
    line-height: 1.4;
  }

  tbody th {
    position: relative;
  }

  .sorts tbody th {
    padding-inline-end: 1.9em;
  }

  tbody th small {
    display: block;
  }

  /* Beside the first line there is the button that orders the columns. */
  :where(.sorts) tbody th small {
    margin-inline-end: -1.2em;
  }

  tbody th > a {
    color: inherit;
    text-decoration-color: var(--_rim);
  }

  .sort {
    position: absolute;
    inset-inline-end: 0.25em;
    inset-block-start: 0.5em;
    inline-size: 1.75em;
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    border-radius: var(--_inmost);
    font-size: 1em;
    line-height: 1;
    background: none;
  }

  /* The sign is drawn only where it shows: a table has dozens of buttons. */
  .sort[aria-pressed='true']::before,
  .sort:focus-visible::before,
  tr:hover .sort::before {
    content: '⇄';
    content: '⇄' / '';
  }

  .sort[aria-pressed='true'] {
    color: var(--_accent);
  }

  @media (hover: none) {
    .sort::before {
      content: '⇄';
      content: '⇄' / '';
    }

    .sort:not([aria-pressed='true'], :focus-visible) {
      opacity: 0.35;
    }
  }

  tbody .group th {
    flex: auto;
    inline-size: auto;
    padding-block: 1.125em 0.375em;
    color: var(--_soft);
  }

  tr.group {
    border-color: var(--_edge);
  }

  /* It stays in sight while the columns slide. */
  .group .fold,
  .group span {
    position: sticky;
    inset-inline-start: var(--_pad);
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    font-size: 0.8667em;
    font-weight: 650;
  }

  .group .fold:hover {
    color: var(--_ink);
  }

  @media screen {
    .folded tr:not(.group) {
      display: none;
    }
  }

  .rank {
    background: var(--_wash);
    border-color: var(--_edge);
  }

  .pk {
    background-color: var(--_tint);
  }

  .bl {
    background-color: var(--_wash);
  }

  thead .bl {
    box-shadow: inset 0 2px var(--_rim);
  }

  thead .pk {
    box-shadow: inset 0 2px var(--_accent);
  }

  /* A tool that could not be had is one dim column without lines. Below its name hangs the reason, in sight as long as the head is. */
  .off {
    z-index: 1;
    margin-block-end: -1px;
    background: var(--_over);
    color: var(--_soft);
  }

  .off .tool {
    font-weight: 500;
  }

  .why {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }

  tbody:last-child tr:last-child .off {
    margin-block-end: 0;
  }

  /* One button that tries again: in the column, where that is in sight. */
  .own:not(.side):has(th .why button) .notice button {
    display: none;
  }

  @media screen {
    thead .why {
      position: absolute;
      inset-block-start: calc(100% + 1em);
      flex-direction: column;
      align-items: start;
    }

    table:has(th.off) {
      min-block-size: 13em;
    }
  }

  tr:not(.group):hover,
  tr:not(.group):focus-within {
    background: color-mix(in srgb, var(--_ink) 5%, transparent);
  }

  .large tbody tr {
    content-visibility: auto;
    overflow-clip-margin: 4px;
    contain-intrinsic-block-size: auto 3.4em;
  }
`;

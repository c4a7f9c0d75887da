import { css } from '../shared/css.js';

/**
 * Stylesheet of row headers and their sort button, of group names, and of marked rows and columns: rank, author's pick, baseline, failed
 * tools.
 */
export const rowHeader = css`
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

  /* The sign of the sort button is drawn only while it can be seen, because a table has dozens of buttons. */
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

  /* The name of a group stays in sight while the columns scroll sideways. */
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

  /*
   * The column of a tool that failed to load is one dim area without lines. The reason hangs below its head, and stays in sight with the
   * sticky head.
   */
  .off {
    z-index: 1;
    background: var(--_over);
    color: var(--_soft);
  }

  td.off {
    margin-block-end: -1px;
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

  /*
   * Only one retry button is shown: the one in a failed column hides that of the message above, unless the column may be scrolled out of
   * sight.
   */
  .own:not(.side):has(th .why button) .notice button {
    display: none;
  }

  @media screen {
    .own:not(.narrow) thead .why {
      position: absolute;
      inset-block-start: calc(100% + 0.6em);
      flex-direction: column;
      align-items: start;
    }

    .own:not(.narrow) table:has(th.off) {
      min-block-size: 13em;
    }
  }

  tbody tr:not(.group):hover,
  tbody tr:not(.group):focus-within {
    background: color-mix(in srgb, var(--_ink) 5%, transparent);
  }

  .large tbody tr {
    content-visibility: auto;
    overflow-clip-margin: 4px;
    contain-intrinsic-block-size: auto 3.4em;
  }
`;

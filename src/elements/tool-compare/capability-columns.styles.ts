import { css } from '../shared/css.js';

/** Stylesheet of the capabilities: one column for each tool. */
export const capabilityColumns = css`
  .caps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 0 2em;
    padding: 1.25em var(--_pad) 0;
    border-block-start: 1px solid var(--_edge);
  }

  /* Heading, summary and list of a tool are rows of a subgrid, so that the lists of tools side by side begin on one line. */
  .caps > * {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    min-inline-size: 0;
    padding-block-end: 1.5em;
  }

  .caps [part~='heading'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
    align-items: baseline;
  }

  .caps .summary {
    margin-block-end: 0.375em;
  }

  .caps > * > div,
  .room::after {
    grid-row: 3;
    min-inline-size: 0;
  }

  .tail + .caps {
    border: 0;
    padding-block-start: 0.25em;
  }

  /* Room for the list, which is drawn in the second frame: --_items titles, --_lines lines below titles, and --_more for '+N more'. */
  .room::after {
    content: '';
    display: block;
    block-size: calc(var(--_items) * (2.4609em + 1px) + var(--_lines) * 1.2623em + var(--_more));
  }

  /*
   * Of many columns, browsers lay out each when it comes into sight (content-visibility), without the subgrid: its rows are then packed at
   * the start, because stretched rows would share out the spare height.
   */
  .caps.many > * {
    align-content: start;
    content-visibility: auto;
    overflow-clip-margin: 6px;
    contain-intrinsic-block-size: auto calc(5.2em + var(--_items) * 2.75em);
  }
`;

import { css } from '../shared/css.js';

/** Stylesheet of the part above the table: title, description, the author's own words, and the verdict. */
export const verdict = css`
  /* minmax(0, …): a long word does not make these grids wider than their container. */
  .top,
  .verdict,
  .lines li,
  :where(.lines) {
    grid-template-columns: minmax(0, 1fr);
  }

  .top {
    display: grid;
    gap: 0.75em;
    padding: 1.125em var(--_pad) 0.875em;
  }

  slot > p {
    margin-block-start: -0.5em;
    color: var(--_soft);
    font-size: 0.9375em;
  }

  .author {
    padding-inline-start: 0.875em;
    border-inline-start: 2px solid var(--_edge);
  }

  .author small {
    display: block;
  }

  .verdict {
    display: grid;
    gap: 0.375em 2em;
    padding: 0.875em 1em;
    border: 1px solid color-mix(in srgb, var(--_accent) 15%, var(--_edge));
    border-radius: var(--_inner);
    background: var(--_tint);
    text-wrap: pretty;
  }

  /*
   * With a rank there are two columns: headline and rest, and beside them the lines of the tools; where there is no room, all are below
   * each other. Lines without a figure are long sentences, and get the full width below the headline.
   * The columns are as wide as headline and lines need; the width of the rest does not count.
   */
  .own:not(.tight) .verdict:has(.headline + .ranked) {
    grid: auto 1fr / minmax(35%, auto) minmax(0, auto);
  }

  .headline + .ranked {
    grid-row: span 2;
  }

  .headline {
    font-size: 1.3125em;
    font-weight: 700;
    line-height: 1.25;
  }

  .verdict * + p {
    contain: inline-size;
    color: var(--_soft);
    font-size: 0.875em;
  }

  .lines {
    display: grid;
    gap: 0.25em 0.875em;
    align-content: center;
    margin-block: 0.25em;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }

  /* Without a headline the lines have the full width, in columns of at least 24em. */
  :where(.lines:first-child) {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
  }

  .ranked {
    grid-template-columns: auto minmax(0, 1fr);
  }

  .lines span {
    unicode-bidi: plaintext;
  }

  .lines li {
    display: grid;
    align-items: baseline;
    color: var(--_soft);
  }

  .ranked li {
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .lines b,
  .lines i {
    color: var(--_ink);
    font-style: normal;
    font-weight: 600;
  }

  .lines i {
    font-weight: 500;
  }

  .lines .first {
    color: var(--_accent);
  }
`;

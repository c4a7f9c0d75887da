import { css } from '../shared/css.js';

/** Figures and their bars. */
export const bars = css`
  /* A place x of a scale is at o + g * x of its width, from the left. */
  .own {
    --o: 0;
    --g: 1;
    --p: var(--o);
    --d: 0em;
    --f: var(--_bar);
    /* Nothing: what a page calls by these names would get in here. */
    --i: initial;
    --s: initial;
  }

  .n,
  .b {
    overflow-wrap: normal;
  }

  .best {
    unicode-bidi: isolate;
    font-weight: 650;
  }

  .mark {
    margin-inline: 0.35em;
    color: var(--_accent);
    font-size: max(11px, 0.8em);
  }

  /*
   * The bar is the cell's own background, at one distance from its top in all cells of a row. A hairline is the whole scale, the thick
   * part the value: --v is its length from 0 to 1, --p the side it starts on, from right to left the other one.
   */
  .b {
    padding-block-end: 1.25em;
    background-image: var(--i, linear-gradient(var(--f), var(--f))), linear-gradient(var(--_track), var(--_track));
    background-origin: content-box;
    background-position:
      calc(var(--p) * 100%) calc(1.6875em + var(--d)),
      0 calc(2.0625em + var(--d) - 1px);
    background-size:
      calc(var(--s, var(--v)) * 100%) 0.375em,
      100% 1px;
    background-repeat: no-repeat;
    white-space: nowrap;
  }

  :host(:dir(rtl)) .own {
    --o: 1;
    --g: -1;
  }

  /* As wide as the scale, with a stop where the value ends: what is as wide as its value would start up to a pixel apart at the right. */
  :host(:dir(rtl)) .b:not(.span) {
    --i: linear-gradient(to left, var(--f) calc(var(--v) * 100%), transparent 0);
    --s: 1;
  }

  .b.best {
    --f: var(--_accent);
  }

  /* A length would mean worse: a point on the scale, so that the worst does not look the biggest. A range stays a stretch. */
  .low:not(.span) {
    --q: calc(var(--o) + var(--g) * var(--v));
    background-image: radial-gradient(circle closest-side, var(--f) 90%, transparent), linear-gradient(var(--_track), var(--_track));
    background-position:
      calc(var(--q) * 100%) calc(2.0625em + var(--d) - 6px),
      0 calc(2.0625em + var(--d) - 1px);
    background-size:
      11px 11px,
      100% 1px;
  }

  /* A range instead of a value: --v is how long it is, --a where it starts. */
  .span {
    --p: calc(var(--o) + var(--g) * var(--a) / max(1 - var(--v), 0.0001));
  }

  /* A range around a value: a line on the scale, from --a to --b. */
  .also {
    --r: calc(var(--o) + var(--g) * var(--a) / max(1 - var(--b) + var(--a), 0.0001));
    background-image: var(--i, linear-gradient(var(--f), var(--f))), linear-gradient(var(--_ink), var(--_ink)), linear-gradient(var(--_track), var(--_track));
    background-position:
      calc(var(--p) * 100%) calc(1.6875em + var(--d)),
      calc(var(--r) * 100%) calc(2.0625em + var(--d) - 3px),
      0 calc(2.0625em + var(--d) - 1px);
    background-size:
      calc(var(--s, var(--v)) * 100%) 0.375em,
      calc((var(--b) - var(--a)) * 100%) 3px,
      100% 1px;
  }
`;

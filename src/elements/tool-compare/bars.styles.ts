import { css } from '../shared/css.js';

/** Stylesheet of figures and their bars. */
export const bars = css`
  /*
   * A point x of the scale, from 0 to 1, is at --o + --g * x of its width, from the left: x from left to right, 1 - x from right to left.
   * --p is the background position of the bar, as such a share; --d the distance that bars move down under figures of several lines; --f
   * the bar's colour; --i and --s image and length of the bar where it is drawn another way.
   */
  .own {
    --o: 0;
    --g: 1;
    --p: var(--o);
    --d: 0em;
    --f: var(--_bar);
    /* Unset, so that properties of these names on the page are not inherited. */
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
   * The bar is a background image of the cell, at the same distance from the top in all cells of a row. A hairline is the whole scale, a
   * thick line the value: --v is its length, from 0 to 1 of the scale. It starts at the left, in right-to-left pages at the right.
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

  /*
   * The image is as wide as the scale, and its gradient stops where the value ends. Images as wide as the value would be rounded to whole
   * pixels, and start up to a pixel apart at the right.
   */
  :host(:dir(rtl)) .b:not(.span) {
    --i: linear-gradient(to left, var(--f) calc(var(--v) * 100%), transparent 0);
    --s: 1;
  }

  .b.best {
    --f: var(--_accent);
  }

  /*
   * Where lower is better, the value is a point on the scale: the longest bar would be the worst value, and look the best. A range stays a
   * line.
   */
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

  /*
   * A range in place of a value: --v is its length, --a its start, from 0 to 1. A background of that length is at position start / (1 -
   * length).
   */
  .span {
    --p: calc(var(--o) + var(--g) * var(--a) / max(1 - var(--v), 0.0001));
  }

  /* A range around a value: a line on the scale from --a to --b, 0 to 1, beside the bar of the value. */
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

import { css } from '../shared/css.js';

/** Values: their bars, signs and what stands below them. */
export const cells = css`
  .own {
    --p: 0;
    --d: 0em;
    --f: var(--_bar);
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
    font-size: 0.8em;
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
    --p: 1;
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
    --q: var(--v);
    background-image: radial-gradient(circle closest-side, var(--f) 90%, transparent), linear-gradient(var(--_track), var(--_track));
    background-position:
      calc(var(--q) * 100%) calc(2.0625em + var(--d) - 6px),
      0 calc(2.0625em + var(--d) - 1px);
    background-size:
      11px 11px,
      100% 1px;
  }

  :host(:dir(rtl)) .low:not(.span) {
    --q: calc(1 - var(--v));
  }

  /* A range instead of a value: --v is how long it is, --a where it starts. */
  .span {
    --p: calc(var(--a) / max(1 - var(--v), 0.0001));
  }

  :host(:dir(rtl)) .span {
    --p: calc(1 - var(--a) / max(1 - var(--v), 0.0001));
  }

  /* A range around a value: a line on the scale, from --a to --b. */
  .also {
    --r: calc(var(--a) / max(1 - var(--b) + var(--a), 0.0001));
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

  :host(:dir(rtl)) .also {
    --r: calc(1 - var(--a) / max(1 - var(--b) + var(--a), 0.0001));
  }

  td small {
    display: block;
    white-space: normal;
  }

  td small > span {
    display: inline-block;
  }

  /* Below the bar, whose room the cell keeps anyway. */
  .b > small {
    position: relative;
    inset-block-start: 0.8em;
  }

  .low > small {
    inset-block-start: 1em;
  }

  .unv {
    color: var(--_warn);
    font-weight: 500;
  }

  .up {
    color: var(--_good);
    font-weight: 600;
  }

  .down {
    color: var(--_bad);
    font-weight: 600;
  }

  .up::before,
  .down::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.3em;
    border: solid transparent;
    border-width: 0 0.36em 0.6em;
    border-bottom-color: currentcolor;
  }

  .down::before {
    rotate: 180deg;
  }

  /* Yes, partly, no, unknown, not applicable: told apart by sign, word, weight and colour. */
  .s {
    unicode-bidi: isolate;
  }

  .s::before {
    display: inline-block;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin-inline-end: 0.35em;
    border-radius: 50%;
    box-sizing: border-box;
    font-size: 0.8em;
    font-weight: 700;
    line-height: 1.3;
    text-align: center;
    vertical-align: 0.05em;
  }

  .yes {
    font-weight: 600;
  }

  .yes::before,
  .if::before {
    content: '✓';
    content: '✓' / '';
  }

  .yes::before {
    background: var(--_good);
    color: var(--_surface);
  }

  .if::before {
    box-shadow: inset 0 0 0 1.5px var(--_good);
    color: var(--_good);
  }

  .part {
    font-weight: 500;
  }

  .part::before {
    content: '';
    border: 1.5px solid var(--_warn);
    background: linear-gradient(to right, var(--_warn) 50%, transparent 0);
    vertical-align: -0.2em;
  }

  .no,
  .unk,
  .na {
    color: var(--_soft);
  }

  .no::before {
    content: '✕';
    content: '✕' / '';
    color: var(--_bad);
  }

  .unk::before {
    content: '?';
    content: '?' / '';
    border: 1px dashed var(--_rim);
    line-height: 1.15;
  }

  .na::before {
    content: '–';
    content: '–' / '';
  }

  /* What tells of more is the value itself. */
  .note {
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    font-size: 1em;
    font-weight: inherit;
    text-align: start;
    text-decoration: underline dotted var(--_rim) 1px;
    text-underline-offset: 0.25em;
    unicode-bidi: plaintext;
    white-space: inherit;
  }

  /* Beside its sign, never below it alone, unless a word is too long for that. */
  .s .note {
    min-inline-size: min-content;
    max-inline-size: calc(100% - 1.4em);
    vertical-align: top;
  }

  .note:hover {
    background: none;
    text-decoration-color: currentcolor;
  }

  .rank td {
    color: var(--_soft);
    font-weight: 400;
  }

  .rank b {
    color: var(--_ink);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
  }

  .rank .mark {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .seg [aria-pressed='true'],
    .seg [aria-pressed='true'] small {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .b,
    .key,
    .s::before,
    .up::before,
    .down::before {
      forced-color-adjust: none;
    }
  }
`;

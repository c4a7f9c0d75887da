import { css } from '../shared/css.js';

/** Stylesheet of signs, words and notes in cells. */
export const cells = css`
  td small {
    display: block;
    white-space: normal;
  }

  /* Parts of a line that do not wrap: difference and 'better' or 'worse'; scale and better direction. */
  small > span,
  small > bdi {
    display: inline-block;
  }

  /* Further lines are moved below the bar, into the padding that is reserved for it. */
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

  /* Yes, partly, no, unknown and not applicable differ by sign, word, weight and colour, never by colour alone. */
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

  /* A value that opens a hint is a button that looks like text, with a dotted underline. */
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

  /* The button stays beside its sign (1.4em), and goes below the sign only if a single word is too long. */
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
    .seg * {
      forced-color-adjust: none;
    }

    /* The count in the button gets the same color, but no background: of a translucent color it would be painted twice. */
    .seg [aria-pressed='true'] {
      background: Highlight;
      --_ink: HighlightText;
      --_soft: HighlightText;
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

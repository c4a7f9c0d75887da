import { css } from '../../shared/css.js';

/** Stylesheet of the figures of a list, and of their bars beside them. */
export const listBars = css`
  .list .end {
    text-align: end;
  }

  .list .b small {
    inset-block-start: 0;
    /* Notes extend to the end of the scale: minus its width --w and 0.6em, in em of the smaller type, hence times 1.1538 (1 / 0.8667). */
    margin-inline: -0.9em calc(-1.1538 * (var(--w) + 0.6em));
  }

  :host(:dir(rtl)) .list .b small {
    margin-inline-start: 0;
  }

  /* The word 'best' is hidden from sight, and 1px wide: beside a figure in the last column it would make the page wider. */
  .list .mark {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    margin-inline: -1px 0;
    clip-path: inset(50%);
  }

  /* The scale is at the end of the cell, 0.8em from its edge: --w is its width, --y the distance of the bar from the top of the cell. */
  .list .b {
    padding-block-end: 0.4375em;
    padding-inline-end: calc(var(--w) + 1.4em);
    background-origin: border-box;
    background-image: var(--i, linear-gradient(var(--f), var(--f))), linear-gradient(var(--_track), var(--_track));
    background-position:
      right calc(0.8em + (1 - var(--p)) * var(--w) * (1 - var(--v))) top var(--y),
      right 0.8em top calc(var(--y) + 0.5em - 1px);
    background-size:
      calc(var(--w) * var(--s, var(--v))) 0.5em,
      var(--w) 1px;
  }

  .list .low:not(.span) {
    background-image: radial-gradient(circle closest-side, var(--f) 90%, transparent), linear-gradient(var(--_track), var(--_track));
    background-position:
      right calc(0.8em + (var(--w) - 9px) * (1 - var(--q))) top calc(var(--y) + 0.5em - 5px),
      right 0.8em top calc(var(--y) + 0.5em - 1px);
    background-size:
      9px 9px,
      var(--w) 1px;
  }

  :host(:dir(rtl)) .list .b {
    background-position:
      left calc(0.8em + var(--p) * var(--w) * (1 - var(--s, var(--v)))) top var(--y),
      left 0.8em top calc(var(--y) + 0.5em - 1px);
  }

  :host(:dir(rtl)) .list .low:not(.span) {
    background-position:
      left calc(0.8em + (var(--w) - 9px) * var(--q)) top calc(var(--y) + 0.5em - 5px),
      left 0.8em top calc(var(--y) + 0.5em - 1px);
  }

  .tight .list {
    --w: 3em;
  }
`;

import { css } from '../shared/css.js';

/** Stylesheet of what is below the table: the legend of the bars, '+N more tools', and the foot with date, link and slot. */
export const foot = css`
  .legend,
  .foot,
  .tail {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding: 0.75em var(--_pad);
    border-block-start: 1px solid var(--_line);
    color: var(--_soft);
  }

  .foot.none {
    display: none;
  }

  .legend > span,
  .foot > p {
    font-size: 0.875em;
  }

  .foot {
    justify-content: space-between;
  }

  .foot a {
    font-weight: 600;
  }

  .key {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
  }

  .key::before {
    content: '';
    inline-size: 1.5em;
    block-size: 0.45em;
    border-block-end: 1px solid var(--_rim);
    background: var(--_bar);
  }

  .key.first::before {
    background: var(--_accent);
  }

  /* The point is on the line of the scale, as in the rows. */
  .key.point::before {
    block-size: 0.6em;
    border: 0;
    background:
      radial-gradient(circle closest-side, var(--f) 90%, transparent),
      linear-gradient(var(--_track), var(--_track)) center / 100% 1px no-repeat;
  }
`;

import { css } from '../shared/css.js';

/** Below the table: the legend, what is more, the foot. */
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

  .key.point::before {
    background: radial-gradient(circle closest-side, var(--_bar) 90%, transparent) center / 0.5em 0.5em no-repeat;
  }
`;

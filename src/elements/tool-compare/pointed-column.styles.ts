import { css } from '../shared/css.js';

/** Stylesheet of the mark on the column under the pointer. */
export const pointedColumn = css`
  .at {
    position: absolute;
    inset-block: 0;
    z-index: 3;
    background: color-mix(in srgb, var(--_ink) 5%, transparent);
    pointer-events: none;
  }

  @media (hover: none) {
    .at {
      display: none;
    }
  }
`;

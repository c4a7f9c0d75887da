import { css } from './css.js';

/** The opaque box that text stands on: an element's surface, or a hint. */
export const ground = css`
  /*
   * Of the page only these come through: font family and size, language, direction, colour scheme, and whether it is seen and pressed at
   * all. The ground lies in a stacking context of its own, so that nothing in it covers the page's menus.
   */
  .own {
    all: initial;
    box-sizing: border-box;
    isolation: isolate;
    font-family: inherit;
    font-size: inherit;
    line-height: 1.5;
    -webkit-locale: inherit;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    background: var(--_surface);
    color: var(--_ink);
    font-variant-numeric: tabular-nums;
    -webkit-text-size-adjust: 100%;
  }

  /* Not for pseudo-elements: a rule for all of them makes the browser look for two more at each element. */
  .own * {
    box-sizing: border-box;
  }
`;

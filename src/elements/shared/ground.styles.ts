import { css } from './css.js';

/** The opaque background of text: the surface of an element, or a hint. */
export const ground = css`
  /*
   * Inherited from the page are only font family and size, language, direction, colour scheme, visibility and pointer-events. The box is a
   * stacking context of its own, so that nothing in it covers the page's menus.
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

  /* Not for pseudo-elements: such a rule would make browsers match ::before and ::after at every element. */
  .own * {
    box-sizing: border-box;
  }
`;

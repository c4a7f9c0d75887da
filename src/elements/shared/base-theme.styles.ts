import { css } from './css.js';

/** The colours that all elements draw with, and what they take of the page. Those of the boxes alone, and the whole list, are in theme.styles.ts. */
export const baseTheme = css`
  :host {
    --_accent: var(--tool-compare-accent, light-dark(#2356c7, #8fb1ff));
    --_surface: var(--tool-compare-surface, light-dark(#fff, #16181d));
    --_ink: var(--tool-compare-ink, light-dark(#15181d, #e9ebef));
    --_soft: var(--tool-compare-soft, light-dark(#565f6c, #a3abb8));
    --_edge: var(--tool-compare-edge, light-dark(#d3d8df, #363b45));
    --_rim: light-dark(#858e9b, #6f7886);
    --_track: light-dark(#727b88, #828c9b);
  }

  :host(:state(theme-light)) {
    color-scheme: light;
  }

  :host(:state(theme-dark)) {
    color-scheme: dark;
  }

  /* Where colours are forced, those of the system hold with every theme. */
  @media (forced-colors: none) {
    :host(:state(theme-contrast)) {
      --_accent: light-dark(#00309c, #9dc4ff);
      --_surface: light-dark(#fff, #000);
      --_ink: light-dark(#000, #fff);
      --_soft: var(--_ink);
      --_edge: var(--_ink);
      --_rim: var(--_ink);
      --_track: var(--_ink);
    }
  }

  /* Colours that the author meant for a dark page would be pale on paper. */
  @media print {
    :host {
      --tool-compare-accent: initial !important;
      --tool-compare-surface: initial !important;
      --tool-compare-ink: initial !important;
      --tool-compare-soft: initial !important;
      --tool-compare-edge: initial !important;
      color-scheme: light !important;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_accent: LinkText;
      --_surface: Canvas;
      --_ink: CanvasText;
      --_soft: CanvasText;
      --_edge: CanvasText;
      --_rim: CanvasText;
      --_track: CanvasText;
    }
  }

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
    text-size-adjust: 100%;
  }

  /* Not for pseudo-elements: a rule for all of them makes the browser look for two more at each element. */
  .own * {
    box-sizing: border-box;
  }
`;

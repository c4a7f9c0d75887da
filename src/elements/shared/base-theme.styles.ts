import { css } from './css.js';

/**
 * The colours that all three elements use. Colours of the two boxes alone, and the list of all custom properties, are in theme.styles.ts.
 */
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

  /* Forced colours take precedence over every theme. */
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

  /* Paper is light: colours that an author set for a dark page would be pale on it. */
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
`;

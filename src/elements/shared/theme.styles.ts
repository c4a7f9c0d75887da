import { css } from '@lit/reactive-element';

/*
 * The public custom properties, all of them, and what they fall back to. Elements use the private --_* names only.
 *
 * --tool-compare-surface     background that text stands on
 * --tool-compare-text        text
 * --tool-compare-muted       text of less weight
 * --tool-compare-border      lines between rows and around boxes
 * --tool-compare-accent      links, focus, buttons
 * --tool-compare-bar         the filled part of a bar
 * --tool-compare-track       the rest of a bar
 * --tool-compare-best        the mark of a row's best cell
 * --tool-compare-best-text   text on that mark
 * --tool-compare-radius      corners
 * --tool-compare-space       the unit of all distances
 */
export const theme = css`
  :host {
    --_surface: var(--tool-compare-surface, light-dark(#ffffff, #16181d));
    --_text: var(--tool-compare-text, light-dark(#1b1f27, #e9ecf1));
    --_muted: var(--tool-compare-muted, light-dark(#57606e, #a6aebb));
    --_border: var(--tool-compare-border, light-dark(#dde1e7, #343943));
    --_accent: var(--tool-compare-accent, light-dark(#1f5fbf, #8ab8ff));
    --_bar: var(--tool-compare-bar, var(--_accent));
    --_track: var(--tool-compare-track, light-dark(#e6eaf0, #2b303a));
  }

  :host(:state(theme-light)) {
    color-scheme: light;
  }

  :host(:state(theme-dark)) {
    color-scheme: dark;
  }

  :host(:state(theme-contrast)) {
    --_surface: light-dark(#fff, #000);
    --_text: light-dark(#000, #fff);
    --_muted: var(--_text);
    --_border: var(--_text);
    --_accent: light-dark(#00309c, #9dc4ff);
    --_bar: var(--_text);
    --_track: light-dark(#c4c4c4, #5a5a5a);
  }

  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_border: CanvasText;
      --_accent: LinkText;
      --_bar: CanvasText;
      /* The bar and a range on it stand out from it, and it from the ground. */
      --_track: color-mix(in srgb, CanvasText 15%, Canvas);
    }
  }

  /* Of the page only these come through: font, size, language, direction, colour scheme; and whether it is seen at all. */
  .own {
    all: initial;
    box-sizing: border-box;
    font: inherit;
    font-weight: 400;
    font-style: normal;
    font-variant: normal;
    font-stretch: normal;
    line-height: 1.5;
    direction: inherit;
    color-scheme: inherit;
    visibility: inherit;
    color: var(--_text);
    -webkit-text-size-adjust: 100%;
  }

  .own *,
  .own ::before,
  .own ::after {
    box-sizing: border-box;
  }
`;

import { css } from '@lit/reactive-element/css-tag.js';

/*
 * The public custom properties, all of them; each falls back to a colour for light and one for dark. Sheets use the private --_* names only.
 *
 * --tool-compare-accent    what leads, what is picked, links, the main button, focus
 * --tool-compare-surface   the ground that all text stands on
 * --tool-compare-ink       text
 * --tool-compare-soft      text of less weight
 * --tool-compare-line      lines between rows
 * --tool-compare-edge      the surface's border, lines between its zones
 * --tool-compare-good      yes, better
 * --tool-compare-bad       no, worse, failed
 * --tool-compare-warn      partly, unverified
 * --tool-compare-sticky    how far below the top of the window the table's header stops
 * --tool-compare-radius    the surface's corners; those inside follow
 * --tool-compare-space     the unit of all distances
 *
 * Private beside these: --_rim borders of controls, the header's rule (3 : 1) · --_track the end of a bar's scale · --_bar a value that
 * does not lead · --_wash the rank's row, the baseline · --_tint the pick, the verdict · --_over under the pointer, opaque ·
 * --_pad the inset of a box · --_inner, --_inmost corners inside it.
 */
export const theme = css`
  :host {
    --_accent: var(--tool-compare-accent, light-dark(#2356c7, #8fb1ff));
    --_surface: var(--tool-compare-surface, light-dark(#fff, #16181d));
    --_ink: var(--tool-compare-ink, light-dark(#15181d, #e9ebef));
    --_soft: var(--tool-compare-soft, light-dark(#565f6c, #a3abb8));
    --_line: var(--tool-compare-line, light-dark(#e4e7eb, #2a2e36));
    --_edge: var(--tool-compare-edge, light-dark(#d3d8df, #363b45));
    --_good: var(--tool-compare-good, light-dark(#0e6d46, #5ccb98));
    --_bad: var(--tool-compare-bad, light-dark(#ad3026, #ff9d90));
    --_warn: var(--tool-compare-warn, light-dark(#835300, #e9b75a));
    --_rim: light-dark(#858e9b, #6f7886);
    --_track: light-dark(#727b88, #828c9b);
    --_bar: light-dark(#6a7687, #8b97a9);
    --_wash: color-mix(in srgb, var(--_ink) 3.5%, transparent);
    --_tint: color-mix(in srgb, var(--_accent) 6%, transparent);
    --_over: color-mix(in srgb, var(--_ink) 5%, var(--_surface));
    --_radius: var(--tool-compare-radius, 0.75em);
    --_inner: calc(var(--_radius) * 2 / 3);
    --_inmost: calc(var(--_radius) / 2);
    --_space: var(--tool-compare-space, 0.5em);
    --_pad: calc(var(--_space) * 2.5);
  }

  :host(:state(theme-light)) {
    color-scheme: light;
  }

  :host(:state(theme-dark)) {
    color-scheme: dark;
  }

  :host(:state(theme-contrast)) {
    --_accent: light-dark(#00309c, #9dc4ff);
    --_surface: light-dark(#fff, #000);
    --_ink: light-dark(#000, #fff);
    --_soft: var(--_ink);
    --_line: var(--_ink);
    --_edge: var(--_ink);
    --_rim: var(--_ink);
    --_track: var(--_ink);
    --_bar: var(--_ink);
    --_good: light-dark(#00502d, #7dffbf);
    --_bad: light-dark(#8a0f08, #ffb9b0);
    --_warn: light-dark(#5c3a00, #ffd27a);
  }

  /* Colours that the author meant for a dark page would be pale on paper. */
  @media print {
    :host {
      --tool-compare-accent: initial !important;
      --tool-compare-surface: initial !important;
      --tool-compare-ink: initial !important;
      --tool-compare-soft: initial !important;
      --tool-compare-line: initial !important;
      --tool-compare-edge: initial !important;
      --tool-compare-good: initial !important;
      --tool-compare-bad: initial !important;
      --tool-compare-warn: initial !important;
      color-scheme: light !important;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_accent: LinkText;
      --_surface: Canvas;
      --_ink: CanvasText;
      --_soft: CanvasText;
      --_line: CanvasText;
      --_edge: CanvasText;
      --_good: CanvasText;
      --_bad: CanvasText;
      --_warn: CanvasText;
      --_rim: CanvasText;
      --_track: CanvasText;
      --_bar: CanvasText;
      --_wash: Canvas;
      --_tint: Canvas;
      --_over: Canvas;
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

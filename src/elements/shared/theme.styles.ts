import { baseTheme } from './base-theme.styles.js';
import { css } from './css.js';
import { ground } from './ground.styles.js';

/*
 * All public custom properties. Colours fall back to one for light and one for dark. Stylesheets use the private --_* names only.
 *
 * --tool-compare-accent    leaders, the author's pick, links, the main button, focus
 * --tool-compare-surface   background behind all text
 * --tool-compare-ink       text
 * --tool-compare-soft      secondary text
 * --tool-compare-line      lines between rows
 * --tool-compare-edge      the surface's border, lines between its zones
 * --tool-compare-good      yes, better
 * --tool-compare-bad       no, worse, failed
 * --tool-compare-warn      partly, unverified
 * --tool-compare-sticky    how far below the top of the window the table's header sticks
 * --tool-compare-radius    radius of the surface's corners; corners inside are derived
 * --tool-compare-space     unit of all distances
 *
 * Private ones beside these: --_rim borders of controls, line below the header (3 : 1) · --_track end of a bar's scale · --_bar bars of values
 * that do not lead · --_wash row of the rank, column of the baseline · --_tint the pick, the verdict · --_over row under the pointer, opaque ·
 * --_pad inset of a box · --_inner, --_inmost radius of corners inside a box.
 */
const boxTheme = css`
  :host {
    --_line: var(--tool-compare-line, light-dark(#e4e7eb, #2a2e36));
    --_good: var(--tool-compare-good, light-dark(#0e6d46, #5ccb98));
    --_bad: var(--tool-compare-bad, light-dark(#ad3026, #ff9d90));
    --_warn: var(--tool-compare-warn, light-dark(#835300, #e9b75a));
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

  @media (forced-colors: none) {
    :host(:state(theme-contrast)) {
      --_line: var(--_ink);
      --_bar: #777;
      --_good: light-dark(#00502d, #7dffbf);
      --_bad: light-dark(#8a0f08, #ffb9b0);
      --_warn: light-dark(#5c3a00, #ffd27a);
    }
  }

  @media print {
    :host {
      --tool-compare-line: initial !important;
      --tool-compare-good: initial !important;
      --tool-compare-bad: initial !important;
      --tool-compare-warn: initial !important;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_line: CanvasText;
      --_good: CanvasText;
      --_bad: CanvasText;
      --_warn: CanvasText;
      --_bar: CanvasText;
      --_wash: Canvas;
      --_tint: Canvas;
      --_over: Canvas;
    }
  }
`;

/** The theme of both boxes, comparison and list: all colours, sizes and the ground. */
export const theme = [baseTheme, ground, boxTheme];

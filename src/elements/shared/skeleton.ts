import { html, type TemplateResult } from 'lit';

/** Widths of the blocks, in per cent: no two neighbours are alike, as no two texts are. */
const WIDTHS = [62, 44, 71, 53, 38, 66];

/** Blocks in the place of what is under way: a heading and so many rows, of `lines` lines each. Screen readers are told in words. */
export const skeleton = (
  rows: number,
  lines: 1 | 3,
): TemplateResult => html`<div class=${`skeleton rows${lines}`} aria-hidden="true">
  <i></i>
  ${Array.from(
    { length: rows },
    (_, row) => html`<p>
    ${Array.from({ length: lines }, (_, line) => html`<i .style=${`--_width:${WIDTHS[(row * lines + line) % WIDTHS.length] ?? 50}%`}></i>`)}
  </p>`,
  )}
</div>`;

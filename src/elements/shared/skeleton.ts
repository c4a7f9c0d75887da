import { html, type TemplateResult } from 'lit/html.js';

/** Widths of the blocks, in per cent: no two neighbours are alike, as no two texts are. */
const WIDTHS = [62, 44, 71, 53, 38, 66];

/** Lines of a row: a title, its first words, what is unique. */
const LINES = 3;

/** Blocks in the place of what is under way: a heading and so many rows. Screen readers are told in words. */
export const skeleton = (rows: number): TemplateResult => html`<div class="skeleton" aria-hidden="true">
  <i></i>
  ${Array.from(
    { length: rows },
    (_, row) => html`<p>
    ${Array.from({ length: LINES }, (_, line) => html`<i .style=${`--_width:${WIDTHS[(row * LINES + line) % WIDTHS.length] ?? 50}%`}></i>`)}
  </p>`,
  )}
</div>`;

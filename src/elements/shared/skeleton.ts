import { html, type TemplateResult } from 'lit/html.js';

/** Widths of the placeholder blocks in per cent, unlike their neighbours, as texts are. */
const WIDTHS = [62, 44, 71, 53, 38, 66];

/** Blocks of one row: title, first words, what is unique. */
const LINES = 3;

/** Placeholder blocks for a list that is loading: a heading and `rows` rows. Hidden from screen readers, which get the message. */
export const skeleton = (rows: number): TemplateResult => html`<div class="skeleton" aria-hidden="true">
  <i></i>
  ${Array.from(
    { length: rows },
    (_, row) => html`<p>
    ${Array.from({ length: LINES }, (_, line) => html`<i .style=${`--_width:${WIDTHS[(row * LINES + line) % WIDTHS.length] ?? 50}%`}></i>`)}
  </p>`,
  )}
</div>`;

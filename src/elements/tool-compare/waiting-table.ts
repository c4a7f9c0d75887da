import { html, type TemplateResult } from 'lit/html.js';

/** Widths of the bars that stand for labels, in per cent of the labels' width. Neighbours differ, so that they look like words. */
const WIDTHS = [62, 88, 71, 95, 80];

/**
 * Draws a placeholder (skeleton) while the data is being loaded, about as high as a table of so many rows. Below it is room for so many
 * capabilities of each tool, each with two lines below its title. It is hidden from screen readers, which get a message instead.
 */
export const waitingTable = (rows: number, columns: number, capabilities: number): TemplateResult =>
  html`<div class="skeleton grid" .style=${`--n:${columns}`} aria-hidden="true"><i></i><i class="panel"></i>${Array.from(
    { length: rows },
    (_, row) => html`<p><i .style=${`--_width:${WIDTHS[row % WIDTHS.length]}%`}></i><i></i></p>`,
  )}${
    capabilities
      ? html`<div class="caps">${Array.from({ length: columns }, () => html`<div class="room" .style=${`--_items:${capabilities};--_lines:${2 * capabilities};--_more:2.14em`}></div>`)}</div>`
      : ''
  }</div>`;

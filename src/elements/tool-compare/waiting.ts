import { html, type TemplateResult } from 'lit/html.js';

/** Widths of what stands for the labels, in per cent of their room: no two neighbours are alike. */
const WIDTHS = [62, 88, 71, 95, 80];

/**
 * A table in the place of the one that is under way: as high as that will be with so many rows, as far as can be known. Below it is the room
 * of so many capabilities a tool, each with its two further lines. Screen readers are told in words.
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

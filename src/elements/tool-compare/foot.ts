import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BoxTexts } from '../../locales/locale.js';
import { directionOf } from '../../model/criterion.js';
import type { Comparison } from '../../model/joined.js';
import { safeLink } from '../../model/url.js';
import type { ViewRow } from '../../model/view.js';
import { environment } from '../../registry/environment.js';
import { hasBar } from './cell-classes.js';

/**
 * Draws the link below the table to a fuller comparison; `nothing` without a URL.
 * @param href its URL in place of the document's `more.url`.
 */
export function moreLink({ more }: Comparison, href: string | null, texts: BoxTexts): TemplateResult | typeof nothing {
  const url = href ? safeLink(href, environment.baseUrl()) : more?.url;
  if (!url) return nothing;
  return html`<p>${more?.lead ?? texts.moreLead} <a part="more" href=${url} rel="noopener">${more?.label ?? texts.moreLabel}</a></p>`;
}

/**
 * Draws the legend of the marks in bars that are drawn; `nothing` where no criterion is better when lower, because a length alone needs no
 * legend.
 * @param columns indices of the tools that are drawn.
 */
export function legend(
  rows: readonly ViewRow[],
  columns: readonly number[],
  { legend: labels }: BoxTexts,
): TemplateResult | typeof nothing {
  const barred = rows
    .map(({ criterion, cells }) => ({ criterion, cells: cells.filter((cell, i) => columns.includes(i) && hasBar(cell)) }))
    .filter(({ cells }) => cells.length);
  const directions = barred.map(({ criterion }) => directionOf(criterion));
  if (!directions.includes('lower')) return nothing;
  return html`<div class="legend" aria-hidden="true">
    ${
      // Bars of rows without a direction look the same, so the bar is explained only where there is no such row.
      directions.includes('higher') && !directions.includes(null) ? html`<span class="key">${labels.bar}</span>` : nothing
    }
    ${barred.some(({ cells }) => cells.some(({ best }) => best)) ? html`<span class="key first">${labels.best}</span>` : nothing}
    <span class="key point">${labels.point}</span>
  </div>`;
}

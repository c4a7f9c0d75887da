import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BoxTexts } from '../../locales/locale.js';
import type { Comparison } from '../../model/joined.js';
import { safeLink } from '../../model/url.js';
import type { ViewRow } from '../../model/view.js';
import { environment } from '../../registry/environment.js';
import { hasBar } from './cell-look.js';

/**
 * Draws the link below the table to a fuller comparison; `nothing` without a URL.
 * @param href its URL in place of the document's `more.url`.
 */
export function moreLink({ more }: Comparison, href: string | null, texts: BoxTexts): TemplateResult | typeof nothing {
  const url = href ? safeLink(href, environment.baseUrl()) : more?.url;
  if (!url) return nothing;
  return html`<p>${more?.lead ?? texts.moreLead} <a part="more" href=${url} rel="noopener">${more?.label ?? texts.moreLabel}</a></p>`;
}

/** Draws the legend of the bars; `nothing` where no criterion is better when lower, because a length alone needs no legend. */
export function legend(rows: readonly ViewRow[], { legend: labels }: BoxTexts): TemplateResult | typeof nothing {
  const barred = rows.filter(({ cells }) => cells.some(hasBar));
  const points = barred.filter(({ criterion }) => criterion.better === 'lower');
  if (!points.length) return nothing;
  return html`<div class="legend" aria-hidden="true">
    ${points.length < barred.length ? html`<span class="key">${labels.bar}</span>` : nothing}
    <span class="key first">${labels.best}</span>
    <span class="key point">${labels.point}</span>
  </div>`;
}

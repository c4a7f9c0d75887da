import { html, nothing, type TemplateResult } from 'lit';
import type { BoxTexts } from '../../locales/locale.js';
import type { Comparison } from '../../model/joined.js';
import { safeLink } from '../../model/url.js';
import type { Drawing } from './drawing.js';

/** What the rank is made of, and where its method is described. */
export function explained(rank: Drawing['rank'], texts: BoxTexts): TemplateResult | typeof nothing {
  const { made = null, criterion } = rank ?? {};
  if (!criterion || (made === null && criterion.url === undefined)) return nothing;
  const { url, label } = criterion;
  return html`<p part="note" class="made-of">
    ${made} ${url === undefined ? nothing : html`<a href=${url} rel="noopener">${texts.method(label)}</a>`}
  </p>`;
}

/** The way out of a comparison. @param href where it leads instead of the document's own. */
export function wayOut({ more }: Comparison, href: string | null, texts: BoxTexts): TemplateResult | typeof nothing {
  const url = href ? safeLink(href, document.baseURI) : more?.url;
  if (!url) return nothing;
  return html`<p class="way-out">
    <span>${more?.lead ?? texts.moreLead}</span> <a part="more" href=${url} rel="noopener">${more?.label ?? texts.moreLabel}</a>
  </p>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { BoxTexts } from '../../locales/locale.js';
import type { ComparisonView } from '../../model/view.js';

/** The verdict, and above it the author's own prose where there is some. */
export function verdict({ verdict: said }: ComparisonView, texts: BoxTexts): TemplateResult | typeof nothing {
  if (!said) return nothing;
  return html`<div part="verdict">
    ${said.words === null ? nothing : html`<p class="words"><span>${texts.authorsWords}</span> <q>${said.words}</q></p>`}
    <p><strong>${texts.verdict}:</strong> ${said.text}</p>
  </div>`;
}

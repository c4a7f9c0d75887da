import { html, type TemplateResult } from 'lit';

/** The opaque ground that text stands on; `inner` is what container queries can reach. */
export const surface = (content: unknown): TemplateResult =>
  html`<div class="own" part="surface"><div class="inner">${content}</div></div>`;

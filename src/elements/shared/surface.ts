import { html, type TemplateResult } from 'lit/html.js';

/** The opaque ground that text stands on. @param classes names of its layout, for the sheets. */
export const surface = (content: unknown, classes = ''): TemplateResult =>
  html`<div class=${`own ${classes}`} part="surface"><div class="inner"><div class="ruler"></div>${content}</div></div>`;

import { html, type TemplateResult } from 'lit/html.js';

/** Draws the opaque background with its content. @param classes the layout's class names, for stylesheets */
export const surface = (content: unknown, classes = ''): TemplateResult =>
  html`<div class=${`own ${classes}`} part="surface"><div class="inner"><div class="ruler"></div>${content}</div></div>`;

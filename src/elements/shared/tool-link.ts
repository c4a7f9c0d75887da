import { html, type TemplateResult } from 'lit/html.js';
import type { ParsedTool } from '../../model/tool.js';
import { relOf } from './relation.js';

/** Draws the tool's name, as a link where the tool has a URL. */
export const toolLink = (tool: ParsedTool): TemplateResult =>
  tool.url === undefined
    ? html`<span part="tool-name" class="nm">${tool.name}</span>`
    : html`<a part="tool-name" class="nm" href=${tool.url} rel=${relOf(tool)}>${tool.name}</a>`;

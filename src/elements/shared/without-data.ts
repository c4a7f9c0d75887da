import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { DataState } from '../../data/state.js';
import { hasFallback } from './fallback.js';
import { surface } from './surface.js';

/** What it needs of the element. */
interface Waiting extends Element {
  readonly shown: DataState;
  readonly debug: boolean;
}

/**
 * What stands where there is nothing to draw: the slot for it, the children, and what the reader is told. While data is under way
 * `skeleton` keeps its room, unless the children do.
 */
export function withoutData(
  element: Waiting,
  told: TemplateResult,
  skeleton: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { shown, debug } = element;
  const children = html`<slot></slot>`;
  switch (shown.kind) {
    case 'empty':
      return html`<slot name="empty">${children}</slot>${debug ? surface(told) : nothing}`;
    case 'error':
      return html`<slot name="error">${children}</slot>${surface(told, 'bare')}`;
    default: {
      // The messages stand in the page before there is one, without a box around nothing.
      const silent = hasFallback(element) && !debug;
      return html`${children}${silent ? surface(told, 'silent') : surface([told, skeleton], 'waits')}`;
    }
  }
}

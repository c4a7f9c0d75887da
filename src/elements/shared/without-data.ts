import { html, nothing, type TemplateResult } from 'lit';
import type { DataState } from '../../data/state.js';
import { surface } from './surface.js';

/** What stands where there is nothing to draw: the slot for it, the children, and what the reader is told. */
export function withoutData(
  { shown, debug }: { readonly shown: DataState; readonly debug: boolean },
  told: TemplateResult,
): TemplateResult {
  const children = html`<slot></slot>`;
  switch (shown.kind) {
    case 'empty':
      return html`<slot name="empty">${children}</slot>${debug ? surface(told) : nothing}`;
    case 'error':
      return html`<slot name="error">${children}</slot>${surface(told)}`;
    default:
      return html`${children}${surface(told)}`;
  }
}

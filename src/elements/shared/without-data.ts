import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { DataState } from '../../data/state.js';
import { hasFallback } from './fallback.js';
import { surface } from './surface.js';

/** An element without data to draw. */
interface Waiting extends Element {
  readonly shown: DataState;
  readonly debug: boolean;
}

/**
 * Draws an element without data: the slot of its state, its children, and the message. While data is loading, `skeleton` keeps the room,
 * unless the children do.
 * @param notice the message and the Retry button.
 */
export function withoutData(
  element: Waiting,
  notice: TemplateResult,
  skeleton: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { shown, debug } = element;
  const children = html`<slot></slot>`;
  switch (shown.kind) {
    case 'empty':
      return html`<slot name="empty">${children}</slot>${debug ? surface(notice) : nothing}`;
    case 'error':
      return html`<slot name="error">${children}</slot>${surface(notice, 'bare')}`;
    default: {
      // The live region must exist before its first message; the surface is invisible as long as it is empty.
      const silent = hasFallback(element) && !debug;
      return html`${children}${silent ? surface(notice, 'silent') : surface([notice, skeleton], 'waits')}`;
    }
  }
}

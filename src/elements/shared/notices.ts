import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { DataState } from '../../data/state.js';
import type { CommonTexts } from '../../locales/locale.js';
import { isFailed } from '../../model/joined.js';
import { hasErrors, type Problem } from '../../model/problem.js';
import { hasFallback } from './fallback.js';
import { failureTexts } from './language.js';
import { focusIfLost } from './reveal.js';

/** The message about the state of the data; empty where all is well, or where the author's own content is shown instead. */
function messageOf(element: NoticeOwner): string {
  const { shown: state, texts } = element;
  const words = failureTexts(texts.locale);
  switch (state.kind) {
    case 'empty':
    case 'alone':
      return '';
    case 'loading':
      return hasFallback(element) ? '' : texts.loading;
    case 'error':
      return hasFallback(element) || element.querySelector(':scope > [slot="error"]')
        ? ''
        : (words?.failedAll(state.problems) ?? texts.failed);
    case 'shown': {
      const { comparison, problems } = state;
      if (state.stale) return words?.stale(state.loadedAt, comparison.asOf) ?? texts.stale;
      if (!hasErrors(problems)) return '';
      const missing = comparison.tools.filter(isFailed);
      const others = problems.some(({ severity, tool }) => severity === 'error' && !missing.some(({ id }) => id === tool));
      return (missing.length && words?.missing(missing, others)) || texts.leftOut;
    }
  }
}

/** The element that notices are about. */
interface NoticeOwner extends Element {
  readonly shown: DataState;
  readonly busy: boolean;
  readonly debug: boolean;
  readonly problems: readonly Problem[];
  readonly texts: CommonTexts;
  refresh(): Promise<void>;
}

/** The Retry button; nothing where no problem is retryable. */
export function retryButton(element: NoticeOwner): TemplateResult | typeof nothing {
  const { busy, problems, texts } = element;
  if (!problems.some(({ retryable }) => retryable)) return nothing;
  // Not `disabled` while busy, for the button may have the focus. Once the button is gone, the heading gets the focus.
  const retry = async ({ currentTarget }: Event): Promise<void> => {
    if (busy) return;
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    const focused = root.activeElement === currentTarget;
    await element.refresh();
    if (focused) focusIfLost(root.querySelector('[part~="heading"]'));
  };
  return html`<button type="button" part="retry" aria-disabled=${busy} @click=${retry} .textContent=${texts.retry}></button>`;
}

/**
 * Draws the message (in a live region that exists before its text, so that it is announced), the Retry button, and with `debug` the
 * diagnostics.
 */
export function notices(element: NoticeOwner, controls = true): TemplateResult {
  const { shown, debug, problems, texts } = element;
  const message = messageOf(element);
  return html`
    <div class=${`notice ${message ? shown.kind : ''}`}>
      <p role="status" part="message" .textContent=${message}></p>
      ${controls ? retryButton(element) : nothing}
    </div>
    ${debug && problems.length ? diagnostics(problems, texts) : nothing}
  `;
}

const diagnostics = (problems: readonly Problem[], texts: CommonTexts): TemplateResult => html`
  <div part="diagnostics" class="diagnostics">
    <p>${texts.diagnostics}</p>
    <ul>
      ${problems.map(({ code, message }) => html`<li><code>${code}</code> ${message}</li>`)}
    </ul>
  </div>
`;

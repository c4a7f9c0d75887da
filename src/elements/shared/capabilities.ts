import { html, nothing, type TemplateResult } from 'lit';
import type { BoxTexts } from '../../locales/locale.js';
import type { CapabilitySelection } from '../../model/capability.js';
import type { Capability } from '../../model/tool.js';
import { opened, pressed } from './opened.js';

/** How a list of capabilities is drawn, and what its reader can do. */
export interface CapabilityOptions {
  readonly texts: BoxTexts;
  /** Every capability open. */
  readonly expanded: boolean;
  /** IDs of those that are not as `expanded` says: the reader has opened or closed them. */
  readonly toggled: Set<string>;
  /** No controls: all text stands open. */
  readonly plain: boolean;
  /** Whether bodies nobody has opened are in the page too. */
  readonly written: boolean;
  /** The reader is about to open or close one. */
  onOpening(): void;
  onToggle(capability: Capability, open: boolean): void;
  onReveal(): void;
}

const tags = ({ tags: words = [] }: Capability, texts: BoxTexts): TemplateResult | typeof nothing =>
  words.length
    ? html`<ul part="tags" class="tags" aria-label=${texts.tags}>${words.map((tag) => html`<li>${tag}</li>`)}</ul>`
    : nothing;

const body = (capability: Capability, texts: BoxTexts): TemplateResult => html`
  ${capability.description === undefined ? nothing : html`<p>${capability.description}</p>`}
  ${
    capability.unique === undefined && capability.alternatives === undefined
      ? nothing
      : html`<dl>
          ${capability.unique === undefined ? nothing : html`<dt>${texts.unique}</dt><dd part="unique">${capability.unique}</dd>`}
          ${
            capability.alternatives === undefined
              ? nothing
              : html`<dt>${texts.alternatives}</dt><dd part="alternatives">${capability.alternatives}</dd>`
          }
        </dl>`
  }
  ${tags(capability, texts)}
  ${capability.url === undefined ? nothing : html`<p><a href=${capability.url} rel="noopener">${texts.learnMore}<span class="hidden">: ${capability.title}</span></a></p>`}
`;

function item(capability: Capability, options: CapabilityOptions): TemplateResult {
  if (options.plain) {
    return html`<li part="capability">
      <p part="capability-title" class="plain-title">${capability.title}</p>
      <div part="capability-body">${body(capability, options.texts)}</div>
    </li>`;
  }
  const click = ({ currentTarget }: Event): void => {
    const details = (currentTarget as Element).parentElement;
    if (details) {
      pressed.add(details);
      // A page may keep the press from doing anything.
      setTimeout(() => pressed.delete(details), 500);
    }
    options.onOpening();
  };
  const toggle = ({ currentTarget }: Event): void => {
    const details = currentTarget as HTMLDetailsElement;
    if (details.open === options.expanded) options.toggled.delete(capability.id);
    else options.toggled.add(capability.id);
    // Others were opened or closed by the author's word.
    if (pressed.delete(details)) options.onToggle(capability, details.open);
  };
  const open = options.expanded !== options.toggled.has(capability.id);
  return html`<li part="capability">
    <details ${opened(open)} @toggle=${toggle}>
      <summary @click=${click}><span part="capability-title">${capability.title}</span></summary>
      <div part="capability-body">${options.written || options.expanded ? body(capability, options.texts) : nothing}</div>
    </details>
  </li>`;
}

/** The capabilities that are shown, and '+N more': a button for those held, a link or plain text for those elsewhere. */
export function capabilityItems(list: CapabilitySelection, options: CapabilityOptions): TemplateResult {
  const more = options.texts.moreCapabilities(list.more);
  const elsewhere = list.url
    ? html`<a part="more" href=${list.url} rel="noopener">${more}</a>`
    : html`<span part="more">${more}</span>`;
  const rest =
    list.held && !options.plain ? html`<button type="button" part="more" @click=${options.onReveal}>${more}</button>` : elsewhere;
  return html`
    ${list.shown.length ? html`<ul part="list" role="list">${list.shown.map((capability) => item(capability, options))}</ul>` : nothing}
    ${list.more > 0 ? html`<p class="more">${rest}</p>` : nothing}
  `;
}

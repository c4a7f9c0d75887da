import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CommonTexts } from '../../locales/locale.js';
import type { CapabilitySelection } from '../../model/capability.js';
import type { Capability } from '../../model/tool.js';
import type { LateText } from './late-text.js';
import { opened, pressed } from './opened.js';

/** How a list of capabilities is drawn, and what its reader can do. */
export interface CapabilityOptions {
  readonly texts: CommonTexts;
  /** Every capability open. */
  readonly expanded: boolean;
  /** IDs of those that are not as `expanded` says: the reader has opened or closed them. */
  readonly toggled: Set<string>;
  /** No controls: all text stands open. */
  readonly plain: boolean;
  /** Whether bodies nobody has opened are in the page too, and the second lines of those that are closed. */
  readonly written: boolean;
  /** IDs of those that other tools beside this one have as well; `null` where there is no other. */
  readonly shared: ReadonlySet<string> | null;
  /** The reader is about to open or close one. */
  onOpening(): void;
  onToggle(capability: Capability, open: boolean): void;
  onReveal(): void;
}

const tags = ({ tags: words = [] }: Capability, texts: CommonTexts): TemplateResult | typeof nothing =>
  words.length
    ? html`<ul part="tags" class="tags" aria-label=${texts.tags}>${words.map((tag) => html`<li .textContent=${tag}></li>`)}</ul>`
    : nothing;

/** What a capability says under these heads, each a part of its own. */
function heads(capability: Capability, texts: CommonTexts): TemplateResult | typeof nothing {
  const told = (['unique', 'alternatives'] as const).filter((name) => capability[name] !== undefined);
  return told.length
    ? html`<dl>${told.map((name) => html`<dt>${texts[name]}</dt><dd part=${name} .textContent=${capability[name]}></dd>`)}</dl>`
    : nothing;
}

const body = (capability: Capability, texts: CommonTexts): TemplateResult => html`
  ${capability.description === undefined ? nothing : html`<p .textContent=${capability.description}></p>`}
  ${heads(capability, texts)}
  ${tags(capability, texts)}
  ${capability.url === undefined ? nothing : html`<p><a href=${capability.url} rel="noopener">${texts.learnMore}<span class="hidden">: ${capability.title}</span></a></p>`}
`;

/** More than a line can hold on any screen: what is cut off need not be there twice. */
const LINE = 240;

const firstWords = (text: string): string => (text.length > LINE ? `${text.slice(0, LINE).replace(/\s+\S*$/, '')}…` : text);

/** How many lines stand below the title of a capability that is closed: room for those that come right after the first frame. */
export const secondLines = ({ description, unique }: Capability): number => (description ? 1 : 0) + (unique === undefined ? 0 : 1);

function item(capability: Capability, options: CapabilityOptions): TemplateResult {
  if (options.plain) {
    return html`<li part="capability">
      <p part="capability-title" class="title" .textContent=${capability.title}></p>
      <div part="capability-body">${body(capability, options.texts)}</div>
    </li>`;
  }
  const click = (press: Event): void => {
    const details = (press.currentTarget as Element).parentElement as HTMLDetailsElement;
    const { open: before } = details;
    pressed.set(details, press);
    // A page may have kept the press from doing anything. Otherwise it is told of, however late; the next one may be before this.
    setTimeout(() => details.open === before && pressed.get(details) === press && pressed.delete(details));
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
  const { texts, written, shared } = options;
  const { id, title, description = '', unique } = capability;
  return html`<li part="capability">
    <details ${opened(open)} @toggle=${toggle}>
      <summary class=${written ? '' : `room${secondLines(capability)}`} @click=${click}>
        <span part="capability-title" class="title" .textContent=${title}></span>${shared?.has(id) ? html`<small class="shared">${texts.shared}</small>` : nothing}
        ${written && description ? html`<span class="line" aria-hidden="true" .textContent=${firstWords(description)}></span>` : nothing}
        ${
          written && unique !== undefined
            ? html`<span class="line unique" aria-hidden="true"><b>${texts.unique}:</b> <span .textContent=${firstWords(unique)}></span></span>`
            : nothing
        }
      </summary>
      <div part="capability-body">${written || options.expanded ? body(capability, texts) : nothing}</div>
    </details>
  </li>`;
}

/** An element that lists capabilities. */
interface Host extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

/**
 * A button that opens all that are on the screen, or closes them: as many presses as it saves the reader, so that the page is told of each.
 * @param late what may not have drawn them yet: the button stands in the first frame.
 */
export function openAll(open: boolean, texts: CommonTexts, host: Host, late: Pick<LateText, 'write'>): TemplateResult {
  const press = async (): Promise<void> => {
    late.write();
    await host.updateComplete;
    for (const details of host.shadowRoot?.querySelectorAll('details') ?? [])
      if (details.open === open) details.querySelector('summary')?.click();
  };
  return html`<button type="button" class="all" @click=${press} .textContent=${open ? texts.closeAll : texts.openAll}></button>`;
}

/** The capabilities that are shown, and '+N more': a button for those held, a link or plain text for those elsewhere. */
export function capabilityItems(list: CapabilitySelection, options: CapabilityOptions): TemplateResult {
  const more = options.texts.moreCapabilities(list.more);
  const elsewhere = list.url
    ? html`<a part="more" href=${list.url} rel="noopener" .textContent=${more}></a>`
    : html`<span part="more" .textContent=${more}></span>`;
  const rest =
    list.held && !options.plain
      ? html`<button type="button" part="more" @click=${options.onReveal} .textContent=${more}></button>`
      : elsewhere;
  return html`
    ${list.shown.length ? html`<ul part="list" class="items" role="list">${list.shown.map((capability) => item(capability, options))}</ul>` : nothing}
    ${list.more > 0 ? html`<p class="more">${rest}</p>` : nothing}
  `;
}

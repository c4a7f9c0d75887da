import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CommonTexts } from '../../locales/locale.js';
import type { CapabilitySelection } from '../../model/capability.js';
import type { Capability } from '../../model/tool.js';
import type { DeferredDrawing } from './deferred-drawing.js';
import { openState, pressed } from './open-state.js';

/** Options and callbacks for drawing a list of capabilities. */
export interface CapabilityOptions {
  readonly texts: CommonTexts;
  /** Whether capabilities are open unless the reader closed them. */
  readonly expanded: boolean;
  /** IDs of the capabilities that the reader opened or closed against `expanded`. */
  readonly toggled: Set<string>;
  /** Whether all text is shown, without anything to open or close. */
  readonly plain: boolean;
  /** Whether the bodies and second lines of closed capabilities are in the page already. */
  readonly written: boolean;
  /** IDs of the capabilities that other tools of the comparison have as well; `null` where there is one tool. */
  readonly shared: ReadonlySet<string> | null;
  /** Called before the reader's press opens or closes a capability. */
  onOpening(): void;
  onToggle(capability: Capability, open: boolean): void;
  onReveal(): void;
}

const tags = ({ tags: words = [] }: Capability, texts: CommonTexts): TemplateResult | typeof nothing =>
  words.length
    ? html`<ul part="tags" class="tags" aria-label=${texts.tags}>${words.map((tag) => html`<li .textContent=${tag}></li>`)}</ul>`
    : nothing;

/** The texts `unique` and `alternatives` of a capability under their headings. */
function heads(capability: Capability, texts: CommonTexts): TemplateResult | typeof nothing {
  const names = (['unique', 'alternatives'] as const).filter((name) => capability[name] !== undefined);
  return names.length
    ? html`<dl>${names.map((name) => html`<dt>${texts[name]}</dt><dd part=${name} .textContent=${capability[name]}></dd>`)}</dl>`
    : nothing;
}

const body = (capability: Capability, texts: CommonTexts): TemplateResult => html`
  ${capability.description === undefined ? nothing : html`<p .textContent=${capability.description}></p>`}
  ${heads(capability, texts)}
  ${tags(capability, texts)}
  ${capability.url === undefined ? nothing : html`<p><a href=${capability.url} rel="noopener">${texts.learnMore}<span class="hidden">: ${capability.title}</span></a></p>`}
`;

/** Characters of the preview of a closed capability: more than one line holds on any screen. */
const LINE = 240;

const firstWords = (text: string): string => (text.length > LINE ? `${text.slice(0, LINE).replace(/\s+\S*$/, '')}…` : text);

/** How many preview lines a closed capability has below its title, to reserve their height until they are drawn after the first frame. */
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
    // Where the page prevented the click, `details` did not change and the press is forgotten, unless a newer one has replaced it. Else
    // `toggle`
    // follows, however late.
    setTimeout(() => details.open === before && pressed.get(details) === press && pressed.delete(details));
    options.onOpening();
  };
  const toggle = ({ currentTarget }: Event): void => {
    const details = currentTarget as HTMLDetailsElement;
    if (details.open === options.expanded) options.toggled.delete(capability.id);
    else options.toggled.add(capability.id);
    // Without a press the change was made by code, and readers' changes alone are reported.
    if (pressed.delete(details)) options.onToggle(capability, details.open);
  };
  const open = options.expanded !== options.toggled.has(capability.id);
  const { texts, written, shared } = options;
  const { id, title, description = '', unique } = capability;
  return html`<li part="capability">
    <details ${openState(open)} @toggle=${toggle}>
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
 * A button that opens or closes all capabilities on the screen, by pressing the summary of each, so that each press is reported.
 * @param open whether all are open now, so that the button closes them.
 * @param late draws texts that wait for the page to be idle, and which the button needs at once.
 */
export function openAll(open: boolean, texts: CommonTexts, host: Host, late: Pick<DeferredDrawing, 'drawAll'>): TemplateResult {
  const press = async (): Promise<void> => {
    late.drawAll();
    await host.updateComplete;
    for (const details of host.shadowRoot?.querySelectorAll('details') ?? [])
      if (details.open === open) details.querySelector('summary')?.click();
  };
  return html`<button type="button" class="all" @click=${press} .textContent=${open ? texts.closeAll : texts.openAll}></button>`;
}

/** Draws the capabilities shown and '+N more': a button where the data holds the others, else a link or plain text. */
export function capabilityItems(list: CapabilitySelection, options: CapabilityOptions): TemplateResult {
  const more = options.texts.moreCapabilities(list.more);
  const elsewhere = list.url
    ? html`<a part="more" href=${list.url} rel="noopener" .textContent=${more}></a>`
    : html`<span part="more" .textContent=${more}></span>`;
  const rest =
    list.hidden && !options.plain
      ? html`<button type="button" part="more" @click=${options.onReveal} .textContent=${more}></button>`
      : elsewhere;
  return html`
    ${list.shown.length ? html`<ul part="list" class="items" role="list">${list.shown.map((capability) => item(capability, options))}</ul>` : nothing}
    ${list.more > 0 ? html`<p class="more">${rest}</p>` : nothing}
  `;
}

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dataOf } from '../../data/data.js';
import { joinWith } from '../../data/joins.js';
import { listCapabilities } from '../../model/capability.js';
import { matchesWords } from '../../model/capability-search.js';
import { isFailed } from '../../model/joined.js';
import { knownCriteria } from '../../model/joining/known-criteria.js';
import type { ParsedTool } from '../../model/tool.js';
import { box } from '../shared/box.styles.js';
import { capabilityItems, openAll } from '../shared/capabilities.js';
import { capabilities as capabilityStyles } from '../shared/capabilities.styles.js';
import { capabilitiesOnPaper } from '../shared/capabilities-on-paper.styles.js';
import { DataElement } from '../shared/data-element.js';
import { ToolViewEvent } from '../shared/events.js';
import { heading } from '../shared/heading.js';
import { textsOf } from '../shared/language.js';
import { LateText } from '../shared/late-text.js';
import { notices } from '../shared/notices.js';
import { COMMON, flag, text, whole } from '../shared/properties.js';
import { focusRevealed } from '../shared/reveal.js';
import { skeleton } from '../shared/skeleton.js';
import { surface } from '../shared/surface.js';
import { theme } from '../shared/theme.styles.js';
import { drawOver } from '../shared/translated.js';
import { withoutData } from '../shared/without-data.js';
import { styles } from './capability-list.styles.js';

const SHEETS = [theme, box, capabilityStyles, capabilitiesOnPaper, styles];

/**
 * What one tool can do: each capability with what it does, what is unique about it and how it stands against alternatives.
 *
 * @summary Lists what a tool can do.
 * @tagname capability-list
 *
 * @attr {string} data - Inline data: a document, a list of tools or one tool, as JSON (in attributes: text). The property takes objects too; `null` is none. It comes before all other sources.
 * @attr {string} src - URL of a document (JSON), or of a table: `.csv` and `.md` by the path's ending, else by the content type. Behind it: `#tools=rows`, `#lang=de`, `#yes=better`, `#empty=no`, joined by `&`.
 * @attr {string} registry - Where IDs are resolved: a URL with `{id}` (a request a tool) or `{ids}` (one for all), or the URL of a folder. The property takes a function too. Without it: `configure`, then `<meta name="tool-registry">`.
 * @attr {'auto' | 'light' | 'dark' | 'contrast'} [theme=auto] - `auto`: the page's own color-scheme. `light`, `dark`: that one, whatever the page has. `contrast`: with strong contrast and no shades.
 * @attr {'eager' | 'lazy'} [loading=eager] - `eager`: asks at once. `lazy`: no request before the element nears the viewport.
 * @attr {boolean} [debug=false] - Shows the author's diagnostics in place; without it they are on the console only.
 *
 * @slot - Shown until the list is there, and where it fails.
 * @slot heading - Instead of the heading.
 * @slot footer - Below everything.
 * @slot empty - Where nothing was asked for.
 * @slot error - Where nothing can be shown.
 *
 * @csspart surface - The opaque background that all text stands on.
 * @csspart heading - The heading.
 * @csspart note - What the tool is, in a sentence.
 * @csspart message - What the reader is told about the state.
 * @csspart retry - The button that tries again.
 * @csspart diagnostics - The author's diagnostics.
 * @csspart search - The box that filters.
 * @csspart list - The list.
 * @csspart capability - One capability.
 * @csspart capability-title - Its title.
 * @csspart capability-body - What opens below it.
 * @csspart unique - What is unique about it.
 * @csspart alternatives - How it stands against alternatives.
 * @csspart tags - Its tags.
 * @csspart more - '+N more'.
 *
 * @cssprop --tool-compare-accent - What leads, what is picked, links, focus.
 * @cssprop --tool-compare-surface - The ground that all text stands on.
 * @cssprop --tool-compare-ink - Text.
 * @cssprop --tool-compare-soft - Text of less weight.
 * @cssprop --tool-compare-line - Lines between rows.
 * @cssprop --tool-compare-edge - The surface's border and the lines between its zones.
 * @cssprop --tool-compare-good - Yes, better.
 * @cssprop --tool-compare-bad - No, worse, failed.
 * @cssprop --tool-compare-warn - Partly, unverified.
 * @cssprop --tool-compare-sticky - How far below the top of the window the table's header stops.
 * @cssprop --tool-compare-radius - The surface's corners.
 * @cssprop --tool-compare-space - The unit of all distances.
 * @cssprop --tool-compare-reserve - How high it is at least, with the sheet `tool-compare.css` on the page: nothing moves when the script comes late.
 *
 * @cssstate empty - Nothing was asked for.
 * @cssstate loading - Asked, nothing to show yet.
 * @cssstate ready - All that was asked for shows.
 * @cssstate partial - Some shows.
 * @cssstate error - Nothing can be shown.
 *
 * @fires {ToolDataEvent} tool-data - New data is on the screen.
 * @fires {ToolErrorEvent} tool-error - The errors are others than before.
 * @fires {ToolViewEvent} tool-view - The reader opened or closed a capability.
 */
export class CapabilityList extends DataElement({
  ids: 'tool',
  texts: 'commonTexts',
  data: (owner) => dataOf(owner, joinWith(knownCriteria)),
}) {
  static override readonly properties = {
    ...COMMON,
    headingLevel: whole(2, 6, 3),
    tool: text,
    limit: whole(0, Number.MAX_SAFE_INTEGER, 8),
    expanded: flag,
    searchable: flag,
  };

  /** Level of the heading, 2 to 6. */
  declare headingLevel: number;
  /** ID of the tool; without it the first one of the data. */
  declare tool: string | null;
  /** How many capabilities before '+N more', from 0. Those that are held open by a button, the others by a link to `capabilities.url`. */
  declare limit: number;
  /** Every capability is open from the start. */
  declare expanded: boolean;
  /** A box that filters by words, in titles, texts and tags. */
  declare searchable: boolean;

  readonly #late = new LateText(this);
  #revealed = false;
  readonly #toggled = new Set<string>();
  #query = '';
  /** What decided at the last drawing about what the reader had done. */
  #before: { readonly expanded: boolean; readonly limit: number; readonly shows: string | null } | null = null;

  protected override get sheets(): typeof SHEETS {
    return SHEETS;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { expanded, limit } = this;
    const shows = this.#shown()?.id ?? null;
    const before = this.#before;
    this.#before = { expanded, limit, shows };
    if (expanded !== before?.expanded || shows !== before.shows) this.#toggled.clear();
    if (shows === before?.shows && limit === before.limit) return;
    this.#revealed = false;
    this.#query = '';
  }

  /** The tool that is shown: the one asked for, else the first. */
  #shown(): ParsedTool | null {
    const { shown: state } = this;
    if (state.kind !== 'shown') return null;
    return state.comparison.tools.find((tool): tool is ParsedTool => !isFailed(tool)) ?? null;
  }

  protected override update(): void {
    drawOver(this.renderRoot, () => super.update());
  }

  protected override updated(): void {
    super.updated();
    if (this.#shown()?.capabilities?.items.length) this.#late.wait();
  }

  protected override render(): TemplateResult {
    const tool = this.#shown();
    const told = notices(this);
    if (tool) return surface(this.#list(tool, told));
    return withoutData(this, told, skeleton(Math.min(this.limit, 12)));
  }

  #list(tool: ParsedTool, told: TemplateResult): TemplateResult {
    const { texts } = this;
    const capabilities = tool.capabilities ?? { items: [], total: 0 };
    const { items, total } = capabilities;
    const found = this.#query.trim() ? items.filter((item) => matchesWords(item, this.#query)) : null;
    const list = found
      ? { shown: found, held: 0, more: 0, total, url: null }
      : listCapabilities(capabilities, this.#revealed ? Number.POSITIVE_INFINITY : this.limit);
    const title = html`<span class="our" .textContent=${texts.capabilitiesOf(tool.name)}></span> <small class="our" .textContent=${texts.capabilityCount(total)}></small>`;
    const allOpen = (): boolean => list.shown.every(({ id }) => this.expanded !== this.#toggled.has(id));
    const open = allOpen();
    return html`
      <slot name="heading">${heading(this.headingLevel, title)}</slot>
      ${tool.summary === undefined ? nothing : html`<p part="note" class="summary" .textContent=${tool.summary}></p>`} ${told}
      ${this.searchable ? this.#search(tool, found?.length ?? null, items.length) : nothing}
      ${list.shown.length > 1 ? openAll(open, texts, this, this.#late) : nothing}
      ${capabilityItems(list, {
        texts,
        expanded: this.expanded,
        toggled: this.#toggled,
        plain: false,
        written: this.#late.written,
        shared: null,
        onOpening: this.#late.write,
        onToggle: ({ id }, opened) => {
          // The button that opens all says something else now. Drawing what is the same would undo a translator's work.
          if (allOpen() !== open) this.requestUpdate();
          this.#report(tool, id, opened);
        },
        onReveal: () => {
          this.#revealed = true;
          this.requestUpdate();
          void focusRevealed(this, '[part~="list"] summary', list.shown.length);
        },
      })}
      <slot name="footer"></slot>
    `;
  }

  #report(tool: ParsedTool, id: string, open: boolean): void {
    this.dispatchEvent(new ToolViewEvent({ change: 'capability', tools: [tool.id], capability: { tool: tool.id, id, open } }));
  }

  #search(tool: ParsedTool, found: number | null, total: number): TemplateResult {
    const search = ({ currentTarget }: Event): void => {
      this.#query = (currentTarget as HTMLInputElement).value;
      this.requestUpdate();
    };
    const texts = textsOf('searchTexts', this.locale);
    return html`<div part="search">
      <label for="search" .textContent=${texts.search(tool.name)}></label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        .value=${this.#query}
        @input=${search}
      />
      <p role="status" class="found" .textContent=${found === null ? '' : texts.found(found, total)}></p>
    </div>`;
  }
}

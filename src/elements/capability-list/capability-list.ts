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
import { DeferredDrawing } from '../shared/deferred-drawing.js';
import { ToolViewEvent } from '../shared/events.js';
import { heading } from '../shared/heading.js';
import { textsOf } from '../shared/language.js';
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
 * The capabilities of one tool: what each does, what is unique about it, and how it compares with alternatives.
 *
 * @summary Lists what a tool can do.
 * @tagname capability-list
 *
 * @attr {string} data - Inline data: a document, a list of tools or one tool, as JSON text. The property takes objects, too, and `null` for none. Takes precedence over all other sources.
 * @attr {string} src - URL of a document (JSON), or of a table: CSV or Markdown by the ending `.csv` or `.md`, else by the content type. Options of a table follow in the fragment, joined by `&`: `#tools=rows`, `#lang=de`, `#yes=better`, `#empty=no`.
 * @attr {string} registry - Where tool IDs become tools: a URL with `{id}` (one request a tool) or `{ids}` (one for all), or the URL of a folder. The property takes a function, too. Without it: the registry of `configure`, then of `<meta name="tool-registry">`.
 * @attr {'auto' | 'light' | 'dark' | 'contrast'} [theme=auto] - `auto`: follows the page's color-scheme. `light`, `dark`: always that one. `contrast`: strong contrast, without shades.
 * @attr {'eager' | 'lazy'} [loading=eager] - `eager`: requests the data at once. `lazy`: sends no request before the element nears the viewport.
 * @attr {boolean} [debug=false] - Shows the author's diagnostics in place; else they are on the console only.
 *
 * @slot - Shown until the list is loaded, and where loading fails.
 * @slot heading - Replaces the heading.
 * @slot footer - Below the list.
 * @slot empty - Shown where nothing was asked for.
 * @slot error - Shown where nothing can be shown.
 *
 * @csspart surface - The opaque background behind all text.
 * @csspart heading - The heading.
 * @csspart note - The sentence about the tool.
 * @csspart message - The message about the state: loading, failed or incomplete.
 * @csspart retry - The button that loads again after a failure.
 * @csspart diagnostics - The author's diagnostics.
 * @csspart search - The search box.
 * @csspart list - A list of capabilities.
 * @csspart capability - One capability.
 * @csspart capability-title - The title of a capability.
 * @csspart capability-body - The text of a capability, shown when it is opened.
 * @csspart unique - What is unique about a capability.
 * @csspart alternatives - How a capability compares with alternatives.
 * @csspart tags - The tags of a capability.
 * @csspart more - '+N more'.
 *
 * @cssprop --tool-compare-accent - Colour of leaders, of the author's pick, of links and focus.
 * @cssprop --tool-compare-surface - Background colour behind all text.
 * @cssprop --tool-compare-ink - Colour of text.
 * @cssprop --tool-compare-soft - Colour of secondary text.
 * @cssprop --tool-compare-line - Colour of the lines between rows.
 * @cssprop --tool-compare-edge - Colour of the surface's border and of the lines between its zones.
 * @cssprop --tool-compare-good - Colour of yes and better.
 * @cssprop --tool-compare-bad - Colour of no, worse and failed.
 * @cssprop --tool-compare-warn - Colour of partly and unverified.
 * @cssprop --tool-compare-sticky - How far below the top of the window the table's header sticks.
 * @cssprop --tool-compare-radius - Radius of the surface's corners.
 * @cssprop --tool-compare-space - Unit of all distances.
 * @cssprop --tool-compare-reserve - Least height of the element where the page has the stylesheet `tool-compare.css`: nothing moves when the script comes late.
 *
 * @cssstate empty - Nothing was asked for.
 * @cssstate loading - Data was asked for, and there is nothing to show yet.
 * @cssstate ready - All that was asked for is shown.
 * @cssstate partial - Some of what was asked for is shown.
 * @cssstate error - Nothing can be shown.
 *
 * @fires {ToolDataEvent} tool-data - New data is on the screen.
 * @fires {ToolErrorEvent} tool-error - The errors changed, and there are some.
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
  /** ID of the tool; `null` for the first tool of the data. */
  declare tool: string | null;
  /** How many capabilities are shown before '+N more', from 0. A button reveals the rest that the data holds; a link leads to the others. */
  declare limit: number;
  /** Whether every capability is open from the start. */
  declare expanded: boolean;
  /** Whether there is a search box, which filters by words in titles, texts and tags. */
  declare searchable: boolean;

  readonly #late = new DeferredDrawing(this);
  #revealed = false;
  readonly #toggled = new Set<string>();
  #query = '';
  /** The values of the last drawing; when one changes, what the reader opened, revealed or searched is reset. */
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

  /** The tool to show: the one asked for, else the first; `null` where none has data. */
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
      ? { shown: found, hidden: 0, more: 0, total, url: null }
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
        written: this.#late.textsDue,
        shared: null,
        onOpening: this.#late.drawAll,
        onToggle: ({ id }, opened) => {
          // Drawn again only where 'Open all' has to change its text: each drawing would undo a page translation.
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

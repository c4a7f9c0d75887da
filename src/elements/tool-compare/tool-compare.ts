import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { texts } from '../../locales/en.js';
import type { Arranged } from '../../model/comparison.js';
import { formatDate } from '../../model/date.js';
import { isFailed } from '../../model/joined.js';
import { type ComparisonView, freeze, type Rows } from '../../model/view.js';
import { WEIGHTED, type Weights } from '../../model/weights.js';
import { flagConverter } from '../shared/attributes.js';
import { box } from '../shared/box.styles.js';
import { capabilities as capabilityStyles } from '../shared/capabilities.styles.js';
import { DataElement } from '../shared/data-element.js';
import { type ToolView, ToolViewEvent } from '../shared/events.js';
import { hasFallback } from '../shared/fallback.js';
import { heading } from '../shared/heading.js';
import { HintTrigger } from '../shared/hint-trigger.js';
import { LateText } from '../shared/late-text.js';
import { notices } from '../shared/notices.js';
import { ScrollRegion } from '../shared/scroll-region.js';
import { surface } from '../shared/surface.js';
import { theme } from '../shared/theme.styles.js';
import { withoutData } from '../shared/without-data.js';
import { explained, wayOut } from './around.js';
import { capabilityColumns } from './capability-columns.js';
import { toolbar, weights } from './controls.js';
import { controls } from './controls.styles.js';
import { Drawing } from './drawing.js';
import { table } from './table.js';
import { table as tableStyles } from './table.styles.js';
import { styles } from './tool-compare.styles.js';
import { verdict } from './verdict.js';
import { wide } from './wide.styles.js';

/**
 * An honest comparison of tools: a table, what each can do, and a verdict that the table bears out.
 *
 * @summary Compares tools side by side.
 * @tagname tool-compare
 *
 * @attr {string} data - Inline JSON: a document, a list of tools, or one tool.
 * @attr {string} src - URL of a comparison document.
 * @attr {string} registry - Where IDs are resolved: a URL with `{id}` or `{ids}`, or the URL of a folder.
 * @attr {'auto' | 'light' | 'dark' | 'contrast'} [theme=auto] - The page's own color-scheme, or one that is set.
 * @attr {'eager' | 'lazy'} [loading=eager] - `lazy`: no request before the element nears the viewport.
 * @attr {boolean} [debug=false] - Shows the author's diagnostics in place.
 *
 * @slot - Shown until the comparison is there, and where it fails.
 * @slot heading - Instead of the title.
 * @slot description - Instead of the description.
 * @slot verdict - Instead of the verdict.
 * @slot footer - Below everything.
 * @slot empty - Where nothing was asked for.
 * @slot error - Where nothing can be shown.
 *
 * @csspart surface - The opaque background that all text stands on.
 * @csspart heading - The title, and the headings of the lists.
 * @csspart description - The sentence below the title.
 * @csspart message - What the reader is told about the state.
 * @csspart retry - The button that tries again.
 * @csspart diagnostics - The author's diagnostics.
 * @csspart toolbar - What chooses the rows and the baseline.
 * @csspart table - The table.
 * @csspart caption - Its caption, for screen readers.
 * @csspart corner - The cell above the row headers.
 * @csspart tool-header - A column's header.
 * @csspart tool-name - The tool's name in it.
 * @csspart logo - The tool's logo in it.
 * @csspart relationship - What the page's author has to do with the tool.
 * @csspart group - Rows that belong together.
 * @csspart row - A row.
 * @csspart criterion - A row's header.
 * @csspart cell - A cell.
 * @csspart value - What it prints.
 * @csspart bar - A cell that draws a bar.
 * @csspart best - A row's best cell.
 * @csspart missing - A cell without a value.
 * @csspart note - Text of less weight beside a value or a label.
 * @csspart hint - What stands behind a cell.
 * @csspart verdict - The verdict.
 * @csspart capabilities - One tool's capabilities.
 * @csspart list - The list of capabilities.
 * @csspart capability - One of them.
 * @csspart capability-title - Its title.
 * @csspart capability-body - What opens below it.
 * @csspart unique - What is unique about it.
 * @csspart alternatives - How it stands against alternatives.
 * @csspart tags - Its tags.
 * @csspart more - '+N more', and the way out.
 * @csspart as-of - The date of the data.
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
 *
 * @cssstate empty - Nothing was asked for.
 * @cssstate loading - Asked, nothing to show yet.
 * @cssstate ready - All that was asked for shows.
 * @cssstate partial - Some shows.
 * @cssstate error - Nothing can be shown.
 *
 * @fires {ToolDataEvent} tool-data - New data is on the screen.
 * @fires {ToolErrorEvent} tool-error - The errors are others than before.
 * @fires {ToolViewEvent} tool-view - The reader changed the view.
 */
export class ToolCompare extends DataElement(LitElement, 'tools') {
  static override styles = [theme, box, capabilityStyles, styles, tableStyles, controls, wide];

  static override properties = {
    headingLevel: { attribute: 'heading-level' },
    tools: {},
    rows: {},
    baseline: {},
    sort: {},
    adjustable: { converter: flagConverter },
    capabilities: {},
    verdict: {},
    moreHref: { attribute: 'more-href' },
    plain: { converter: flagConverter },
  };

  /** Level of the outermost heading, 2 to 6. */
  declare headingLevel: number;
  /** Which rows are shown. */
  declare rows: Rows;
  /** A tool's ID: the other columns say how they differ from it. */
  declare baseline: string | null;
  /** A criterion's ID: columns ordered by it, best first. */
  declare sort: string | null;
  /** Readers may change the weights of the scored criteria. */
  declare adjustable: boolean;
  /** How many capabilities are written out for each tool; 0 leaves them out. */
  declare capabilities: number;
  /** `none` leaves the verdict out. */
  declare verdict: 'auto' | 'none';
  /** Where the way out leads, instead of the document's own. */
  declare moreHref: string | null;
  /** No controls: a table to read. */
  declare plain: boolean;

  readonly #late = new LateText(this);
  readonly #hint = new HintTrigger(this);
  readonly #date = (iso: string): string => formatDate(iso, texts.locale);
  readonly #revealed = new Set<string>();
  readonly #opened = new Map<string, Set<string>>();
  readonly #folded = new Set<string>();
  readonly #fold = (group: string): void => {
    if (!this.#folded.delete(group)) this.#folded.add(group);
    this.requestUpdate();
  };
  #tools: string | null = null;
  readonly #drawing = new Drawing();
  #weights: Weights | null = null;

  constructor() {
    super();
    this.headingLevel = 3;
    this.rows = 'all';
    this.baseline = null;
    this.sort = null;
    this.adjustable = false;
    this.capabilities = 8;
    this.verdict = 'auto';
    this.moreHref = null;
    this.plain = false;
    new ScrollRegion(
      this,
      () => this.renderRoot.querySelector('.scroller'),
      () => texts.scrollRegion(this.#drawing.view?.title ?? ''),
    );
  }

  /** IDs, by spaces or commas; the order given is the order shown. Takes an array too. */
  get tools(): string | null {
    return this.#tools;
  }

  set tools(ids: string | readonly string[] | null) {
    this.#tools = typeof ids === 'string' || !ids ? (ids ?? null) : ids.join(' ');
  }

  /** The comparison as it is shown, frozen; `null` unless something is. */
  get view(): ComparisonView | null {
    const { view } = this.#drawing;
    return view && freeze(view);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const read = this.attributeReader;
    if (changed.has('headingLevel')) this.headingLevel = read.whole('heading-level', this.headingLevel, 2, 6, 3);
    if (changed.has('rows')) this.rows = read.choice('rows', this.rows, ['all', 'differences', 'same']);
    if (changed.has('adjustable')) this.adjustable = read.flag('adjustable', this.adjustable);
    if (changed.has('capabilities'))
      this.capabilities = read.whole('capabilities', this.capabilities, 0, Number.MAX_SAFE_INTEGER, 8);
    if (changed.has('verdict')) this.verdict = read.choice('verdict', this.verdict, ['auto', 'none']);
    if (changed.has('plain')) this.plain = read.flag('plain', this.plain);
    this.#derive();
  }

  #derive(): void {
    const { shown: state } = this;
    const comparison = state.kind === 'shown' ? state.comparison : null;
    this.#drawing.update(comparison, {
      criteria: null,
      pick: null,
      baseline: this.baseline,
      sort: this.sort,
      adjustable: this.adjustable,
      weights: this.adjustable ? this.#weights : null,
      rows: this.rows,
      capabilities: this.capabilities,
      verdict: this.verdict === 'auto',
    });
    this.viewProblems = this.#drawing.problems;
  }

  /** The reader changed something: the page is told once it is on the screen. */
  #change(change: ToolView['change'], set: Partial<Pick<ToolCompare, 'rows' | 'baseline' | 'sort'>> = {}): void {
    Object.assign(this, set);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const { rows, baseline, sort } = this;
      const tools = this.#drawing.view?.tools.map(({ id }) => id) ?? [];
      this.dispatchEvent(new ToolViewEvent({ change, rows, baseline, sort, weights: this.#weights, tools }));
    });
  }

  #toolbar(view: ComparisonView, { rows, comparison }: Arranged): TemplateResult | typeof nothing {
    if (this.plain || view.tools.length < 2) return nothing;
    return toolbar({
      rows: this.rows,
      baseline: view.baseline,
      tools: comparison.tools.filter((tool) => !isFailed(tool)),
      shown: view.rows.length,
      total: rows.length,
      order: rows.find(({ criterion: { id } }) => id === (view.sort ?? WEIGHTED))?.criterion.label ?? null,
      onRows: (shown) => this.#change('rows', { rows: shown }),
      onBaseline: (baseline) => this.#change('baseline', { baseline }),
    });
  }

  #weighing({ comparison }: Arranged): TemplateResult | typeof nothing | null {
    if (!this.adjustable || this.plain) return nothing;
    return weights({
      comparison,
      weights: this.#weights,
      stability: this.#drawing.stability,
      onWeights: (weights) => {
        this.#weights = weights;
        // What the reader weighs orders the tools, and no longer what the author chose.
        this.#change('weights', { sort: null });
      },
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#drawing.view?.tools.some(({ capabilities }) => capabilities.shown > 0)) this.#late.wait();
  }

  protected override render(): TemplateResult {
    const { shown: state } = this;
    const told = notices(this, state.kind !== 'shown' && hasFallback(this), !this.plain);
    const { view, arranged } = this.#drawing;
    if (arranged && view) return surface(this.#comparison(view, arranged, told));
    return withoutData(this, told);
  }

  #comparison(view: ComparisonView, arranged: Arranged, told: TemplateResult): TemplateResult {
    const { description, asOf } = view;
    const { comparison, rows } = arranged;
    const shown = new Set(view.rows.map(({ criterion }) => criterion.id));
    return html`
      <header>
        <slot name="heading">${heading(this.headingLevel, view.title, 'heading')}</slot>
        <slot name="description">${description === null ? nothing : html`<p part="description">${description}</p>`}</slot>
      </header>
      ${told} ${this.#toolbar(view, arranged)} ${this.#weighing(arranged)}
      ${explained(this.#drawing.rank)}
      ${table(view.title, rows, comparison, {
        hidden: new Set(rows.flatMap(({ criterion }) => (shown.has(criterion.id) ? [] : criterion.id))),
        // The weighted score orders the tools where nothing else does.
        sort: view.sort ?? WEIGHTED,
        onSort: (id) => this.#change('sort', { sort: id === WEIGHTED || this.sort === id ? null : id }),
        plain: this.plain,
        date: this.#date,
        folded: this.#folded,
        onFold: this.#fold,
        onEvidence: (trigger, evidence) => this.#hint.toggle(trigger, { kind: 'evidence', evidence }),
        onMove: (move) => this.#hint.whileMoved(move),
        onEvidenceChange: (trigger, evidence) => this.#hint.renew(trigger, { kind: 'evidence', evidence }),
      })}
      <slot name="verdict">${verdict(view)}</slot>
      ${capabilityColumns(comparison, {
        limit: this.capabilities,
        level: this.headingLevel + 1,
        plain: this.plain,
        written: this.#late.written,
        revealed: this.#revealed,
        opened: (tool) => {
          const opened = this.#opened.get(tool) ?? new Set();
          this.#opened.set(tool, opened);
          return opened;
        },
        host: this,
        write: this.#late.write,
      })}
      <footer>
        ${wayOut(comparison, this.moreHref)} ${asOf === null ? nothing : html`<p part="as-of">${texts.asOf(this.#date(asOf))}</p>`}
        <slot name="footer"></slot>
      </footer>
    `;
  }
}

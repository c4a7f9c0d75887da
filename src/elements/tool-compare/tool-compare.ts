import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dataOf } from '../../data/data.js';
import { joinWith } from '../../data/joins.js';
import type { DataState } from '../../data/state.js';
import type { Layout } from '../../model/choice/layout.js';
import type { Arranged } from '../../model/comparison.js';
import { splitIds } from '../../model/id.js';
import { criteriaFrom } from '../../model/joining/from-ids.js';
import { formatDate } from '../../model/print/print-date.js';
import type { Problem } from '../../model/problem.js';
import { type ComparisonView, freeze, type Rows } from '../../model/view.js';
import { WEIGHTED } from '../../model/weights.js';
import { idle } from '../../seams/idle.js';
import { adopt } from '../shared/adopt.js';
import { DataElement } from '../shared/data-element.js';
import { type ToolView, ToolViewEvent } from '../shared/events.js';
import { heading } from '../shared/heading.js';
import { textsOf } from '../shared/language.js';
import { LateText } from '../shared/late-text.js';
import { notices, retryButton } from '../shared/notices.js';
import { COMMON, choice, flag, text, whole } from '../shared/properties.js';
import { focusRevealed } from '../shared/reveal.js';
import { surface } from '../shared/surface.js';
import { Width } from '../shared/width.js';
import { withoutData } from '../shared/without-data.js';
import { capabilityColumns } from './capability-columns.js';
import { type ColumnLayout, columnLayout } from './column-layout.js';
import { columnsOf, exchanged, markedColumns } from './columns.js';
import { toolbar } from './controls.js';
import { drawnHeight } from './drawn-height.js';
import { evidenceHint } from './evidence-hint.js';
import { heightAbove, heightInSight } from './first-screen.js';
import { legend, wayOut } from './foot.js';
import type { IdleParts } from './idle-parts.js';
import { type LaterParts, sendForList } from './later-parts.js';
import { narrow } from './narrow.styles.js';
import { ReaderView } from './reader-view.js';
import { ShownView } from './shown-view.js';
import { sidewaysIn } from './sideways.js';
import { sideways } from './sideways.styles.js';
import { styles } from './styles.js';
import { type TableOptions, table } from './table.js';
import { verdict } from './verdict.js';
import { waitingTable } from './waiting.js';

/**
 * An honest comparison of tools: a table, what each can do, and a verdict that the table bears out.
 *
 * @summary Compares tools side by side.
 * @tagname tool-compare
 *
 * @attr {string} data - Inline data: a document, a list of tools or one tool, as JSON (in attributes: text). The property takes objects too; `null` is none. It comes before all other sources.
 * @attr {string} src - URL of a document (JSON), or of a table: `.csv` and `.md` by the path's ending, else by the content type. Behind it: `#tools=rows`, `#lang=de`, `#yes=better`, `#empty=no`, joined by `&`.
 * @attr {string} registry - Where IDs are resolved: a URL with `{id}` (a request a tool) or `{ids}` (one for all), or the URL of a folder. The property takes a function too. Without it: `configure`, then `<meta name="tool-registry">`.
 * @attr {'auto' | 'light' | 'dark' | 'contrast'} [theme=auto] - `auto`: the page's own color-scheme. `light`, `dark`: that one, whatever the page has. `contrast`: with strong contrast and no shades.
 * @attr {'eager' | 'lazy'} [loading=eager] - `eager`: asks at once. `lazy`: no request before the element nears the viewport.
 * @attr {boolean} [debug=false] - Shows the author's diagnostics in place; without it they are on the console only.
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
 * @fires {ToolViewEvent} tool-view - The reader changed the view.
 */
export class ToolCompare extends DataElement({
  ids: 'tools',
  texts: 'boxTexts',
  data: (owner) =>
    dataOf(
      owner,
      joinWith(criteriaFrom, (documents) => sendForList(documents, Reflect.get(owner, 'layout'))),
    ),
}) {
  static override readonly properties = {
    ...COMMON,
    headingLevel: whole(2, 6, 3),
    tools: text,
    rows: choice('all', 'differences', 'same'),
    baseline: text,
    sort: text,
    adjustable: flag,
    capabilities: whole(0, Number.MAX_SAFE_INTEGER, 8),
    verdict: choice('auto', 'none'),
    moreHref: text,
    plain: flag,
    criteria: text,
    layout: choice('auto', 'columns', 'list'),
    limit: whole(1, Number.MAX_SAFE_INTEGER, null),
    pick: text,
  };

  /** Level of the outermost heading, 2 to 6; those below it follow. */
  declare headingLevel: number;
  /** Which rows are shown: `all`; `differences`, those in which two cells differ; `same`, the others. */
  declare rows: Rows;
  /** ID or exact name of a tool: the others say how they differ from it. */
  declare baseline: string | null;
  /** ID or exact label of a criterion: columns, or the lines of a list, are ordered by it, best first. A row that is left out works too. */
  declare sort: string | null;
  /** Readers may change how much each row of kind `score` counts; the tools are ordered by what comes of it. */
  declare adjustable: boolean;
  /** How many capabilities are written out for each tool, from 0; 0 leaves them out. */
  declare capabilities: number;
  /** `auto`: above the table, where there is something to say. `none`: left out. */
  declare verdict: 'auto' | 'none';
  /** Where the way out below the table leads, instead of the document's `more.url`. With neither there is none. */
  declare moreHref: string | null;
  /** No controls: a table to read. */
  declare plain: boolean;
  /** Criterion IDs, by spaces or commas: the rows to show, in that order. The others are left out, also of leaders and verdict. An ID that nobody has is a warning. */
  declare criteria: string | null;
  /** `columns`: a column a tool. `list`: a line a tool. `auto`: a list from nine tools on where there are at most 12 rows and fewer than tools, else columns. */
  declare layout: 'auto' | Layout;
  /** How many tools before '+N more tools', from 1; without it all. Those behind it count as shown, and `pick` and `baseline` are never behind it. */
  declare limit: number | null;
  /** ID or exact name of the tool that the page's author recommends: it is marked 'Author's pick'. */
  declare pick: string | null;

  readonly #draw = (): void => this.requestUpdate();
  readonly #reader = new ReaderView(this.#draw);
  readonly #late = new LateText(this);
  readonly #drawnHeight = drawnHeight(this);
  readonly #width = new Width(
    this,
    (em) => this.#resize(em),
    () => this.#fitHead(),
  );
  readonly #sideways = sidewaysIn(() => (this.#layout.side ? this.renderRoot.querySelector('.scroll') : null), this.#draw);
  readonly #shownView = new ShownView();
  readonly #date = (iso: string): string => formatDate(iso, this.locale);
  readonly #hint = evidenceHint(this, this.#date);
  /** In em; as if there were room until it is measured. */
  #screenEm = 70;
  /** How much of it can be seen in the first frame, in em; 0 until that is known. */
  #inSight = 0;
  /** What comes when the page is idle, once that is here. */
  #idle: IdleParts | null = null;
  #idleAsked = false;
  #layout: ColumnLayout = columnLayout(this.#screenEm, [], []);

  /** IDs, by spaces or commas; the order given is the order shown. Takes an array too. */
  get tools(): string | null {
    const written = this.written('tools');
    return written === null ? null : Array.isArray(written) ? written.join(' ') : String(written);
  }

  set tools(ids: string | readonly string[] | null) {
    this.give('tools', ids);
  }

  /** The comparison as it is shown, frozen; `null` unless something is. */
  get view(): ComparisonView | null {
    const { view } = this.#shownView;
    return view && freeze(view);
  }

  protected override get sheets(): typeof styles {
    return styles;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const state = super.shown;
    const comparison = state.kind === 'shown' ? state.comparison : null;
    const { criteria, pick, baseline, sort, adjustable, layout, rows, capabilities } = this;
    this.#shownView.update(
      comparison,
      {
        words: textsOf('words', this.locale),
        criteria,
        pick,
        baseline,
        sort,
        adjustable,
        weights: adjustable ? this.#reader.weights : null,
      },
      { layout, rows, capabilities, verdict: this.verdict === 'auto' },
    );
    void this.#shownView.waiting?.then(this.#draw);
  }

  override withDrawn(problems: readonly Problem[]): readonly Problem[] {
    return this.#shownView.withData(problems);
  }

  /** What there is to show: nothing yet while what the first drawing needs is on its way. */
  override get shown(): DataState {
    const shown = super.shown;
    return shown.kind === 'shown' && this.#shownView.waiting && !this.#shownView.view ? { kind: 'loading' } : shown;
  }

  override get updateComplete(): Promise<boolean> {
    return this.#complete();
  }

  /** Settles with what is asked for and on its way. @param seen without the rows that nobody sees yet. */
  async #complete(seen = false): Promise<boolean> {
    await super.updateComplete;
    const waits = this.#shownView.waiting ?? (seen ? null : this.#idle?.far.waits);
    if (!waits) return true;
    await waits;
    return this.#complete(seen);
  }

  /** The reader changed something: the page is told once it is on the screen. */
  #change(change: ToolView['change'], set: Partial<Pick<ToolCompare, 'rows' | 'baseline' | 'sort'>> = {}): void {
    Object.assign(this, set);
    this.requestUpdate();
    const hold = this.#idle?.holdInPlace(this.renderRoot.querySelector('[part~="toolbar"]'));
    void this.#complete(true).then(() => {
      hold?.();
      this.#tell({ change });
    });
  }

  /** Tells the page what the reader changed, and how the comparison is looked at now. */
  #tell(changed: Pick<ToolView, 'change'> & Partial<ToolView>): void {
    const { rows, baseline, sort } = this;
    const tools = this.#shownView.view?.tools.map(({ id }) => id) ?? [];
    this.dispatchEvent(new ToolViewEvent({ ...changed, rows, baseline, sort, weights: this.#reader.weights, tools }));
  }

  /** The width is another: what is drawn changes only where the layout does. */
  #resize(em: number): void {
    this.#screenEm = em;
    if (this.#layOut()) this.requestUpdate();
  }

  /** Whether the page is being printed. */
  get #printed(): boolean {
    return this.#idle?.paper.on === true;
  }

  /** Width of what is drawn, in em. */
  get #em(): number {
    return this.#idle?.paper.em ?? this.#screenEm;
  }

  /** Asks for what the comparison is on paper, and for what a reader may do with it, once the page has nothing else to do. */
  #askWhenIdle(): void {
    this.#idleAsked = true;
    setTimeout(async () => {
      this.#idleAsked = this.isConnected;
      const part = this.isConnected && (await idle());
      if (part) this.#idle = part.idleParts(this, this.#date);
    }, 300);
  }

  /** Decides how the columns are laid out. @returns whether that is new. */
  #layOut(): boolean {
    const { arranged } = this.#shownView;
    if (!arranged) return false;
    const before = this.#layout.classes;
    const list = this.#list;
    this.#layout = columnLayout(
      this.#em / this.#width.wide,
      list ? [] : arranged.comparison.tools.map(({ name }) => name),
      arranged.rows,
    );
    const root = this.renderRoot;
    adopt(root, narrow, this.#layout.narrow);
    if (list) adopt(root, list.listStyles, true);
    adopt(root, sideways, this.#layout.side);
    return list !== null || this.#layout.classes !== before;
  }

  /** What draws a line a tool, where that is the layout. */
  get #list(): NonNullable<LaterParts['list']> | null {
    const { layout, parts } = this.#shownView;
    return (layout === 'list' && parts.list) || null;
  }

  /** The head may stick only while it is low, and what slides has another size. */
  #fitHead(): void {
    const head = this.renderRoot.querySelector('thead');
    head?.style.setProperty('--_head', `${head.offsetHeight}px`);
    this.#sideways.measure();
  }

  /** Indices of the tools that are drawn, in the order shown. */
  #columns(arranged: Arranged): readonly number[] {
    const { called, allTools } = this.#reader;
    return columnsOf(arranged, { pair: this.#layout.narrow && !this.#list, called, limit: allTools ? null : this.limit });
  }

  #toolbar(view: ComparisonView, arranged: Arranged, columns: readonly number[]): TemplateResult | typeof nothing {
    if (this.plain || view.tools.length < 2 || !arranged.rows.length) return nothing;
    const { rows, adjustable } = this;
    return toolbar({
      texts: textsOf('controlTexts', this.locale),
      view,
      arranged,
      rows,
      drawn: columns.length,
      sideways: this.#layout.side ? this.#sideways : null,
      reader: this.#reader,
      adjustable,
      grouped: !this.#list,
      onChange: (change, set) => this.#change(change, set),
    });
  }

  #weighingPanel({ comparison }: Arranged): TemplateResult | null | undefined {
    return this.#shownView.parts.weighing?.weights(this, {
      comparison,
      weights: this.#reader.weights,
      folded: !this.#reader.weighing,
      onWeights: (weights) => {
        this.#reader.change({ weights });
        // What the reader weighs orders the tools, and no longer what the author chose.
        this.#change('weights', { sort: null });
      },
    });
  }

  protected override update(): void {
    const draw = (): void => super.update();
    if (this.#idle) this.#idle.redraw(draw);
    else draw();
  }

  protected override updated(): void {
    super.updated();
    const { view } = this.#shownView;
    // No row is as low as 2 em.
    const below = view && (2 * view.rows.length > this.#inSight || view.tools.some(({ capabilities }) => capabilities.shown > 0));
    if (below) this.#late.wait();
    if (view && !this.#idleAsked) this.#askWhenIdle();
    this.#width.follow(this.renderRoot.querySelector('.ruler'), this.renderRoot.querySelector('thead'));
  }

  protected override render(): TemplateResult {
    const told = notices(this, !this.plain);
    const { view, arranged } = this.#shownView;
    if (!arranged || !view) return withoutData(this, told, this.#waiting());
    if (!this.#width.known) this.#width.measure();
    if (!this.#late.listed) this.#inSight ||= heightInSight(this);
    this.#layOut();
    const { classes, side } = this.#layout;
    return surface(this.#comparison(view, arranged, told), side && this.#sideways.atEnd ? `${classes} end` : classes);
  }

  /** What keeps the room of the table while its data is under way. */
  #waiting(): TemplateResult {
    const count = (ids: string | null): number => (ids ? splitIds(ids).length : 0);
    const named = count(this.tools);
    // Tools of a registry say what they can do more often than not; documents seldom do.
    const capabilities = named && !this.src ? Math.min(this.capabilities, 8) : 0;
    return waitingTable(count(this.criteria) || 9, Math.min(named || 3, 9), capabilities);
  }

  /** Calls for the tools behind the limit. Phones have them in the heads of their columns. */
  #moreTools(columns: readonly number[], total: number): TemplateResult | typeof nothing {
    const folded = total - columns.length;
    if (folded < 1 || (this.#layout.narrow && !this.#list)) return nothing;
    const unfold = (): void => {
      this.#reader.change({ allTools: true });
      const first = [...columns, total].findIndex((column, i) => column !== i);
      void focusRevealed(this, '[part=tool-header]', first);
    };
    const more = this.texts.moreTools(folded);
    return html`<div class="tail">${
      this.plain
        ? html`<span part="more">${more}</span>`
        : html`<button type="button" part="more" @click=${unfold}>${more}</button>`
    }</div>`;
  }

  /** How much of the table is drawn, in em: what can be seen with the first frame. */
  #height(view: ComparisonView, columns: number): number {
    if (this.#printed) return Number.POSITIVE_INFINITY;
    return this.#inSight + (this.#late.listed ? this.#drawnHeight(heightAbove(view), columns) : 0);
  }

  /** The table in its layout. */
  #table(view: ComparisonView, arranged: Arranged, columns: readonly number[], widths: string): TemplateResult {
    const { comparison, rows, baseline } = arranged;
    const { texts } = this;
    const { tools } = comparison;
    const { parts } = this.#shownView;
    const { narrow, side } = this.#layout;
    const list = this.#list;
    const reader = this.#reader;
    const options: TableOptions = {
      texts,
      words: textsOf('words', this.locale),
      deltas: parts.deltas,
      brief: false,
      columns,
      marked: markedColumns(arranged),
      baseline,
      retry: this.plain ? nothing : retryButton(this),
      narrow,
      onExchange:
        !list &&
        narrow &&
        columns.length < tools.length &&
        ((place, tool) => reader.change({ called: exchanged(arranged, columns, place, tool) })),
      shown: new Set(view.rows.map(({ criterion }) => criterion.id)),
      // The weighted score orders the tools where nothing else does.
      sort: view.sort ?? WEIGHTED,
      sortable: tools.length > 2 && !this.plain,
      onSort: (id) => this.#change('sort', { sort: id === WEIGHTED || this.sort === id ? null : id }),
      plain: this.plain,
      rank: parts.weighing?.explainRank(comparison, view, this.locale) ?? null,
      date: this.#date,
      folded: reader.folded,
      onFold: (group) => reader.toggle('folded', group),
      far: this.#idle?.far.waiting(rows, this.#printed),
      reorder: (parts.order ?? this.#idle)?.reorder,
      widths,
      height: this.#height(view, columns.length),
      slides: side ? texts.scrollRegion(view.title) : null,
      onSlide: this.#sideways.measure,
      hint: this.#hint,
    };
    if (!list) return table(view.title, rows, comparison, options);
    return list.list(view.title, rows, tools, {
      ...options,
      em: this.#em / (narrow ? this.#width.wide : 1),
      written: this.#late.written || this.#printed,
      unfolded: reader.unfolded,
      onUnfold: (tool) => reader.toggle('unfolded', tool),
    });
  }

  #comparison(view: ComparisonView, arranged: Arranged, told: TemplateResult): TemplateResult {
    const { texts } = this;
    const { description, asOf } = view;
    const { comparison } = arranged;
    const columns = this.#columns(arranged);
    const draw = (some: readonly number[], widths: string): TemplateResult => this.#table(view, arranged, some, widths);
    const onPaper = !this.#list && this.#idle?.paper.tables(this.#width.wide, columns, arranged, draw);
    const tables = onPaper || [draw(columns, this.#layout.widths)];
    const out = wayOut(comparison, this.moreHref, texts);
    return html`
      <div class="top">
        <slot name="heading">${heading(this.headingLevel, view.title)}</slot>
        <slot name="description">${description === null ? nothing : html`<p part="description">${description}</p>`}</slot>
        ${told}
        <slot name="verdict">${verdict(view, texts)}</slot>
      </div>
      ${this.#toolbar(view, arranged, columns)} ${this.#weighingPanel(arranged)}
      ${tables}
      ${this.#moreTools(columns, comparison.tools.length)} ${this.#idle?.paper.place} ${legend(view.rows, texts)}
      ${capabilityColumns(comparison, {
        host: this,
        late: this.#late,
        below: !this.#late.listed && this.#inSight < heightAbove(view) ? this.#em : null,
        revealed: this.#reader.revealed,
        opened: this.#reader.opened,
        onToggle: (tool, id, open) => this.#tell({ change: 'capability', capability: { tool, id, open } }),
      })}
      <div class=${asOf === null && out === nothing && !this.querySelector(':scope > [slot="footer"]') ? 'foot none' : 'foot'}>
        ${asOf === null ? nothing : html`<p part="as-of">${texts.asOf(this.#date(asOf))}</p>`}${out}
        <slot name="footer" @slotchange=${this.#draw}></slot>
      </div>
    `;
  }
}

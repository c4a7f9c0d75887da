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
import { DeferredDrawing } from '../shared/deferred-drawing.js';
import { type ToolView, ToolViewEvent } from '../shared/events.js';
import { heading } from '../shared/heading.js';
import { textsOf } from '../shared/language.js';
import { notices, retryButton } from '../shared/notices.js';
import { COMMON, choice, flag, text, whole } from '../shared/properties.js';
import { focusRevealed } from '../shared/reveal.js';
import { surface } from '../shared/surface.js';
import { Width } from '../shared/width.js';
import { withoutData } from '../shared/without-data.js';
import { capabilityColumns } from './capability-columns.js';
import { type ColumnLayout, columnLayout } from './column-layout.js';
import { columnsOf, markedColumns, pairAfterChoice } from './columns.js';
import { toolbar } from './controls.js';
import { evidenceHint } from './evidence-hint.js';
import { heightAbove, heightInSight } from './first-screen.js';
import { legend, moreLink } from './foot.js';
import { drawnHeight } from './height-per-frame.js';
import type { IdleParts } from './idle-parts.js';
import { type LaterParts, loadListEarly } from './later-parts.js';
import { narrow } from './narrow.styles.js';
import { ReaderView } from './reader-view.js';
import { ShownView } from './shown-view.js';
import { sidewaysIn } from './sideways.js';
import { sideways } from './sideways.styles.js';
import { styles } from './styles.js';
import { type TableOptions, table } from './table.js';
import { verdict } from './verdict.js';
import { waitingTable } from './waiting-table.js';

/**
 * An honest comparison of tools: a table, the capabilities of each tool, and a verdict that the table supports.
 *
 * @summary Compares tools side by side.
 * @tagname tool-compare
 *
 * @attr {string} data - Inline data: a document, a list of tools or one tool, as JSON text. The property takes objects, too, and `null` for none. Takes precedence over all other sources.
 * @attr {string} src - URL of a document (JSON), or of a table: CSV or Markdown by the ending `.csv` or `.md`, else by the content type. Options of a table follow in the fragment, joined by `&`: `#tools=rows`, `#lang=de`, `#yes=better`, `#empty=no`.
 * @attr {string} registry - Where tool IDs become tools: a URL with `{id}` (one request a tool) or `{ids}` (one for all), or the URL of a folder. The property takes a function, too. Without it: the registry of `configure`, then of `<meta name="tool-registry">`.
 * @attr {'auto' | 'light' | 'dark' | 'contrast'} [theme=auto] - `auto`: follows the page's color-scheme. `light`, `dark`: always that one. `contrast`: strong contrast, without shades.
 * @attr {'eager' | 'lazy'} [loading=eager] - `eager`: requests the data at once. `lazy`: sends no request before the element nears the viewport.
 * @attr {boolean} [debug=false] - Shows the author's diagnostics in place; else they are on the console only.
 *
 * @slot - Shown until the comparison is loaded, and where loading fails.
 * @slot heading - Replaces the title.
 * @slot description - Replaces the description.
 * @slot verdict - Replaces the verdict.
 * @slot footer - Below everything else.
 * @slot empty - Shown where nothing was asked for.
 * @slot error - Shown where nothing can be shown.
 *
 * @csspart surface - The opaque background behind all text.
 * @csspart heading - The title, and the headings of the lists of capabilities.
 * @csspart description - The description below the title.
 * @csspart message - The message about the state: loading, failed or incomplete.
 * @csspart retry - The button that loads again after a failure.
 * @csspart diagnostics - The author's diagnostics.
 * @csspart toolbar - The controls above the table: which rows are shown, the baseline, the weights, the folding of groups.
 * @csspart table - The table.
 * @csspart caption - The table's caption, for screen readers only.
 * @csspart corner - The header cell above the row headers.
 * @csspart tool-header - A tool's header cell: of its column, in a list of its line.
 * @csspart tool-name - The tool's name in its header cell; on phones a select.
 * @csspart logo - The tool's logo in its header cell.
 * @csspart relationship - The relationship of the page's author to the tool: maker, sponsor or affiliate.
 * @csspart pick - The tag of the author's pick, in its header cell.
 * @csspart action - The link of a tool's action in its header cell, such as 'Download'.
 * @csspart group - The rows of one group.
 * @csspart row - A row: of a criterion, in a list of a tool.
 * @csspart criterion - A criterion's header: of its row, in a list of its column or in the unfolded part of a line.
 * @csspart direction - The line below a criterion's label: the scale of its bars, and whether higher or lower is better.
 * @csspart cell - A cell: one tool's value for one criterion.
 * @csspart value - The same element as `cell`.
 * @csspart bar - A cell that draws a bar.
 * @csspart best - The cell that alone is best in its row.
 * @csspart missing - A cell without a value: unknown or not applicable; in a list also the cell of a tool that failed to load.
 * @csspart note - Text of less weight beside a value or a label.
 * @csspart hint - The hint that a value or label opens: its note, its source and when it was checked.
 * @csspart verdict - The verdict.
 * @csspart headline - The first sentence of the verdict, which says who leads.
 * @csspart capabilities - The section on one tool's capabilities.
 * @csspart list - The list of a tool's capabilities.
 * @csspart capability - One capability.
 * @csspart capability-title - The title of a capability.
 * @csspart capability-body - The text of a capability, shown when it is opened.
 * @csspart unique - The text on what is unique about a capability.
 * @csspart alternatives - The text that compares a capability with alternatives.
 * @csspart tags - The tags of a capability.
 * @csspart more - '+N more' below tools and capabilities, and the link below the table.
 * @csspart as-of - The date of the data.
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
 * @cssstate partial - Some of what was asked for is shown, or old data after a failed refresh.
 * @cssstate error - Nothing can be shown.
 *
 * @fires {ToolDataEvent} tool-data - New data is on the screen.
 * @fires {ToolErrorEvent} tool-error - The errors differ from those before.
 * @fires {ToolViewEvent} tool-view - The reader changed the view.
 */
export class ToolCompare extends DataElement({
  ids: 'tools',
  texts: 'boxTexts',
  data: (owner) =>
    dataOf(
      owner,
      joinWith(criteriaFrom, (documents) => loadListEarly(documents, Reflect.get(owner, 'layout'))),
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

  /** Level of the title's heading, 2 to 6; the headings of the lists of capabilities are one level below. */
  declare headingLevel: number;
  /** Rows to show. `all`: all rows. `differences`: rows in which two cells differ. `same`: the other rows. */
  declare rows: Rows;
  /** ID or exact name of the tool that the other tools are compared with: their cells say how they differ from it. */
  declare baseline: string | null;
  /** ID or exact label of the criterion that orders the columns, or the lines of a list, best first. It may be a criterion that `criteria` leaves out. */
  declare sort: string | null;
  /** Readers may change the weight of each row of kind `score`; the tools are ordered by their weighted scores. */
  declare adjustable: boolean;
  /** Number of capabilities listed for each tool before '+N more', from 0; 0 leaves out the capabilities. */
  declare capabilities: number;
  /** `auto`: a verdict above the table, where there is something to say. `none`: no verdict. */
  declare verdict: 'auto' | 'none';
  /** URL of the link below the table, in place of the document's `more.url`. With neither there is no link. */
  declare moreHref: string | null;
  /** Leaves out all controls: a table to read, with notes and sources as text. */
  declare plain: boolean;
  /** Criterion IDs, separated by spaces or commas: the rows to show, in that order. The other criteria are left out, also of leaders and verdict. An ID that no criterion has is a warning. */
  declare criteria: string | null;
  /** `columns`: one column for each tool. `list`: one line for each tool. `auto`: a list from nine tools on where there are at most 12 rows and fewer rows than tools, else columns. */
  declare layout: 'auto' | Layout;
  /** Number of tools shown before '+N more tools', from 1; `null`: all tools. Tools behind the button count as shown (for leaders, verdict and `view`), and `pick` and `baseline` are never behind it. */
  declare limit: number | null;
  /** ID or exact name of the tool that the page's author recommends: the tool is marked 'Author's pick'. */
  declare pick: string | null;

  readonly #draw = (): void => this.requestUpdate();
  readonly #reader = new ReaderView(this.#draw);
  readonly #late = new DeferredDrawing(this);
  readonly #drawnHeight = drawnHeight(this);
  readonly #width = new Width(
    this,
    (em) => this.#resize(em),
    () => this.#fitHead(),
  );
  readonly #sideways = sidewaysIn(() => (this.#layout.side ? this.renderRoot.querySelector('.scroll') : null), this.#draw);
  readonly #shownView = new ShownView();
  readonly #printDate = (iso: string): string => formatDate(iso, this.locale);
  readonly #hint = evidenceHint(this, this.#printDate);
  /** Width of the element on the screen, in em; 70, a wide element, until the first measurement. */
  #screenEm = 70;
  /** Height of the part of the element that can be seen in the first frame, in em; 0 until it is measured. */
  #heightInSight = 0;
  /** The parts that are loaded when the page is idle; `null` until they have arrived. */
  #idleParts: IdleParts | null = null;
  #idleRequested = false;
  #layout: ColumnLayout = columnLayout(this.#screenEm, [], []);

  /** Tool IDs, separated by spaces or commas, in the order in which the tools are shown. Takes an array too. */
  get tools(): string | null {
    const value = this.written('tools');
    return value === null ? null : Array.isArray(value) ? value.join(' ') : String(value);
  }

  set tools(ids: string | readonly string[] | null) {
    this.give('tools', ids);
  }

  /** The comparison as it is shown, frozen; `null` while no comparison is shown. */
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
    return this.#shownView.allProblems(problems);
  }

  /** The state of the element's data. Loaded data counts as loading while a script file that the first drawing needs is on its way. */
  override get shown(): DataState {
    const shown = super.shown;
    return shown.kind === 'shown' && this.#shownView.waiting && !this.#shownView.view ? { kind: 'loading' } : shown;
  }

  override get updateComplete(): Promise<boolean> {
    return this.#whenDrawn();
  }

  /**
   * Settles once everything that is being loaded is drawn. Like Lit's `updateComplete` it never settles with `false`.
   * @param visibleOnly does not wait for rows outside of the viewport, which are drawn a frame later.
   */
  async #whenDrawn(visibleOnly = false): Promise<boolean> {
    await super.updateComplete;
    const pending = this.#shownView.waiting ?? (visibleOnly ? null : this.#idleParts?.far.redrawn);
    if (!pending) return true;
    await pending;
    return this.#whenDrawn(visibleOnly);
  }

  /**
   * Draws a change that the reader made, and fires `tool-view` once the change is on the screen.
   * @param properties properties that change with it.
   */
  #change(change: ToolView['change'], properties: Partial<Pick<ToolCompare, 'rows' | 'baseline' | 'sort'>> = {}): void {
    Object.assign(this, properties);
    this.requestUpdate();
    const hold = this.#idleParts?.holdInPlace(this.renderRoot.querySelector('[part~="toolbar"]'));
    void this.#whenDrawn(true).then(() => {
      hold?.();
      this.#fireView({ change });
    });
  }

  /** Fires `tool-view` with the change and the state of the view after it. */
  #fireView(changed: Pick<ToolView, 'change'> & Partial<ToolView>): void {
    const { rows, baseline, sort } = this;
    const tools = this.#shownView.view?.tools.map(({ id }) => id) ?? [];
    this.dispatchEvent(new ToolViewEvent({ ...changed, rows, baseline, sort, weights: this.#reader.weights, tools }));
  }

  /** Takes a new width of the element, in em, and draws again only where the layout asks for it. */
  #resize(em: number): void {
    this.#screenEm = em;
    if (this.#layOut()) this.requestUpdate();
  }

  /** Whether the page is being printed. */
  get #printed(): boolean {
    return this.#idleParts?.paper.on === true;
  }

  /** Width to draw for, in em: that of the sheet of paper while the page is printed, else that of the element. */
  get #em(): number {
    return this.#idleParts?.paper.em ?? this.#screenEm;
  }

  /** Loads the idle parts (paper, and what the reader's pointer and keyboard may need), 300 ms after the first drawing. */
  #loadIdleParts(): void {
    this.#idleRequested = true;
    setTimeout(async () => {
      this.#idleRequested = this.isConnected;
      const part = this.isConnected && (await idle());
      if (part) this.#idleParts = part.idleParts(this, this.#printDate);
    }, 300);
  }

  /**
   * Chooses the layout of the columns for the present width, and adopts its stylesheets.
   * @returns whether the comparison must be drawn again: where the layout has changed, and always for a list, whose columns follow the
   * width.
   */
  #layOut(): boolean {
    const { arranged } = this.#shownView;
    if (!arranged) return false;
    const before = this.#layout.classes;
    const list = this.#listPart;
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

  /** The loaded part that draws the list layout; `null` where the layout has columns. */
  get #listPart(): NonNullable<LaterParts['list']> | null {
    const { layout, parts } = this.#shownView;
    return (layout === 'list' && parts.list) || null;
  }

  /** Gives the height of the table's head to the stylesheet, which lets only a low head stick, and measures the sliding table again. */
  #fitHead(): void {
    const head = this.renderRoot.querySelector('thead');
    head?.style.setProperty('--_head', `${head.offsetHeight}px`);
    this.#sideways.measure();
  }

  /** Indices of the tools that are drawn, in the order shown. */
  #columns(arranged: Arranged): readonly number[] {
    const { chosen, allTools } = this.#reader;
    return columnsOf(arranged, {
      pair: this.#layout.narrow && !this.#listPart,
      chosen,
      limit: allTools ? null : this.limit,
    });
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
      grouped: !this.#listPart,
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
        // The reader's weights order the tools from now on, so the author's `sort` ends.
        this.#change('weights', { sort: null });
      },
    });
  }

  protected override update(): void {
    const draw = (): void => super.update();
    if (this.#idleParts) this.#idleParts.redraw(draw);
    else draw();
  }

  protected override updated(): void {
    super.updated();
    const { view } = this.#shownView;
    // Every row is higher than 2 em: so many rows reach below the visible part.
    const below =
      view && (2 * view.rows.length > this.#heightInSight || view.tools.some(({ capabilities }) => capabilities.shown > 0));
    if (below) this.#late.wait();
    if (view && !this.#idleRequested) this.#loadIdleParts();
    this.#width.follow(this.renderRoot.querySelector('.ruler'), this.renderRoot.querySelector('thead'));
  }

  protected override render(): TemplateResult {
    const messages = notices(this, !this.plain);
    const { view, arranged } = this.#shownView;
    if (!arranged || !view) return withoutData(this, messages, this.#waiting());
    if (!this.#width.known) this.#width.measure();
    if (!this.#late.listsDue) this.#heightInSight ||= heightInSight(this);
    this.#layOut();
    const { classes, side } = this.#layout;
    return surface(this.#comparison(view, arranged, messages), side && this.#sideways.atEnd ? `${classes} end` : classes);
  }

  /** A placeholder about as high as the table will be, shown while the data is being loaded. */
  #waiting(): TemplateResult {
    const count = (ids: string | null): number => (ids ? splitIds(ids).length : 0);
    const tools = count(this.tools);
    // Most tools in registries have capabilities, few tools in documents do.
    const capabilities = tools && !this.src ? Math.min(this.capabilities, 8) : 0;
    return waitingTable(count(this.criteria) || 9, Math.min(tools || 3, 9), capabilities);
  }

  /**
   * The button '+N more tools', which shows the tools behind the limit; text without controls. Phones have none: there a select in each
   * column's head offers all tools.
   */
  #moreTools(columns: readonly number[], total: number): TemplateResult | typeof nothing {
    const hidden = total - columns.length;
    if (hidden < 1 || (this.#layout.narrow && !this.#listPart)) return nothing;
    const unfold = (): void => {
      this.#reader.change({ allTools: true });
      const first = [...columns, total].findIndex((column, i) => column !== i);
      void focusRevealed(this, '[part=tool-header]', first);
    };
    const more = this.texts.moreTools(hidden);
    return html`<div class="tail">${
      this.plain
        ? html`<span part="more">${more}</span>`
        : html`<button type="button" part="more" @click=${unfold}>${more}</button>`
    }</div>`;
  }

  /** Height of the part of the table that is drawn, in em: in the first frame only the part that can be seen. */
  #height(view: ComparisonView, columns: number): number {
    if (this.#printed) return Number.POSITIVE_INFINITY;
    return this.#heightInSight + (this.#late.listsDue ? this.#drawnHeight(heightAbove(view), columns) : 0);
  }

  /** The table or the list, by the layout. @param widths CSS properties with the widths of labels and columns. */
  #table(view: ComparisonView, arranged: Arranged, columns: readonly number[], widths: string): TemplateResult {
    const { comparison, rows, baseline } = arranged;
    const { texts } = this;
    const { tools } = comparison;
    const { parts } = this.#shownView;
    const { narrow, side } = this.#layout;
    const list = this.#listPart;
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
        ((place, tool) => reader.change({ chosen: pairAfterChoice(arranged, columns, place, tool) })),
      shown: new Set(view.rows.map(({ criterion }) => criterion.id)),
      // Without a chosen criterion the weighted score orders the tools, where there is one.
      sort: view.sort ?? WEIGHTED,
      sortable: tools.length > 2 && !this.plain,
      onSort: (id) => this.#change('sort', { sort: id === WEIGHTED || this.sort === id ? null : id }),
      plain: this.plain,
      rank: parts.weighing?.explainRank(comparison, view, this.locale) ?? null,
      date: this.#printDate,
      folded: reader.folded,
      onFold: (group) => reader.toggle('folded', group),
      far: this.#idleParts?.far.outOfSight(rows, this.#printed),
      reorder: (parts.order ?? this.#idleParts)?.reorder,
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
      written: this.#late.textsDue || this.#printed,
      unfolded: reader.unfolded,
      onUnfold: (tool) => reader.toggle('unfolded', tool),
    });
  }

  #comparison(view: ComparisonView, arranged: Arranged, messages: TemplateResult): TemplateResult {
    const { texts } = this;
    const { description, asOf } = view;
    const { comparison } = arranged;
    const columns = this.#columns(arranged);
    const draw = (indices: readonly number[], widths: string): TemplateResult => this.#table(view, arranged, indices, widths);
    const onPaper = !this.#listPart && this.#idleParts?.paper.tables(this.#width.wide, columns, arranged, draw);
    const tables = onPaper || [draw(columns, this.#layout.widths)];
    const link = moreLink(comparison, this.moreHref, texts);
    return html`
      <div class="top">
        <slot name="heading">${heading(this.headingLevel, view.title)}</slot>
        <slot name="description">${description === null ? nothing : html`<p part="description">${description}</p>`}</slot>
        ${messages}
        <slot name="verdict">${verdict(view, texts)}</slot>
      </div>
      ${this.#toolbar(view, arranged, columns)} ${this.#weighingPanel(arranged)}
      ${tables}
      ${this.#moreTools(columns, comparison.tools.length)} ${this.#idleParts?.paper.footnoteList} ${legend(view.rows, columns, texts)}
      ${capabilityColumns(comparison, {
        host: this,
        late: this.#late,
        below: !this.#late.listsDue && this.#heightInSight < heightAbove(view) ? this.#em : null,
        revealed: this.#reader.revealed,
        opened: this.#reader.opened,
        onToggle: (tool, id, open) => this.#fireView({ change: 'capability', capability: { tool, id, open } }),
      })}
      <div class=${asOf === null && link === nothing && !this.querySelector(':scope > [slot="footer"]') ? 'foot none' : 'foot'}>
        ${asOf === null ? nothing : html`<p part="as-of">${texts.asOf(this.#printDate(asOf))}</p>`}${link}
        <slot name="footer" @slotchange=${this.#draw}></slot>
      </div>
    `;
  }
}

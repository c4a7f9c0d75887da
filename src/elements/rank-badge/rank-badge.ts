import type { DataPart } from '../../data/data.js';
import { type DataState, problemsIn, type StateName, stateName } from '../../data/state.js';
import type { Wish } from '../../data/wish.js';
import type { BadgeTexts } from '../../locales/locale.js';
import { splitIds } from '../../model/id.js';
import type { Problem } from '../../model/problem.js';
import { UNKNOWN } from '../../model/unknown-rank.js';
import type { Registry } from '../../registry/settings.js';
import { badgeHint } from '../../seams/badge-hint.js';
import { hint } from '../../seams/hint.js';
import { adoptStyles } from '../shared/adopt-styles.js';
import { Announcer } from '../shared/announcer.js';
import { baseTheme } from '../shared/base-theme.styles.js';
import type { DataElementMembers, Theme } from '../shared/data-element.js';
import { hasFallback } from '../shared/fallback.js';
import { closestLocale, textsOf } from '../shared/language.js';
import { followLanguage, leaveLanguage } from '../shared/page-observer.js';
import { PlainElement } from '../shared/plain-element.js';
import { COMMON, choice, text } from '../shared/properties.js';
import { figureOfScore } from './badge-figure.js';
import type { BadgeHint, Drawn } from './badge-hint.js';
import { drawBadge, drawChildren } from './badge-template.js';
import { boxWhereNeeded } from './boxes.js';
import { number, onScale } from './figures.js';
import { heldBadgeData, LateData } from './late-data.js';
import { drawPlainScore } from './plain-score.js';
import { styles } from './rank-badge.styles.js';
import { withSecondFrame } from './second-frame.js';
import { listenForUse } from './use.js';

const SHEETS = [baseTheme, styles];

/** A score asks for nothing. */
const ALONE: DataState = { kind: 'alone' };

/**
 * The score that stands for a tool as a whole, small enough for running text.
 *
 * @summary Shows a tool's rank.
 * @tagname rank-badge
 *
 * @attr {string} data - Inline data: a document, a list of tools or one tool, as JSON (in attributes: text). The property takes objects too; `null` is none. It comes before all other sources.
 * @attr {string} src - URL of a document (JSON), or of a table: `.csv` and `.md` by the path's ending, else by the content type. Behind it: `#tools=rows`, `#lang=de`, `#yes=better`, `#empty=no`, joined by `&`.
 * @attr {string} registry - Where IDs are resolved: a URL with `{id}` (a request a tool) or `{ids}` (one for all), or the URL of a folder. The property takes a function too. Without it: `configure`, then `<meta name="tool-registry">`.
 * @attr {'auto' | 'light' | 'dark' | 'contrast'} [theme=auto] - `auto`: the page's own color-scheme. `light`, `dark`: that one, whatever the page has. `contrast`: with strong contrast and no shades.
 * @attr {'eager' | 'lazy'} [loading=eager] - `eager`: asks at once. `lazy`: no request before the element nears the viewport.
 * @attr {boolean} [debug=false] - Shows the author's diagnostics in the hint; without it they are on the console only.
 * @attr {string} tool - ID of the tool; without it the first one of the data.
 * @attr {number} score - A badge with no data at all: the figure. With it nothing is fetched.
 * @attr {number} [of=100] - What `score` is out of: the end of its scale, which begins at 0.
 * @attr {string} label - What the figure is called; else the rank criterion's label, else 'Rank'.
 * @attr {'pill' | 'bar' | 'ring'} [variant=pill] - `pill`: the figure alone. `bar`, `ring`: the share of the scale drawn beside it.
 * @attr {string} href - Where the badge leads; empty for nowhere, then it is a button that opens its hint. Without it: the tool's URL.
 *
 * @slot - Shown until the rank is there, and where it fails.
 * @slot empty - Where nothing was asked for.
 * @slot error - Where nothing can be shown.
 *
 * @csspart surface - The badge's opaque background.
 * @csspart badge - The link or button.
 * @csspart label - What the figure is.
 * @csspart value - The figure.
 * @csspart bar - The bar of the variant `bar`.
 * @csspart ring - The ring of the variant `ring`.
 * @csspart hint - What explains the figure.
 * @csspart retry - The button that tries again, in the hint.
 * @csspart diagnostics - The author's diagnostics in the hint.
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
 * @cssstate ready - The rank shows.
 * @cssstate partial - Something was left out, or the tool has no rank.
 * @cssstate error - There is none to show.
 *
 * @fires {ToolDataEvent} tool-data - New data is on the screen.
 * @fires {ToolErrorEvent} tool-error - The errors are others than before.
 */
export class RankBadge extends PlainElement implements DataElementMembers {
  static override readonly properties = {
    ...COMMON,
    tool: text,
    score: number(),
    of: number(0, 100),
    label: text,
    variant: choice('pill', 'bar', 'ring'),
    href: text,
  };

  declare data: unknown;
  declare src: string | null;
  declare registry: Registry | null;
  declare theme: Theme;
  declare loading: 'eager' | 'lazy';
  declare debug: boolean;
  /** One ID. */
  declare tool: string | null;
  /** A badge with no data at all: with a score nothing is fetched. */
  declare score: number | null;
  /** What the score is out of. */
  declare of: number;
  /** What the figure is; else the rank criterion's label, else 'Rank'. */
  declare label: string | null;
  declare variant: 'pill' | 'bar' | 'ring';
  /** Where it leads; empty for nowhere; else the tool's URL. */
  declare href: string | null;

  /** Hears what readers do with the badges of a tree. */
  static readonly #used = ({ target, type }: Event): void => {
    if (target instanceof RankBadge) void target.#use(type);
  };

  static readonly #box = (badge: Element): void => {
    (badge as RankBadge).#internals.states.add('boxed');
  };

  /** Ends the first drawing of a plain score: what is not seen of it. */
  static #finish(badge: RankBadge): void {
    if (badge.#announcer || !badge.#root.firstChild || !badge.isConnected) return;
    const announcer = new Announcer(badge, badge.#internals);
    announcer.before('ready', 'auto', false);
    badge.#announcer = announcer;
    badge.#attend();
    // Nobody told of another language up to here.
    if (closestLocale(badge) !== badge.#locale) badge.requestUpdate();
  }

  readonly #root: ShadowRoot;
  readonly #internals: ElementInternals;
  /** `null` until its state is said. */
  #announcer: Announcer | null = null;
  #data: DataPart | null = null;
  #locale = 'en';
  /** What explains the figure, once the badge was used. */
  #hint: BadgeHint | null = null;
  /** What the reader did while the hint was on its way. */
  #uses: string[] = [];

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    this.#internals = this.attachInternals();
    adoptStyles(this.#root, SHEETS);
  }

  /** All that is wrong, errors and warnings. */
  get problems(): readonly Problem[] {
    return Object.freeze([...this.attributeReader.problems, ...problemsIn(this.shown)]);
  }

  /** What is shown: empty, loading, ready, partial or error; also as `:state(…)` in CSS. */
  get state(): StateName {
    return stateName(this.shown, this);
  }

  /** What there is to show. */
  get shown(): DataState {
    return this.score === null ? (this.#data?.shown ?? { kind: 'empty' }) : ALONE;
  }

  /** What is asked for: nothing with a score. */
  get wish(): Wish | null {
    if (this.score !== null) return null;
    const { data, src, registry, tool, loading } = this;
    return { data, src, registry, ids: splitIds(tool ?? ''), attribute: 'tool', lazy: loading === 'lazy' };
  }

  /** Of the figures: the closest `lang`. */
  get locale(): string {
    return this.#locale;
  }

  /** Asks for the data again. Settles with the state and never rejects. */
  async refresh(): Promise<void> {
    // The first drawing asks.
    await this.updateComplete;
    await this.#data?.refresh();
  }

  override connectedCallback(): void {
    this.#data?.connect();
    boxWhereNeeded(this, RankBadge.#box);
    super.connectedCallback();
  }

  /** Hears its readers, and follows the language of the page. */
  #attend(): void {
    const tree = this.getRootNode();
    listenForUse(tree, RankBadge.#used);
    followLanguage(this, tree);
  }

  override get updateComplete(): Promise<boolean> {
    RankBadge.#finish(this);
    return super.updateComplete;
  }

  disconnectedCallback(): void {
    this.#hint?.close();
    this.#data?.disconnect();
    leaveLanguage(this);
  }

  adoptedCallback(): void {
    adoptStyles(this.#root, SHEETS);
  }

  /** A score need not wait for properties that come next. Most of a thousand badges say nothing but that, its label and where it leads. */
  protected override start(untouched: boolean): void {
    this.#locale = closestLocale(this);
    if (untouched && drawPlainScore(this.#root, this, this.#locale)) withSecondFrame(this, RankBadge.#finish);
    else if (this.score === null) this.requestUpdate();
    else this.draw();
  }

  protected override draw(): void {
    this.#locale = closestLocale(this);
    this.readAll();
    const { score } = this;
    const alone = score !== null;
    if (!this.#data && !alone) {
      this.#data = new LateData(this);
      if (this.isConnected) this.#data.connect();
    }
    this.#data?.sync();
    const shown = alone ? ALONE : this.shown;
    this.#announcer ??= new Announcer(this, this.#internals);
    this.#announcer.before(stateName(shown, this), this.theme, this.#data?.busy ?? false);
    this.#attend();
    if (alone) onScale(this.attributeReader, score, this.of);
    // That of the tool asked for, else of the first.
    const found = shown.kind === 'shown' && heldBadgeData()?.figureOf(shown.comparison, this.#locale);
    const figure = alone ? figureOfScore(score, this.of, this.#locale) : found || null;
    const texts = textsOf('badgeTexts', this.#locale);
    const given = this.label ?? figure?.rank.label ?? null;
    const foreign = given === null && !this.#locale.startsWith(texts.lang);
    const drawn = { shown, figure, label: given ?? texts.rank };
    const badge = this.#show(drawn, texts, foreign);
    this.#hint?.follow(badge, drawn);
    this.#announcer.after(shown, this.problems);
  }

  /** Draws the badge; gives back its link or button, or `null` where the children of the element stand in its place. */
  #show({ shown, figure, label }: Drawn, texts: BadgeTexts, foreign: boolean): HTMLElement | null {
    const waiting = shown.kind === 'loading';
    // A score that is none was asked for.
    const empty = shown.kind === 'empty' && this.written('score') === null;
    if (!figure && (empty || hasFallback(this) || this.querySelector(':scope > [slot="error"]'))) {
      drawChildren(this.#root, shown.kind === 'empty' ? 'empty' : waiting ? null : 'error');
      return null;
    }
    const { tool = null, rank = UNKNOWN } = figure ?? {};
    const { text, fraction } = rank;
    const href = this.href ?? tool?.url ?? '';
    return drawBadge(this.#root, {
      label,
      lang: foreign ? texts.lang : null,
      text,
      look: waiting ? 'waiting' : text === null ? 'failed' : 'figure',
      variant: this.variant,
      fraction,
      name: waiting ? texts.badgeLoading(label) : tool ? texts.badgeName(tool.name, label, text) : null,
      link: href ? { href, rel: tool?.rel ?? 'noopener' } : null,
    });
  }

  /** The reader uses the badge, or stops doing so: what explains it is loaded with the first use, and listens for itself from then on. */
  async #use(type: string): Promise<void> {
    if (this.#hint || this.#uses.push(type) > 1) return;
    // Both at the same time: the second is what the first opens.
    const [module, hints] = await Promise.all([badgeHint(), hint()]);
    const uses = this.#uses;
    this.#uses = [];
    if (!module || !hints || !this.isConnected) return;
    this.#hint = new module.BadgeHint(this, new hints.HintTrigger(this, hints.hintTexts));
    this.draw();
    this.#hint.meet(uses);
  }
}

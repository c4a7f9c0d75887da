import type { DataPart } from '../../data/data.js';
import { type DataState, problemsIn, type StateName, stateName } from '../../data/state.js';
import type { Wish } from '../../data/wish.js';
import type { BadgeTexts } from '../../locales/locale.js';
import { splitIds } from '../../model/id.js';
import type { Problem } from '../../model/problem.js';
import { UNKNOWN } from '../../model/rank-figure.js';
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
import { DeferredData, heldBadgeData } from './deferred-data.js';
import { number, onScale } from './figures.js';
import { drawPlainScore } from './plain-score.js';
import { styles } from './rank-badge.styles.js';
import { withSecondFrame } from './second-frame.js';
import { listenForUse } from './use.js';

const SHEETS = [baseTheme, styles];

/** The state of a plain score, which requests nothing. */
const ALONE: DataState = { kind: 'alone' };

/**
 * The score that stands for a tool as a whole, small enough for running text.
 *
 * @summary Shows a tool's rank.
 * @tagname rank-badge
 *
 * @attr {string} data - Inline data: a document, a list of tools or one tool, as JSON text. The property takes objects, too, and `null` for none. Takes precedence over all other sources.
 * @attr {string} src - URL of a document (JSON), or of a table: CSV or Markdown by the ending `.csv` or `.md`, else by the content type. Options of a table follow in the fragment, joined by `&`: `#tools=rows`, `#lang=de`, `#yes=better`, `#empty=no`.
 * @attr {string} registry - Where tool IDs become tools: a URL with `{id}` (one request a tool) or `{ids}` (one for all), or the URL of a folder. The property takes a function, too. Without it: the registry of `configure`, then of `<meta name="tool-registry">`.
 * @attr {'auto' | 'light' | 'dark' | 'contrast'} [theme=auto] - `auto`: follows the page's color-scheme. `light`, `dark`: always that one. `contrast`: strong contrast, without shades.
 * @attr {'eager' | 'lazy'} [loading=eager] - `eager`: requests the data at once. `lazy`: sends no request before the element nears the viewport.
 * @attr {boolean} [debug=false] - Shows the author's diagnostics in the hint; else they are on the console only.
 * @attr {string} tool - ID of the tool. Without it: the first tool of the data.
 * @attr {number} score - The figure of a badge without data: with it nothing is fetched.
 * @attr {number} [of=100] - The end of the score's scale, which begins at 0.
 * @attr {string} label - The label of the figure. Without it: that of the rank criterion, else 'Rank'.
 * @attr {'pill' | 'bar' | 'ring'} [variant=pill] - `pill`: the figure alone. `bar`, `ring`: with the share of the scale drawn beside the figure.
 * @attr {string} href - The URL that the badge links to; empty for none: the badge is then a button that opens its hint. Without it: the tool's URL.
 *
 * @slot - Shown until the rank is loaded, and where loading fails.
 * @slot empty - Shown where nothing was asked for.
 * @slot error - Shown where nothing can be shown.
 *
 * @csspart surface - The opaque background behind all text.
 * @csspart badge - The link or button.
 * @csspart label - The label of the figure.
 * @csspart value - The figure.
 * @csspart bar - The bar of the variant `bar`.
 * @csspart ring - The ring of the variant `ring`.
 * @csspart hint - The hint that explains the figure.
 * @csspart retry - The button that loads again after a failure.
 * @csspart diagnostics - The author's diagnostics in the hint.
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
 *
 * @cssstate empty - Nothing was asked for.
 * @cssstate loading - Data was asked for, and there is nothing to show yet.
 * @cssstate ready - The rank is shown.
 * @cssstate partial - Something of the data was left out, or the tool has no rank.
 * @cssstate error - Nothing can be shown.
 *
 * @fires {ToolDataEvent} tool-data - New data is on the screen.
 * @fires {ToolErrorEvent} tool-error - The errors changed, and there are some.
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
  /** The figure of a badge without data: with a score nothing is fetched. */
  declare score: number | null;
  /** The end of the score's scale, which begins at 0. */
  declare of: number;
  /** The label of the figure; else that of the rank criterion, else 'Rank'. */
  declare label: string | null;
  declare variant: 'pill' | 'bar' | 'ring';
  /** The URL that the badge links to; empty for none; `null` for the tool's own. */
  declare href: string | null;

  /** Handles events on the badges of a document or shadow root. */
  static readonly #used = ({ target, type }: Event): void => {
    if (target instanceof RankBadge) void target.#use(type);
  };

  static readonly #box = (badge: Element): void => {
    (badge as RankBadge).#internals.states.add('boxed');
  };

  /** Ends the first drawing of a plain score with its invisible part: `:state(…)`, listeners, language. */
  static #finish(badge: RankBadge): void {
    if (badge.#announcer || !badge.#root.firstChild || !badge.isConnected) return;
    const announcer = new Announcer(badge, badge.#internals);
    announcer.before('ready', 'auto', false);
    badge.#announcer = announcer;
    badge.#listen();
    // Changes of `lang` before this point were not observed.
    if (closestLocale(badge) !== badge.#locale) badge.requestUpdate();
  }

  readonly #root: ShadowRoot;
  readonly #internals: ElementInternals;
  /** `null` until the state was announced first. */
  #announcer: Announcer | null = null;
  #data: DataPart | null = null;
  #locale = 'en';
  /** The hint; `null` until the badge was used first. */
  #hint: BadgeHint | null = null;
  /** Types of the events on the badge while the hint is loading. */
  #uses: string[] = [];

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    this.#internals = this.attachInternals();
    adoptStyles(this.#root, SHEETS);
  }

  /** All problems, errors and warnings. */
  get problems(): readonly Problem[] {
    return Object.freeze([...this.attributeReader.problems, ...problemsIn(this.shown)]);
  }

  /** The present state: empty, loading, ready, partial or error; also as `:state(…)` in CSS. */
  get state(): StateName {
    return stateName(this.shown, this);
  }

  /** The state of the data, to be drawn. */
  get shown(): DataState {
    return this.score === null ? (this.#data?.shown ?? { kind: 'empty' }) : ALONE;
  }

  /** The data that the badge asks for; `null` with a score. */
  get wish(): Wish | null {
    if (this.score !== null) return null;
    const { data, src, registry, tool, loading } = this;
    return { data, src, registry, ids: splitIds(tool ?? ''), attribute: 'tool', lazy: loading === 'lazy' };
  }

  /** The locale of figures: the closest `lang`. */
  get locale(): string {
    return this.#locale;
  }

  /** Loads the data again. Settles with the state and never rejects. */
  async refresh(): Promise<void> {
    // The first drawing starts the first request.
    await this.updateComplete;
    await this.#data?.refresh();
  }

  override connectedCallback(): void {
    this.#data?.connect();
    boxWhereNeeded(this, RankBadge.#box);
    super.connectedCallback();
  }

  /** Listens for uses, and follows the language of the page. */
  #listen(): void {
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

  /** Draws a score at once, without waiting for properties. Tags with nothing but score, label and link take a faster path. */
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
      this.#data = new DeferredData(this);
      if (this.isConnected) this.#data.connect();
    }
    this.#data?.sync();
    const shown = alone ? ALONE : this.shown;
    this.#announcer ??= new Announcer(this, this.#internals);
    this.#announcer.before(stateName(shown, this), this.theme, this.#data?.busy ?? false);
    this.#listen();
    if (alone) onScale(this.attributeReader, score, this.of);
    // The figure of the tool asked for, else of the first tool.
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

  /** Draws the badge. Returns its link or button, `null` where the element's children are shown instead. */
  #show({ shown, figure, label }: Drawn, texts: BadgeTexts, foreign: boolean): HTMLElement | null {
    const waiting = shown.kind === 'loading';
    // A `score` that is no number counts as asked for.
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

  /** Handles an event on the badge until its hint is loaded; from then on the hint's own listeners do. */
  async #use(type: string): Promise<void> {
    if (this.#hint || this.#uses.push(type) > 1) return;
    // Loaded at the same time, for the first module uses the second.
    const [module, hints] = await Promise.all([badgeHint(), hint()]);
    const uses = this.#uses;
    this.#uses = [];
    if (!module || !hints || !this.isConnected) return;
    this.#hint = new module.BadgeHint(this, new hints.HintTrigger(this, hints.hintTexts));
    this.draw();
    this.#hint.replay(uses);
  }
}

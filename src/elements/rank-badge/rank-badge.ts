import { type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import { badgeTexts, words } from '../../locales/en.js';
import { isFailed } from '../../model/joined.js';
import { type Rank, rankOf } from '../../model/rank.js';
import type { ParsedTool } from '../../model/tool.js';
import { safeLink } from '../../model/url.js';
import { DataElement } from '../shared/data-element.js';
import { hasFallback } from '../shared/fallback.js';
import { HintTrigger } from '../shared/hint-trigger.js';
import { relOf } from '../shared/relation.js';
import { focusIfLost } from '../shared/reveal.js';
import { theme } from '../shared/theme.styles.js';
import { createBadge, createBar } from './badge-template.js';
import { styles } from './rank-badge.styles.js';

const UNKNOWN: Rank = { label: null, text: null, fraction: null, description: null, url: null, made: null };

let format: Intl.NumberFormat | null = null;

/** A badge made of plain figures, printed as the author wrote them: no other figure stands beside them. */
function scoreRank(score: number, of: number): Rank {
  format ??= new Intl.NumberFormat(badgeTexts.locale, { maximumFractionDigits: 20 });
  const fraction = score / of;
  const inside = fraction >= 0 && fraction <= 1;
  return { ...UNKNOWN, text: `${format.format(score || 0)}/${format.format(of)}`, fraction: inside ? fraction : null };
}

/**
 * The score that stands for a tool as a whole, small enough for running text.
 *
 * @summary Shows a tool's rank.
 * @tagname rank-badge
 *
 * @attr {string} data - Inline JSON: a document, a list of tools, or one tool.
 * @attr {string} src - URL of a comparison document.
 * @attr {string} registry - Where IDs are resolved: a URL with `{id}` or `{ids}`, or the URL of a folder.
 * @attr {'auto' | 'light' | 'dark' | 'contrast'} [theme=auto] - The page's own color-scheme, or one that is set.
 * @attr {'eager' | 'lazy'} [loading=eager] - `lazy`: no request before the element nears the viewport.
 * @attr {boolean} [debug=false] - Shows the author's diagnostics in the hint.
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
 * @cssstate partial - It shows, and something was left out.
 * @cssstate error - There is none to show.
 *
 * @fires {ToolDataEvent} tool-data - New data is on the screen.
 * @fires {ToolErrorEvent} tool-error - The errors are others than before.
 */
export class RankBadge extends DataElement(ReactiveElement, 'tool') {
  static override styles = [theme, styles];

  static override properties = {
    tool: {},
    score: {},
    of: {},
    label: {},
    variant: {},
    href: {},
  };

  /** One ID. */
  declare tool: string | null;
  /** A badge with no data at all: with a score nothing is fetched. */
  declare score: number | null;
  /** What the score is out of. */
  declare of: number;
  /** What the figure is; else the rank criterion's label, else 'Rank'. */
  declare label: string | null;
  declare variant: 'pill' | 'bar';
  /** Where it leads; empty for nowhere; else the tool's URL. */
  declare href: string | null;

  readonly #hint = new HintTrigger(this);

  constructor() {
    super();
    this.tool = null;
    this.score = null;
    this.of = 100;
    this.label = null;
    this.variant = 'pill';
    this.href = null;
  }

  /** With a score nothing is asked for. */
  override get standsAlone(): boolean {
    return this.score !== null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const read = this.attributeReader;
    if (changed.has('score')) this.score = read.number('score', this.score);
    if (changed.has('of')) this.of = read.number('of', this.of, 0) ?? 100;
    if (changed.has('variant')) this.variant = read.choice('variant', this.variant, ['pill', 'bar']);
    super.willUpdate(changed);
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    this.#draw();
  }

  /** The tool that is shown: the one asked for, else the first. */
  #shown(): { tool: ParsedTool | null; rank: Rank } {
    if (this.score !== null) return { tool: null, rank: scoreRank(this.score, this.of) };
    const { shown: state } = this;
    if (state.kind !== 'shown') return { tool: null, rank: UNKNOWN };
    const tool = state.comparison.tools.find((candidate): candidate is ParsedTool => !isFailed(candidate)) ?? null;
    return { tool, rank: (tool && rankOf(tool, state.comparison.criteria, words)) || UNKNOWN };
  }

  #draw(): void {
    const { tool, rank } = this.#shown();
    const { state } = this;
    const shows = tool !== null || this.score !== null;
    if (!shows && (state === 'empty' || hasFallback(this) || this.querySelector(':scope > [slot="error"]'))) {
      const slot = document.createElement('slot');
      if (state === 'empty' || state === 'error') {
        const named = document.createElement('slot');
        named.name = state;
        named.append(slot);
        this.renderRoot.replaceChildren(named);
      } else this.renderRoot.replaceChildren(slot);
      this.#hint.trigger = null;
      return;
    }
    const href = this.href === null ? (tool?.url ?? null) : this.href && safeLink(this.href, document.baseURI);
    const tag = href ? 'a' : 'button';
    const drawn = this.renderRoot.firstElementChild;
    let badge = drawn?.localName === tag ? drawn : null;
    if (!badge) {
      badge = createBadge(tag);
      this.renderRoot.replaceChildren(badge);
      this.#hint.trigger = badge as HTMLElement;
    }
    const label = this.label ?? rank.label ?? badgeTexts.rank;
    const [labelPart, value] = [badge.firstElementChild, badge.lastElementChild] as unknown as [HTMLElement, HTMLElement];
    labelPart.textContent = label;
    value.textContent = rank.text ?? '–';
    const present = badge.children.length > 2 ? (badge.children[1] as HTMLElement) : null;
    if (this.variant !== 'bar' || rank.fraction === null) present?.remove();
    else {
      const bar = present ?? createBar();
      bar.style.setProperty('--_fraction', String(rank.fraction));
      if (!present) value.before(bar);
    }
    badge.ariaLabel = badgeTexts.badgeName(tool?.name ?? null, label, rank.text);
    if (href) {
      badge.setAttribute('href', href);
      badge.setAttribute('rel', relOf(tool ?? {}));
    }
    const { problems } = this;
    const { shown } = this;
    this.#hint.content = {
      kind: 'badge',
      tool: tool?.name ?? null,
      label,
      rank,
      problems,
      failed: !shows,
      staleSince: shown.kind === 'shown' && shown.stale ? shown.loadedAt : null,
      retry: () => void this.#retry(),
      debug: this.debug,
    };
  }

  /** Asks again; the focus, which was in the hint, goes to the badge that comes of it. */
  async #retry(): Promise<void> {
    await this.refresh();
    focusIfLost(this.renderRoot.querySelector('[part~="badge"]'));
  }
}

import type { DataState } from '../../data/state.js';
import type { Comparison } from '../../model/joined.js';
import type { Problem } from '../../model/problem.js';
import { UNKNOWN } from '../../model/rank-figure.js';
import { adopt } from '../shared/adopt.js';
import { ground } from '../shared/ground.styles.js';
import type { HintTrigger } from '../shared/hint-trigger.js';
import { focusIfLost } from '../shared/reveal.js';
import type { BadgeFigure } from './badge-figure.js';
import { heldBadgeData } from './deferred-data.js';

/** The badge as its hint sees it. */
interface Badge extends HTMLElement {
  readonly locale: string;
  readonly debug: boolean;
  readonly problems: readonly Problem[];
  refresh(): Promise<void>;
}

/** The content of a badge as it was drawn last. */
export interface Drawn {
  readonly shown: DataState;
  readonly figure: BadgeFigure | null;
  /** The label of the figure. */
  readonly label: string;
}

/** The hint of a badge, which explains its figure: made with the first use of the badge. */
export class BadgeHint {
  readonly #badge: Badge;
  readonly #trigger: HintTrigger;
  #drawn: Drawn | null = null;
  /** The figure with the parts of its rank, and the comparison and locale it was made for; `null` until then. */
  #explained: { readonly comparison: Comparison; readonly locale: string; readonly figure: BadgeFigure } | null = null;

  constructor(badge: Badge, trigger: HintTrigger) {
    this.#badge = badge;
    this.#trigger = trigger;
  }

  /** Explains the present drawing from now on. @param trigger the badge's link or button; `null` where children stand in its place */
  follow(trigger: HTMLElement | null, drawn: Drawn): void {
    this.#drawn = drawn;
    if (this.#trigger.trigger !== trigger) this.#trigger.trigger = trigger;
    if (!trigger) return;
    // The badge's own styles have no ground for a box of text.
    adopt(trigger.getRootNode() as ShadowRoot, ground, true);
    this.#write();
    this.#trigger.hostUpdated();
    void this.#explain(drawn);
  }

  /** Replays the events on the badge that came while the hint was loading: a press lasts, hover and focus until they ended. */
  replay(uses: readonly string[]): void {
    let lasting: string | null = null;
    for (const use of uses) {
      const ends = use.endsWith('out');
      if (use === 'click' || !(ends || lasting)) lasting = use;
      else if (ends && lasting !== 'click') lasting = null;
    }
    if (lasting) this.#trigger.respond(lasting);
  }

  close(): void {
    this.#trigger.hostDisconnected();
  }

  /** Loads the parts of the rank. */
  async #explain({ shown }: Drawn): Promise<void> {
    const { locale } = this.#badge;
    if (shown.kind !== 'shown') return;
    const { comparison } = shown;
    if (this.#explained?.comparison === comparison && this.#explained.locale === locale) return;
    const figure = await heldBadgeData()?.explainedFigureOf(comparison, locale);
    if (!figure) return;
    this.#explained = { comparison, locale, figure };
    this.#write();
  }

  #write(): void {
    if (!this.#drawn) return;
    const { shown, figure, label } = this.#drawn;
    const { locale, problems, debug } = this.#badge;
    const isMade = shown.kind === 'shown' && shown.comparison === this.#explained?.comparison && locale === this.#explained.locale;
    const { tool, rank } = (isMade ? this.#explained?.figure : figure) ?? { tool: null, rank: UNKNOWN };
    this.#trigger.content = {
      kind: 'badge',
      tool: tool?.name ?? null,
      label,
      rank,
      waiting: shown.kind === 'loading',
      failed: figure === null,
      staleSince: shown.kind === 'shown' && shown.stale ? shown.loadedAt : null,
      problems,
      debug,
      retry: () => void this.#retry(),
    };
  }

  /** Loads the data again; the focus moves from the Retry button in the hint to the badge. */
  async #retry(): Promise<void> {
    await this.#badge.refresh();
    focusIfLost(this.#trigger.trigger);
  }
}

import { type Layout, layoutOf } from '../../model/choice/layout.js';
import {
  type Arranged,
  type ArrangeSettings,
  arrange,
  hasNothingToShow,
  makeView,
  mayHaveWarnings,
  type ViewSettings,
} from '../../model/comparison.js';
import { splitIds } from '../../model/id.js';
import type { Comparison } from '../../model/joined.js';
import type { Problem } from '../../model/problem.js';
import type { ComparisonView } from '../../model/view.js';
import { missing } from '../../seams/missing.js';
import { type LaterParts, laterParts, sentFor } from './later-parts.js';

/** What the rows are made by. */
type Making = Required<Omit<ArrangeSettings, 'criteria'>> & {
  /** IDs of the rows to show, by spaces or commas. */
  readonly criteria: string | null;
};

/** How the rows are looked at. */
type Showing = Required<Omit<ViewSettings, keyof ArrangeSettings>> & { readonly layout: Layout | 'auto' };

/** What is drawn of a comparison. Rows are made anew only for what they depend on; which of them are shown is cheap. */
export class ShownView {
  arranged: Arranged | null = null;
  view: ComparisonView | null = null;
  problems: readonly Problem[] = [];
  /** Settles once what is asked for and not shown yet can be; `null` where all is shown. */
  waiting: Promise<unknown> | null = null;
  /** A column a tool, or a line a tool. */
  layout: Layout = 'columns';
  /** What it is made with. */
  parts: LaterParts = Object.create(null);
  #from: readonly unknown[] = [];

  /** All that is told, of the data and of the view. */
  withData(problems: readonly Problem[]): readonly Problem[] {
    return this.parts.told?.allProblems(problems, this.problems) ?? [...problems, ...this.problems];
  }

  /** Brings the view to these settings; nothing happens where they are the same, or while what they need is on its way. */
  update(comparison: Comparison | null, making: Making, showing: Showing): void {
    const { criteria } = making;
    const settings = { ...making, ...showing, criteria: criteria ? splitIds(criteria) : null };
    const parts = laterParts(comparison, settings);
    if (!comparison) {
      Object.assign(this, new ShownView());
      this.#from = [];
      return;
    }
    this.waiting = null;
    if ('then' in parts) {
      this.waiting = parts;
      return;
    }
    this.parts = parts;
    const { claims, told } = parts;
    const made = [comparison, ...Object.values(making)];
    const from = [...made, ...Object.values(showing)];
    const isOther = (part: unknown, i: number): boolean => part !== this.#from[i];
    if (!from.some(isOther)) return;
    if (!this.arranged || made.some(isOther)) this.arranged = arrange(comparison, settings, parts, this.arranged);
    this.layout = layoutOf(showing.layout, this.arranged.comparison.tools.length, this.arranged.rows.length);
    if (this.layout === 'list') this.waiting = sentFor('list');
    // That there is no table is an error, and told with the first drawing.
    if (hasNothingToShow(this.arranged)) this.waiting ??= sentFor('told');
    if (this.waiting) return;
    const { view, problems } = makeView(this.arranged, settings, claims?.checkClaims);
    this.view = view;
    if (problems.length || mayHaveWarnings(this.arranged, settings)) this.waiting = sentFor('told');
    // What is told comes behind what is shown: then both are made again.
    if (!this.waiting) this.#from = from;
    this.problems = [
      ...problems,
      ...(told?.viewProblems(this.arranged, settings) ?? (hasNothingToShow(this.arranged) ? [missing()] : [])),
    ];
  }
}

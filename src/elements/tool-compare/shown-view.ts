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
import { type LaterParts, laterParts, loadOnce } from './later-parts.js';

/** The settings that the rows depend on: if one changes, the rows are made again. */
type RowSettings = Required<Omit<ArrangeSettings, 'criteria'>> & {
  /** IDs of the rows to show, by spaces or commas. */
  readonly criteria: string | null;
};

/** The settings that choose among rows that are made already, and how they are shown. */
type DisplaySettings = Required<Omit<ViewSettings, keyof ArrangeSettings>> & { readonly layout: Layout | 'auto' };

/**
 * Keeps the rows and the view of the comparison that is drawn. Making rows takes long, so they are made again only when a setting that they
 * depend on changes; choosing which of them are shown is cheap.
 */
export class ShownView {
  arranged: Arranged | null = null;
  view: ComparisonView | null = null;
  problems: readonly Problem[] = [];
  /**
   * Settles once the parts that the settings need are loaded, so that `update` can be called again; `null` where nothing is being loaded.
   */
  waiting: Promise<unknown> | null = null;
  /** Whether each tool is drawn as a column or as a line of a list. */
  layout: Layout = 'columns';
  /** The parts of the script loaded so far that the view was made with. */
  parts: LaterParts = Object.create(null);
  #lastInputs: readonly unknown[] = [];

  /** All problems to report to the author: those of the data, and those found while the view was made. */
  allProblems(problems: readonly Problem[]): readonly Problem[] {
    return this.parts.viewWarnings?.allProblems(problems, this.problems) ?? [...problems, ...this.problems];
  }

  /**
   * Makes rows and view for these settings; without a comparison there are none. Does nothing if the settings are the same as before, and
   * only sets `waiting` while a part that they need is being loaded.
   */
  update(comparison: Comparison | null, rowSettings: RowSettings, displaySettings: DisplaySettings): void {
    const { criteria } = rowSettings;
    const settings = { ...rowSettings, ...displaySettings, criteria: criteria ? splitIds(criteria) : null };
    const parts = laterParts(comparison, settings);
    if (!comparison) {
      Object.assign(this, new ShownView());
      this.#lastInputs = [];
      return;
    }
    this.waiting = null;
    if ('then' in parts) {
      this.waiting = parts;
      return;
    }
    this.parts = parts;
    const { claims, viewWarnings } = parts;
    const rowInputs = [comparison, ...Object.values(rowSettings)];
    const inputs = [...rowInputs, ...Object.values(displaySettings)];
    const hasChanged = (part: unknown, i: number): boolean => part !== this.#lastInputs[i];
    if (!inputs.some(hasChanged)) return;
    if (!this.arranged || rowInputs.some(hasChanged)) this.arranged = arrange(comparison, settings, parts, this.arranged);
    this.layout = layoutOf(displaySettings.layout, this.arranged.comparison.tools.length, this.arranged.rows.length);
    if (this.layout === 'list') this.waiting = loadOnce('list');
    // That no row has a value is an error, which must be reported with the first drawing: it waits for the part that words it.
    if (hasNothingToShow(this.arranged)) this.waiting ??= loadOnce('viewWarnings');
    if (this.waiting) return;
    const { view, problems } = makeView(this.arranged, settings, claims?.checkClaims);
    this.view = view;
    if (problems.length || mayHaveWarnings(this.arranged, settings)) this.waiting = loadOnce('viewWarnings');
    // Warnings may come after the first drawing. While the part that words them is being loaded, the settings are not remembered, so that
    // the next call makes the view again, with warnings.
    if (!this.waiting) this.#lastInputs = inputs;
    this.problems = [
      ...problems,
      ...(viewWarnings?.viewProblems(this.arranged, settings) ?? (hasNothingToShow(this.arranged) ? [missing()] : [])),
    ];
  }
}

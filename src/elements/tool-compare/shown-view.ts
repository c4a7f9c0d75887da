import { weighingWords } from '../../locales/en/weighing.js';
import { ALL_PARTS } from '../../model/all-parts.js';
import { type Arranged, arrange, type Lens, look } from '../../model/comparison.js';
import type { Criterion } from '../../model/criterion.js';
import type { Comparison } from '../../model/joined.js';
import type { Problem } from '../../model/problem.js';
import type { ComparisonView } from '../../model/view.js';
import { explainRank, stabilityText } from '../../model/weighing/index.js';

/** How the comparison is looked at. */
type Settings = Required<Lens>;

/** What is drawn of a comparison. Rows are made anew only for what they depend on; which of them are shown is cheap. */
export class ShownView {
  arranged: Arranged | null = null;
  view: ComparisonView | null = null;
  problems: readonly Problem[] = [];
  /** The rank whose row is shown: what it is made of, in words, and what explains it. */
  rank: { readonly made: string | null; readonly criterion: Criterion } | null = null;
  /** How stable the weighted result is, in words. */
  stability: string | null = null;
  #from: readonly unknown[] = [];

  /** Brings the view to these settings; nothing happens where they are the same. */
  update(comparison: Comparison | null, settings: Settings): void {
    if (!comparison) {
      Object.assign(this, { arranged: null, view: null, problems: [], rank: null, stability: null });
      this.#from = [];
      return;
    }
    const { words, criteria, pick, baseline, sort, adjustable, weights, rows, capabilities, verdict } = settings;
    const making = [comparison, words, criteria?.join(' '), pick, baseline, sort, adjustable, weights];
    const from = [...making, rows, capabilities, verdict];
    if (from.every((part, i) => part === this.#from[i])) return;
    if (!this.arranged || making.some((part, i) => part !== this.#from[i])) {
      this.arranged = arrange(comparison, settings, ALL_PARTS, this.arranged);
      this.stability = adjustable ? stabilityText(this.arranged.comparison, weights, weighingWords(words.locale)) : null;
    }
    this.#from = from;
    const { view, problems } = look(this.arranged, settings);
    this.view = view;
    this.problems = problems;
    this.rank = explainRank(this.arranged.comparison, view, words);
  }
}

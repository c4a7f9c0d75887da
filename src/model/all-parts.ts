import { arrange, type Lens, look } from './comparison.js';
import { deltasOf } from './delta.js';
import type { Comparison } from './joined.js';
import { inOrder } from './order.js';
import type { Parts } from './parts.js';
import type { Problem } from './problem.js';
import { toldOf } from './told.js';
import { holdClaims } from './verdict/supported.js';
import type { ComparisonView } from './view.js';
import { weightedRow } from './weighing/weighted-row.js';
import type { AllWords } from './words.js';

/** All parts at once, for those who load nothing later: Node and tests. */
const allParts = (words: AllWords): Required<Parts> => ({
  weighing: { weightedRow: (comparison, weights, options) => weightedRow(comparison, weights, options, words) },
  deltas: {
    deltasOf: (answers, base, criterion, _, figures) => deltasOf(answers, base, criterion, words, figures),
  },
  order: { inOrder },
});

/** A lens with the words of all parts. */
export type FullLens = Lens & { readonly words: AllWords };

/**
 * Makes the view with all parts: what is printed, who leads and what can be said of it. The same comparison and lens always make the same
 * view. Problems are warnings about what the view could not do with the data.
 */
export function compare(comparison: Comparison, lens: FullLens): { view: ComparisonView; problems: Problem[] } {
  const arranged = arrange(comparison, lens, allParts(lens.words));
  const { view, problems } = look(arranged, lens, holdClaims);
  return { view, problems: [...problems, ...toldOf(arranged, lens)] };
}

import { arrange, makeView, type ViewSettings } from './comparison.js';
import { deltasOf } from './delta.js';
import type { Comparison } from './joined.js';
import { inOrder } from './order.js';
import type { Parts } from './parts.js';
import type { Problem } from './problem.js';
import { checkClaims } from './verdict/check-claims.js';
import type { ComparisonView } from './view.js';
import { viewProblems } from './view-warnings.js';
import { weightedRow } from './weighing/weighted-row.js';
import type { AllWords } from './words.js';

/** All modules that elements load later, imported at once: for Node and tests, which load nothing later. */
const allParts = (words: AllWords): Required<Parts> => ({
  weighing: { weightedRow: (comparison, weights, options) => weightedRow(comparison, weights, options, words) },
  deltas: {
    deltasOf: (answers, base, criterion, _, figures) => deltasOf(answers, base, criterion, words, figures),
  },
  order: { inOrder },
});

/** View settings whose words include those of the modules that elements load later. */
export type FullViewSettings = ViewSettings & { readonly words: AllWords };

/**
 * Makes the view of a comparison in one call, with weighted scores, differences from the baseline, sorting and checked claims. The same
 * comparison and settings always make the same view.
 * @returns the view, and its problems: claims that the cells do not support, attributes that name nothing, values off their scale, and an
 * error where there is no table.
 */
export function compare(comparison: Comparison, settings: FullViewSettings): { view: ComparisonView; problems: Problem[] } {
  const arranged = arrange(comparison, settings, allParts(settings.words));
  const { view, problems } = makeView(arranged, settings, checkClaims);
  return { view, problems: [...problems, ...viewProblems(arranged, settings)] };
}

import { type Weighed, type WeightsOptions, weights as weightsIn } from '../../elements/tool-compare/weights.js';
import { weighingWords } from '../../locales/en/weighing.js';
import { weightTexts } from '../../locales/en/weights.js';
import type { Comparison } from '../../model/joined.js';
import type { Parts } from '../../model/parts.js';
import type { ComparisonView } from '../../model/view.js';
import { explainRank as explain, stabilityText, weightedRow as weigh } from '../../model/weighing/index.js';
import type { Weights } from '../../model/weights.js';

// Hints of badges use these two: a script with both elements loads one file for them.
export { explainIn, rankTextIn } from './rank-parts.js';

/** Makes the row of the weighted scores, in the words of the page's locale. */
export const weightedRow: NonNullable<Parts['weighing']>['weightedRow'] = (comparison, chosen, options) =>
  weigh(comparison, chosen, options, weighingWords(options.words.locale));

/** Says which parts the rank that is shown is made of, in the words of a locale. */
export const explainRank = (comparison: Comparison, view: ComparisonView, locale: string) =>
  explain(comparison, view, weighingWords(locale));

/**
 * The stability sentence of each comparison, with the locale and weights (`by`) for which it was computed: other updates reuse the
 * sentence.
 */
const stabilities = new WeakMap<Comparison, { readonly by: string; readonly text: string | null }>();

/** Says how far weights may change before another tool leads, in the words of a locale; computed once for the same weights. */
function stabilityOf(comparison: Comparison, chosen: Weights | null, locale: string): string | null {
  const by = JSON.stringify([locale, chosen]);
  const last = stabilities.get(comparison);
  if (last?.by === by) return last.text;
  const text = stabilityText(comparison, chosen, weighingWords(locale));
  stabilities.set(comparison, { by, text });
  return text;
}

/** Draws the sliders for weights and their result, in the words of the page's locale. */
export const weights = (host: Weighed & { readonly locale: string }, options: WeightsOptions) =>
  weightsIn(host, options, weightTexts(host.locale), () => stabilityOf(options.comparison, options.weights, host.locale));

import { type Weighed, type WeightsOptions, weights as weightsIn } from '../../elements/tool-compare/weights.js';
import { weighingWords } from '../../locales/en/weighing.js';
import { weightTexts } from '../../locales/en/weights.js';
import type { Comparison } from '../../model/joined.js';
import type { Parts } from '../../model/parts.js';
import type { ComparisonView } from '../../model/view.js';
import { explainRank as explain, stabilityText, weightedRow as weigh } from '../../model/weighing/index.js';
import type { Weights } from '../../model/weights.js';

// What hints of badges ask for is among it: a script with both loads one file.
export { explainIn, rankTextIn } from './rank-parts.js';

/** Makes the row of the weighted scores. */
export const weightedRow: NonNullable<Parts['weighing']>['weightedRow'] = (comparison, given, options) =>
  weigh(comparison, given, options, weighingWords(options.words.locale));

/** What the rank that is shown is made of, in the words for a locale. */
export const explainRank = (comparison: Comparison, view: ComparisonView, locale: string) =>
  explain(comparison, view, weighingWords(locale));

/** How stable a result is, and for what: nothing else that a comparison draws asks for it anew. */
const stable = new WeakMap<Comparison, { readonly by: string; readonly text: string | null }>();

/** How stable the leader's lead is, in the words for a locale: found out once for the same weights. */
function stabilityOf(comparison: Comparison, given: Weights | null, locale: string): string | null {
  const by = JSON.stringify([locale, given]);
  const last = stable.get(comparison);
  if (last?.by === by) return last.text;
  const text = stabilityText(comparison, given, weighingWords(locale));
  stable.set(comparison, { by, text });
  return text;
}

/** The sliders and what they lead to, in the words for the page's locale. */
export const weights = (host: Weighed & { readonly locale: string }, options: WeightsOptions) =>
  weightsIn(host, options, weightTexts(host.locale), () => stabilityOf(options.comparison, options.weights, host.locale));

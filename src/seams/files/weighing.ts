import { type Weighed, type WeightsOptions, weights as weightsIn } from '../../elements/tool-compare/weights.js';
import { weighingWords } from '../../locales/en/weighing.js';
import { weightTexts } from '../../locales/en/weights.js';
import type { Comparison } from '../../model/joined.js';
import type { Parts } from '../../model/parts.js';
import type { ComparisonView } from '../../model/view.js';
import { explainRank as explain, stabilityText as stability, weightedRow as weigh } from '../../model/weighing/index.js';
import type { Weights } from '../../model/weights.js';

// What hints of badges ask for is among it: a script with both loads one file.
export { explainIn, rankTextIn } from './rank-parts.js';

/** Makes the row of the weighted scores. */
export const weightedRow: NonNullable<Parts['weighing']>['weightedRow'] = (comparison, given, options) =>
  weigh(comparison, given, options, weighingWords(options.words.locale));

/** How stable the leader's lead is, in the words for a locale. */
export const stabilityText = (comparison: Comparison, given: Weights | null, locale: string) =>
  stability(comparison, given, weighingWords(locale));

/** What the rank that is shown is made of, in the words for a locale. */
export const explainRank = (comparison: Comparison, view: ComparisonView, locale: string) =>
  explain(comparison, view, weighingWords(locale));

/** The sliders, in the words for the page's locale. */
export const weights = (host: Weighed & { readonly locale: string }, options: WeightsOptions) =>
  weightsIn(host, options, weightTexts(host.locale));

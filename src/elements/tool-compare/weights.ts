import { html, type TemplateResult } from 'lit/html.js';
import type { WeightTexts } from '../../locales/locale.js';
import type { Comparison } from '../../model/joined.js';
import { labelAmong } from '../../model/label-among.js';
import { weighable, weightOf } from '../../model/weighing/index.js';
import type { Weights } from '../../model/weights.js';
import { adopt } from '../shared/adopt.js';
import { weightStyles } from './weights.styles.js';

/** Settings of the panel of weights, and the actions of its reader. */
export interface WeightsOptions {
  readonly comparison: Comparison;
  /** The reader's weights by criterion ID; `null`: the author's own weights count. */
  readonly weights: Weights | null;
  /** Whether the sliders are folded away: then only the sentence on the stability of the result is shown. */
  readonly folded: boolean;
  onWeights(weights: Weights | null): void;
}

const STEPS = 100;

/** Returns the share of a weight in all weights, from 0 to 1: weight / sum of all; 0 if all are 0. */
function shareOf(weight: number, all: readonly number[]): number {
  // All weights are divided by the largest first, so that the sum cannot overflow to infinity.
  const most = Math.max(...all) || 1;
  const total = all.reduce((sum, one) => sum + one / most, 0);
  return total ? weight / most / total : 0;
}

/** The comparison element, as far as the panel needs it. Readers may set weights while it is `adjustable` and not `plain`. */
export interface Weighed {
  readonly renderRoot: ShadowRoot;
  readonly adjustable: boolean;
  readonly plain: boolean;
}

/**
 * Draws the panel of weights, with one slider for each scored criterion, and adopts its stylesheet. The author's own weights stay visible,
 * and a button restores them. `null` where readers may not set weights, or no criterion is scored.
 * @param stability returns a sentence on how stable the result is; `null` where there is nothing to say.
 */
export function weights(
  host: Weighed,
  options: WeightsOptions,
  texts: WeightTexts,
  stability: () => string | null,
): TemplateResult | null {
  const isShown = host.adjustable && !host.plain;
  adopt(host.renderRoot, weightStyles, isShown);
  if (!isShown) return null;
  const { comparison, weights: readerWeights, folded, onWeights } = options;
  const criteria = weighable(comparison);
  const authorWeights = criteria.map((criterion) => weightOf(criterion));
  const currentWeights = criteria.map((criterion) => weightOf(criterion, readerWeights));
  if (!criteria.length) return null;
  const most = (Math.max(...authorWeights) || 1) * 2;
  const sliders = criteria.map((criterion, i) => {
    const weight = currentWeights[i] ?? 0;
    const onInput = ({ currentTarget }: Event): void => {
      // Rounded to 12 digits: without that, the rounding errors of doubles would keep equal scores from being ties.
      const changed = Number((((currentTarget as HTMLInputElement).valueAsNumber * most) / STEPS).toPrecision(12));
      const pairs = criteria.map(({ id }, j) => [id, j === i ? changed : (currentWeights[j] ?? 0)] as const);
      onWeights(Object.freeze(Object.fromEntries(pairs)));
    };
    const share = texts.share(shareOf(weight, currentWeights));
    const authors = texts.share(shareOf(authorWeights[i] ?? 0, authorWeights));
    const key = `weight-${i}`;
    return html`<div class="weight">
      <label for=${key}>${labelAmong(criteria, criterion)}</label>
      <span class="share" aria-hidden="true">${share}</span>
      <input
        id=${key}
        type="range"
        min="0"
        max=${STEPS}
        step="1"
        .value=${String(Math.round((weight / most) * STEPS))}
        aria-valuetext=${texts.weight(share, authors)}
        @input=${onInput}
      />
      <small part="note" class="our" aria-hidden="true">${texts.authors(authors)}</small>
    </div>`;
  });
  return html`<div class="weights">
    <fieldset .hidden=${folded}>
      <legend class="hidden">${texts.weights}</legend>
      ${sliders}
    </fieldset>
    <div class="result">
      <p role="status">${stability() ?? ''}</p>
      <button type="button" aria-disabled=${readerWeights === null} @click=${() => readerWeights && onWeights(null)}>${texts.reset}</button>
    </div>
  </div>`;
}

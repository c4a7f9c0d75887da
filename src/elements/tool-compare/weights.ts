import { html, type TemplateResult } from 'lit/html.js';
import type { WeightTexts } from '../../locales/locale.js';
import type { Comparison } from '../../model/joined.js';
import { labelAmong } from '../../model/label-among.js';
import { weighable, weightOf } from '../../model/weighing/index.js';
import type { Weights } from '../../model/weights.js';
import { adopt } from '../shared/adopt.js';
import { weightStyles } from './weights.styles.js';

/** The weights of the scored criteria, and what they lead to. */
export interface WeightsOptions {
  readonly comparison: Comparison;
  /** The reader's; `null` for the author's own. */
  readonly weights: Weights | null;
  /** Only how stable the result is shows, and the sliders are folded away. */
  readonly folded: boolean;
  onWeights(weights: Weights | null): void;
}

const STEPS = 100;

/** The part of all weights that one is, 0 to 1. */
function shareOf(weight: number, all: readonly number[]): number {
  // Of the largest, so that no sum is beyond all numbers.
  const most = Math.max(...all) || 1;
  const total = all.reduce((sum, one) => sum + one / most, 0);
  return total ? weight / most / total : 0;
}

/** A comparison whose reader may weigh, while it is adjustable and has controls. */
export interface Weighed {
  readonly renderRoot: ShadowRoot;
  readonly adjustable: boolean;
  readonly plain: boolean;
}

/**
 * A slider a scored criterion, and the sheet of them; the author's own weights stay visible, and one press away.
 * @param stability says how stable the result is.
 */
export function weights(
  host: Weighed,
  options: WeightsOptions,
  texts: WeightTexts,
  stability: () => string | null,
): TemplateResult | null {
  const on = host.adjustable && !host.plain;
  adopt(host.renderRoot, weightStyles, on);
  if (!on) return null;
  const { comparison, weights: given, folded, onWeights } = options;
  const criteria = weighable(comparison);
  const own = criteria.map((criterion) => weightOf(criterion));
  const now = criteria.map((criterion) => weightOf(criterion, given));
  if (!criteria.length) return null;
  const most = (Math.max(...own) || 1) * 2;
  const sliders = criteria.map((criterion, i) => {
    const weight = now[i] ?? 0;
    const slide = ({ currentTarget }: Event): void => {
      // Of the decimals that are meant: with those of doubles equals would not be level.
      const changed = Number((((currentTarget as HTMLInputElement).valueAsNumber * most) / STEPS).toPrecision(12));
      const pairs = criteria.map(({ id }, j) => [id, j === i ? changed : (now[j] ?? 0)] as const);
      onWeights(Object.freeze(Object.fromEntries(pairs)));
    };
    const share = texts.share(shareOf(weight, now));
    const authors = texts.share(shareOf(own[i] ?? 0, own));
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
        @input=${slide}
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
      <button type="button" aria-disabled=${given === null} @click=${() => given && onWeights(null)}>${texts.reset}</button>
    </div>
  </div>`;
}

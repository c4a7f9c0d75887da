import { numberIn } from '../../locales/number.js';
import { type Rank, UNKNOWN } from '../../model/rank-figure.js';

/** The figure of a badge; `tool` is `null` for a plain score. */
export interface BadgeFigure {
  readonly tool: { readonly name: string; readonly url: string | null; readonly rel: string } | null;
  readonly rank: Rank;
}

/** The figure of a plain score, 'score/of', with all digits of both. A score off its scale from 0 to `of` has no bar. */
export function figureOfScore(score: number, of: number, locale: string): BadgeFigure {
  const print = numberIn(locale);
  const fraction = score / of;
  const text = `${print(score)}/${print(of)}`;
  const drawn = fraction >= 0 && fraction <= 1 ? fraction : null;
  return { tool: null, rank: { ...UNKNOWN, text, fraction: drawn } };
}

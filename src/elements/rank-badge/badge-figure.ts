import { perLocale } from '../../locales/per-locale.js';
import type { Rank } from '../../model/rank.js';

/** Nothing is known about the figure. */
export const UNKNOWN: Rank = { label: null, text: null, fraction: null, description: null, url: null, made: null };

/** Most figures kept as texts, for each locale. */
const KEPT = 1000;

/** Prints figures as they were written: a page with a thousand badges has few figures, and printing one takes as long as drawing it. */
const printer = perLocale((locale) => {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const texts = new Map<number, string>();
  return (figure: number): string => {
    let text = texts.get(figure);
    if (text === undefined) {
      if (texts.size >= KEPT) texts.clear();
      // Negative zero is zero.
      text = format.format(figure || 0);
      texts.set(figure, text);
    }
    return text;
  };
});

/** A figure, and the tool it stands for where there is one. */
export interface BadgeFigure {
  readonly tool: { readonly name: string; readonly url: string | null; readonly rel: string } | null;
  readonly rank: Rank;
}

/** The figure of a badge made of plain figures: no other figure stands beside them. Off its scale it has no bar. */
export function figureOfScore(score: number, of: number, locale: string): BadgeFigure {
  const print = printer(locale);
  const fraction = score / of;
  const text = `${print(score)}/${print(of)}`;
  return { tool: null, rank: { ...UNKNOWN, text, fraction: fraction >= 0 && fraction <= 1 ? fraction : null } };
}

import { guarded } from '../../model/guarded.js';
import type { WeightTexts } from '../locale.js';
import { perLocale } from '../per-locale.js';

/** A share from 0 to 1, printed in per cent. */
export const percentIn = (locale: string, value: number, decimals: number): string =>
  `${new Intl.NumberFormat(locale, guarded({ maximumFractionDigits: decimals })).format(value)}%`;

/** The English texts of the sliders for weights. */
export const weightTexts = /* @__PURE__ */ perLocale(
  (locale): WeightTexts => ({
    weights: 'What counts for you',
    share: (share) => percentIn(locale, share * 100, 1),
    authors: (share) => `by the author ${share}`,
    weight: (now, own) => `${now}, by the author ${own}`,
    reset: 'Back to the author’s weights',
  }),
);

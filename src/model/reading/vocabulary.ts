import { knownLocale } from '../known-locale.js';
import { Memory } from './cache.js';

/**
 * The meanings that a word can have in a cell or a label. Words of `…Alone` count only alone or before a bracket, as in Chinese; words of
 * `also…` count only behind a sign of the same meaning ('✓ Included'). `none` is a no and `varies` a yes in part only in a row that has a
 * plain yes or no. `price`, `saved` (such an amount is not better when lower) and `version` are read in labels; the meanings from `tools`
 * on are used by src/tables, for heads and labels of tables.
 */
export type Meaning =
  | 'yes'
  | 'yesAlone'
  | 'alsoYes'
  | 'no'
  | 'noAlone'
  | 'alsoNo'
  | 'none'
  | 'partial'
  | 'partialAlone'
  | 'varies'
  | 'planned'
  | 'unknown'
  | 'notApplicable'
  | 'free'
  | 'unlimited'
  | 'from'
  | 'onwards'
  | 'upTo'
  | 'to'
  | 'about'
  | 'per'
  | 'day'
  | 'month'
  | 'year'
  | 'once'
  | 'price'
  | 'saved'
  | 'version'
  | 'tools'
  | 'criteria'
  | 'notes'
  | 'total'
  | 'rank'
  | 'higher'
  | 'lower';

/** Words of one language by meaning, in lower case, as alternatives of a regular expression: `yes|true|ok`. */
export type Words = Readonly<Partial<Record<Meaning, string>>>;

/** The words by which the cells of a document are read. */
export interface Vocabulary {
  /** BCP 47 tag of a language that `Intl` supports: decides the marks in figures, and the names of months, currencies and units. */
  readonly lang: string;
  /** English words, then those of further languages, which count as well. */
  readonly words: readonly Words[];
}

const ENGLISH: Words = {
  yes: 'yes|true|ok|supported',
  alsoYes: 'included|available|enabled|built[- ]in|full(?:y supported)?',
  no: 'no|false|not supported|unsupported',
  alsoNo: 'not (?:included|available)|unavailable|none',
  none: 'none',
  partial: 'partial(?:ly)?|partly|limited|some',
  varies: 'varies',
  planned: 'planned|(?:coming )?soon|requested|(?:on )?(?:the )?roadmap|wip|(?:work )?in progress|not yet',
  unknown: 'tb[acd]|unknown|nan|null',
  notApplicable: 'n/a|n\\.a\\.|not applicable',
  free: 'free(?: of charge| forever)?|no cost',
  unlimited: 'unlimited|no limits?',
  from: 'from|start(?:s|ing) (?:at|from)|at least',
  onwards: '(?:and|or) (?:up|more|above|higher)',
  upTo: 'up to|at most',
  to: 'to',
  about: 'about|around|approx\\.?|c\\.|ca\\.?|circa',
  per: 'per|an?',
  day: 'daily',
  month: 'mo|pm|monthly',
  year: 'yr|pa|annual|annually|yearly',
  once: 'one[- ]?(?:time|off)(?: (?:payment|purchase|fee))?|once|lifetime',
  price: 'prices?|pricing|costs?|fees?',
  saved: 'sav(?:ed|ings?)|drops?|reductions?|reduced|discounts?|refund|cash ?back|off',
  version: 'versions?|releases?',
};

/**
 * Makes the vocabulary of a language.
 * @param lang BCP 47 tag as the author wrote it; 'en' takes its place where `Intl` does not support it.
 * @param more the language's words, if any; English words count in all languages.
 */
export const vocabularyOf = (lang: string, more?: Words): Vocabulary => ({
  lang: knownLocale(lang),
  words: more ? [ENGLISH, more] : [ENGLISH],
});

/** Caches of the regular expressions without and with the flag `g`. */
const forms = new Memory<RegExp>();
const repeated = new Memory<RegExp>();

/**
 * Makes a regular expression with words of the vocabulary in it: `<yes>` in the source stands for all words for yes, `<yes|no>` for those
 * for yes and no; without such words it matches nothing. Case does not matter. The expression is kept by its source and asked for with each
 * cell: pass a constant, because a string that is put together anew at each call is found more slowly.
 */
export const form = (vocabulary: Vocabulary, source: string, flags: '' | 'g' = ''): RegExp =>
  (flags ? repeated : forms).recall(vocabulary, source, () => {
    const filled = source.replace(/<([a-zA-Z|]+)>/g, (_, meant: string) => {
      const keys = meant.split('|') as Meaning[];
      return `(?:${vocabulary.words.flatMap((one) => keys.flatMap((key) => (Object.hasOwn(one, key) && one[key]) || [])).join('|') || '(?!)'})`;
    });
    return new RegExp(filled, `iu${flags}`);
  });

import { knownLocale } from '../known-locale.js';
import { Memory } from './remembered.js';

/** What a word can mean in a cell or a label. `…Alone` holds words that count only alone or before a bracket, as in Chinese. */
export type Meant =
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

/** Words of one language, lower case, as alternatives of a regular expression: `yes|true|ok`. */
export type Words = Readonly<Partial<Record<Meant, string>>>;

/** The words that a document is read with. */
export interface Vocabulary {
  /** BCP 47: decides the marks in figures, names of months, currencies and units. */
  readonly lang: string;
  /** English, and what else counts. */
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

/** The vocabulary of a language. @param more its words, where there are any: English counts everywhere. */
export const vocabularyOf = (lang: string, more?: Words): Vocabulary => ({
  lang: knownLocale(lang),
  words: more ? [ENGLISH, more] : [ENGLISH],
});

const forms = new Memory<RegExp>();
const repeated = new Memory<RegExp>();

/**
 * A regular expression with the words of the vocabulary in it, made once: `<yes>` stands for all its words for yes, `<yes|no>` for those of
 * both, and matches nothing where there is none. Case does not matter. It is asked for with each cell: a source that is not put together
 * anew is found faster.
 */
export const form = (vocabulary: Vocabulary, source: string, flags: '' | 'g' = ''): RegExp =>
  (flags ? repeated : forms).recall(vocabulary, source, () => {
    const filled = source.replace(/<([a-zA-Z|]+)>/g, (_, meant: string) => {
      const keys = meant.split('|') as Meant[];
      return `(?:${vocabulary.words.flatMap((one) => keys.flatMap((key) => (Object.hasOwn(one, key) && one[key]) || [])).join('|') || '(?!)'})`;
    });
    return new RegExp(filled, `iu${flags}`);
  });

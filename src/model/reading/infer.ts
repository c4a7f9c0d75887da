import type { Criterion, Kind } from '../criterion.js';
import { guarded } from '../guarded.js';
import type { Answer } from '../tool.js';
import { isYear } from './dates.js';
import { folded } from './folded.js';
import { currencyOf, isWord } from './language.js';
import { readMissing } from './missing.js';
import type { ReadRow } from './read-row.js';
import { readRow } from './row.js';
import { isUnit } from './units.js';
import { form, type Vocabulary } from './vocabulary.js';

/** The properties of a row's criterion, inferred from its cells and label. */
export interface Inferred extends Pick<Criterion, 'kind' | 'unit' | 'currency' | 'max' | 'better' | 'format'> {
  /** Whether the row has at least two answered cells, all of this kind and of one unit and currency. Never for kind text. */
  readonly pure: boolean;
}

/** Further facts about a row, known from outside its cells and label. */
export interface Beside {
  /** Whether the author gave a direction: then the row gets the kind that most of its cells read as, even where that is one cell. */
  readonly directed?: boolean;
  /** Cells of other rows as `folded` returns them, one a line: their signs decide what an open circle means. */
  readonly signs?: string;
}

/** The kinds that a row is tried as, in the order of the contract: the first that fits is its kind. */
const KINDS: readonly Kind[] = ['boolean', 'date', 'money', 'number', 'link'];
const LINK = /^https?:\/\/\S+$/;

/**
 * Reads the unit or currency in brackets at a label's end: 'Latency (ms)', 'Input [USD]', 'Price ($/mo)', which has both: its unit is 'mo'.
 * Returns an empty object for any other label.
 */
export function labelled(label: string, v: Vocabulary): Pick<Criterion, 'unit' | 'currency'> {
  // 'unit(s)' is a plural; 'Time(s)' and 'Latency(s)' are in seconds.
  const [, inside = ''] = /(?!(?<=[a-z])(?<!time|latency)\(s\))[([]([^()[\]]{1,20})[)\]]\s*$/i.exec(folded(label)) ?? [];
  const [, sign = '', rest = ''] = /^([^\s/]+)(.*)$/.exec(inside.trim()) ?? [];
  const currency = currencyOf(sign, v.lang);
  if (!currency) return isUnit(inside, v) ? { unit: inside } : {};
  const [per = '', what = ''] = form(v, '^ ?(?:/ ?|<per> |(?=<day|month|year>$))(.+)$').exec(rest.trim()) ?? [];
  // Words behind a currency may change what its figures count: '(USD thousands)' are no dollars; '(€ incl. VAT)' are euros.
  if (rest && !per && !/^\s*(?:(?:incl|excl|inkl|exkl|zzgl|ex|with|without)\b.*|[a-z]{2})$/i.test(rest)) return {};
  return { currency, ...(what && { unit: what }) };
}

/**
 * Infers the kind of a row from its cells, with unit, currency, scale, format and direction: the first of boolean, date, money, number and
 * link that at least two thirds of the answered cells read as (all, where fewer than three are answered), else text.
 */
export function inferKind(
  cells: readonly string[],
  label: string,
  v: Vocabulary,
  { directed = false, signs = '' }: Beside = {},
): Inferred {
  const answers = cells.map((value) => ({ value, status: 'known', unverified: false }) as const);
  const answered = cells.filter((cell) => !readMissing(cell, v));
  const text: Inferred = { kind: 'text', pure: false };
  const isPriced = form(v, '(?<!\\p{L})<price>(?!\\p{L})').test(label);
  if (!answered.length || form(v, '(?<!\\p{L}|first |initial )<version>(?!\\p{L}| dat| year)').test(label)) return text;
  const named = guarded(labelled(label, v));
  const needed = answered.length < 3 ? answered.length : Math.ceil((answered.length * 2) / 3);
  const tried = new Map<Kind, ReadRow>();
  const tryAs = (kind: Kind): ReadRow => {
    const { unit, currency } = named;
    const criterion = guarded({ ...(kind !== 'money' ? unit && !currency && { unit } : named), id: '', label, kind });
    const row = tried.get(kind) ?? readRow(answers, criterion, v, signs);
    tried.set(kind, row);
    return row;
  };
  const fits = (kind: Kind): number => {
    if (kind === 'link') return answered.filter((cell) => LINK.test(cell.trim())).length;
    const row = tryAs(kind);
    const fit = answered.length - row.unread.length;
    if (kind === 'date') {
      // A label with a unit speaks of figures: 'Weight (kg)'. '2024.1' is a date only beside cells that are more clearly dates.
      if (named.unit || named.currency || answered.every((cell) => /^\s*\d+\.\d+\s*$/.test(cell))) return 0;
      const dates = answered.filter((cell) => isYear(cell) || !/^\s*\d+\s*$/.test(cell)).length;
      const sure = Math.min(fit, dates);
      return answered.some(isYear) && sure < answered.length ? 0 : sure;
    }
    // Money needs a currency in label or cells. A code that is a word too ('PHP 8', 'AMD 64') counts only where the label names a price.
    if (kind === 'money' && !named.currency && [...row.currencies].every((code) => isWord(code) && !isPriced)) return 0;
    const figures = row.answers.some((answer) => typeof answer?.value === 'number' || answer?.range) || row.unlike.length > 0;
    return kind === 'boolean' || figures ? fit : 0;
  };
  const best = directed ? Math.max(1, ...KINDS.map(fits)) : needed;
  const kind = KINDS.find((one) => fits(one) >= best);
  if (!kind) return text;
  const row = tryAs(kind);
  const { id: _, label: __, ...found } = row.criterion;
  const pure = answered.length > 1 && fits(kind) === answered.length && !row.unlike.length && !row.mixed;
  if (kind === 'number' && !directed && !found.unit && !isPriced && looksVersioned(answered)) return text;
  const better = directionOf(kind, row, answered, isPriced && !form(v, '(?<!\\p{L})<saved>').test(label));
  return {
    ...found,
    ...(better && { better }),
    // Years are printed without grouping: '2,021' is no year.
    ...(kind === 'number' && row.answers.every(yearly) && { format: 'plain' as const }),
    pure,
  };
}

/** Whether the figure of an answer is a year from 1900 to 2099; `true` for an answer without a figure. */
const yearly = (answer: Answer | undefined): boolean => {
  const value = answer?.value ?? answer?.range?.find((end) => end !== null);
  return typeof value !== 'number' || isYear(String(value));
};

/**
 * Whether cells look like version numbers, which must not be compared as figures, because 3.10 comes after 3.9: one has two points
 * ('3.9.1'), or one ends with a 0 and another has one decimal ('3.10' and '3.9').
 */
const looksVersioned = (cells: readonly string[]): boolean =>
  cells.some((cell) => /(?<![\d.,])\d+\.\d{1,2}\.\d/.test(cell)) ||
  (cells.some((cell) => /(?<![\d.,])\d{1,2}\.\d0(?![\d.,])/.test(cell)) &&
    cells.some((cell) => /(?<![\d.,])\d{1,2}\.\d(?![\d.,])/.test(cell)));

/**
 * Returns the direction of the two rows that need none from the author: 'lower' for prices in one currency and unit, 'higher' for stars
 * alone; `null` for all others.
 */
function directionOf(kind: Kind, row: ReadRow, answered: readonly string[], isPrice: boolean): 'higher' | 'lower' | null {
  if (row.unlike.length) return null;
  if (kind === 'money' && isPrice) return 'lower';
  return kind === 'number' && answered.every((cell) => /^[★⭐☆✩½ ]+$/u.test(folded(cell))) ? 'higher' : null;
}

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

/** What a row seems to be. */
export interface Inferred extends Pick<Criterion, 'kind' | 'unit' | 'currency' | 'max' | 'better' | 'format'> {
  /** Whether all its answers are of that kind and of one unit. */
  readonly pure: boolean;
}

/** What is known of a row beside its cells. */
export interface Beside {
  /** Whether a direction is given: then the kind is the one that most cells read as. */
  readonly directed?: boolean;
  /** Further cells that say what signs mean, folded, a line each. */
  readonly signs?: string;
}

const KINDS: readonly Kind[] = ['boolean', 'date', 'money', 'number', 'link'];
const LINK = /^https?:\/\/\S+$/;

/** The unit or currency in brackets at a label's end: 'Latency (ms)', 'Input [USD]', 'Price ($/mo)'. */
export function labelled(label: string, v: Vocabulary): Pick<Criterion, 'unit' | 'currency'> {
  // 'unit(s)' are units, 'Time(s)' is in seconds.
  const [, inside = ''] = /(?!(?<=[a-z])(?<!time|latency)\(s\))[([]([^()[\]]{1,20})[)\]]\s*$/i.exec(folded(label)) ?? [];
  const [, sign = '', rest = ''] = /^([^\s/]+)(.*)$/.exec(inside.trim()) ?? [];
  const currency = currencyOf(sign, v.lang);
  if (!currency) return isUnit(inside, v) ? { unit: inside } : {};
  const [per = '', what = ''] = form(v, '^ ?(?:/ ?|<per> |(?=<day|month|year>$))(.+)$').exec(rest.trim()) ?? [];
  // '(USD thousands)' and the like are no dollars; '(€ incl. VAT)' are euros.
  if (rest && !per && !/^\s*(?:(?:incl|excl|inkl|exkl|zzgl|ex|with|without)\b.*|[a-z]{2})$/i.test(rest)) return {};
  return { currency, ...(what && { unit: what }) };
}

/**
 * What kind of row some cells make, by the order of the contract: yes or no, date, money, number, link, else text. A kind is that of a row
 * where at least two thirds of the answered cells read so (all, where there are fewer than three).
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
      // 'Weight (kg)' counts no years, and '2024.1' is a date beside others only.
      if (named.unit || named.currency || answered.every((cell) => /^\s*\d+\.\d+\s*$/.test(cell))) return 0;
      const dates = answered.filter((cell) => isYear(cell) || !/^\s*\d+\s*$/.test(cell)).length;
      const sure = Math.min(fit, dates);
      return answered.some(isYear) && sure < answered.length ? 0 : sure;
    }
    // 'PHP 8' and 'AMD 64' are money where something else says so.
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
    // '2,021' is no year.
    ...(kind === 'number' && row.answers.every(yearly) && { format: 'plain' as const }),
    pure,
  };
}

/** Whether a figure may be a year; what is no figure may. */
const yearly = (answer: Answer | undefined): boolean => {
  const value = answer?.value ?? answer?.range?.find((end) => end !== null);
  return typeof value !== 'number' || isYear(String(value));
};

/** Whether figures read as numbers of versions, of which 3.10 comes behind 3.9: beside one with two points, or one that ends with a 0 beside shorter ones. */
const looksVersioned = (cells: readonly string[]): boolean =>
  cells.some((cell) => /(?<![\d.,])\d+\.\d{1,2}\.\d/.test(cell)) ||
  (cells.some((cell) => /(?<![\d.,])\d{1,2}\.\d0(?![\d.,])/.test(cell)) &&
    cells.some((cell) => /(?<![\d.,])\d{1,2}\.\d(?![\d.,])/.test(cell)));

/** The two rows whose direction nobody needs to say: prices in one currency and unit, and stars. */
function directionOf(kind: Kind, row: ReadRow, answered: readonly string[], isPrice: boolean): 'higher' | 'lower' | null {
  if (row.unlike.length) return null;
  if (kind === 'money' && isPrice) return 'lower';
  return kind === 'number' && answered.every((cell) => /^[★⭐☆✩½ ]+$/u.test(folded(cell))) ? 'higher' : null;
}

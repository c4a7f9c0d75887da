import { guarded } from '../guarded.js';
import { folded } from './folded.js';
import { currencyOf, type Mark, suffixOf, withDigits } from './language.js';
import { Memory } from './remembered.js';
import { isUnit, measureOf } from './units.js';
import { form, type Vocabulary } from './vocabulary.js';

/** What a cell of a row of figures says. */
export interface Figure {
  /** `null` where only its range or extreme is known. */
  readonly value: number | null;
  readonly range?: readonly [number | null, number | null];
  /** Which end the range leaves out. */
  readonly excludes?: readonly [boolean, boolean];
  readonly extreme?: 'highest';
  /** As written behind the figure; with '/' before it where it says per what. */
  readonly unit: string;
  readonly currency?: string;
  /** The end of the scale that it is written on. */
  readonly max?: number;
  /** 0 because it is free: in rows of money only. */
  readonly free?: true;
  readonly stars?: true;
  /** It was written short: '10k'. */
  readonly scaled?: true;
  /** Whether it says more than a figure and its unit: then its text is kept. */
  readonly words: boolean;
}

/** What it hangs on how a figure is read. */
export interface Manner {
  readonly mark: Mark;
  readonly vocabulary: Vocabulary;
  /** Of the row. */
  readonly currency?: string | undefined;
  /** Whether 'B' is a unit in this row, and no billion. */
  readonly bytes?: boolean;
  /** Whether a space may stand before 'k' and its like. */
  readonly compact?: boolean;
}

const numberWith = (mark: Mark, group: string): RegExp =>
  new RegExp(`^([-+]?)(\\d*|[1-9]\\d{0,2}(?:${group}\\d{2,3})*${group}\\d{3})(?:\\${mark}(\\d+))?(e[-+]?\\d+)?$`, 'i');
/** A number with each mark before decimals, and what may stand between its thousands. */
const NUMBERS = { '.': numberWith('.', "[,'’ ]"), ',': numberWith(',', "[.'’ ]") };

/** A number as it is written with this mark; `null` where it cannot be meant so, NaN or beyond all numbers where no double holds it exactly. */
export function numberIn(token: string, mark: Mark): number | null {
  const [, sign = '', whole, decimals = '', power = ''] = NUMBERS[mark].exec(token) ?? [];
  if (whole === undefined || !(whole + decimals)) return null;
  const digits = whole.replace(/\D/g, '');
  const part = decimals.replace(/0+$/, '');
  const value = Number(`${digits || 0}.${part || 0}${power}`);
  const significant = (digits + part).replace(/^0+/, '');
  const exact = significant.length < 16 || power || String(value) === `${digits}${part && `.${part}`}`;
  return exact ? (sign === '-' && value ? -value : value) : Number.NaN;
}

const NUMBER = "[-+]?[.,]?\\d(?:[.,'’]?\\d|\\s(?=\\d{3}(?!\\d)))*(?:e[+-]?\\d+(?!\\p{L}))?";
/** A figure with what stands around it. Its period may come before its currency: '月額¥990'. */
const SINGLE = `^(?:(<month|year>)(?!\\p{L}) ?)?(?:([^\\d\\s.,+~<>≤≥±()/-]{1,4}(?: ?\\p{Sc})?) ?)?(-?${NUMBER})(.*)$`;
const WORDS = '[^\\d\\p{Sc}(),;!?+=<>~–—&]';
/** A unit word for word, per what, or both: 'GB NVMe', '/1M tokens', 'MB/s'. */
const UNIT = new RegExp(`^(?:(?![.:<>~/⁰¹²³⁴-⁹⁻-])${WORDS}+)?(?:/(?:\\d[\\d.,]* ?)?${WORDS}+)?$`, 'u');

/** What is no unit though it stands behind a figure: it says more of the figure ('10 or more', '10 from Pro on'). */
const NO_UNIT = '^(?:<onwards|upTo|from|about|free>|or|and|plus|but|not|than)(?!\\p{L})|<onwards>$';

/** One figure with its currency and unit. */
function single(text: string, how: Manner): Figure | null {
  const { vocabulary: v, mark } = how;
  const [, period = '', before, token = '', after = ''] = form(v, SINGLE).exec(text) ?? [];
  let value = numberIn(token, mark);
  // '01234' is a code, and '2001,2003' are two years.
  if (value === null || /^(?:0\d+|(?:19|20)\d\d[.,](?:19|20)\d\d)$/.test(token)) return null;
  let rest = after;
  let words = false;
  const [, space = '', name = ''] = /^( ?)([^\d\s/+(\p{Sc}]+)/u.exec(rest) ?? [];
  // '5万円': what stands behind a figure in Chinese and Japanese has no space before the currency.
  const [sign = name] = /^[^\p{ASCII}\p{Sc}]/u.exec(suffixOf(name, v.lang) ? '' : name) ?? [];
  const near =
    !space || how.compact || (before && /^[mb]$/i.test(name)) || name.length > 1 || /^[kKM]$/.test(name) || sign > '\u00ff';
  // '5m' are metres or minutes as well, '$5m' are millions.
  const times = near && (before || name !== 'm') && !(how.bytes && /^b$/i.test(name)) ? suffixOf(sign, v.lang) : undefined;
  if (times) {
    value = Number((value * times).toPrecision(15));
    rest = rest.slice(space.length + sign.length);
    words = true;
  }
  const plus = /^ ?\+/.exec(rest);
  rest = rest.slice(plus?.[0].length ?? 0);
  const scale = /^ ?\/ ?(\d+) ?[★⭐]?$/u.exec(rest);
  const max = scale ? numberIn(scale[1] ?? '', mark) : null;
  if (scale) {
    if (max === null || max < value) return null;
    rest = '';
  }
  let currency: string | undefined;
  let unit = rest.trim().replace(/^\.$/, '');
  if (before === '%' && !unit) unit = '%';
  else if (before) {
    currency = currencyOf(before, v.lang, how.currency);
    if (!currency) return null;
  }
  const behind = /^[^\d\s/(]+(?: ?\p{Sc})?/u.exec(unit)?.[0] ?? '';
  // Before a figure the words mean other things: 'Euro 6'.
  const other =
    behind &&
    currencyOf(
      behind
        .replace(/^euros?$/i, '€')
        .replace(/^dollars?$/i, '$')
        .replace(/^р(?:уб.*|\.)$/, '₽'),
      v.lang,
      how.currency,
    );
  if (other) {
    // '$6 USD': the code says which dollar.
    currency = other;
    unit = unit.slice(behind.length).trim();
  }
  unit = unit.replace(form(v, '^<per> (?=\\S)'), '/').replace(/ ?\/ ?/g, '/');
  unit ||= period;
  if (currency && unit && !unit.startsWith('/')) {
    if (!form(v, '^<day|month|year>$').test(unit)) return null;
    unit = `/${unit}`;
    words = true;
  }
  if (!UNIT.test(unit) || unit.length > 40 || /^(?:st|nd|rd|th)$/.test(after) || form(v, NO_UNIT).test(unit)) return null;
  // 'per 1M tokens' names a figure too; '29/79 USD' are two prices.
  const per = /^\/\d/.test(unit) ? single(unit.slice(1), { ...how, compact: true }) : null;
  if (per && (per.currency || /^\//.test(per.unit) || !(per.unit || per.words))) return null;
  return guarded({
    value: plus ? null : value,
    ...(plus && { range: [value, null] as const }),
    unit,
    ...(currency !== undefined && { currency }),
    ...(max !== null && { max }),
    ...(times && { scaled: true as const }),
    words: words || !!plus || max !== null,
  });
}

/** A sum without the noise of doubles. */
const sum = (a: number, b: number): number => Number((a + b).toPrecision(15));

const UNCERTAIN = new RegExp(`^(.*\\d.*?) ?(?:±|\\+/-) ?(${NUMBER})(.*)$`, 'iu');

/** A figure with its uncertainty, or the two ends of a range. */
function span(text: string, how: Manner): Figure | null {
  const [, left = '', given = '', behind = ''] = (/±|\+\/-/.test(text) && UNCERTAIN.exec(text)) || [];
  if (left) {
    const own = single(left, how);
    // '250ms ± 12ms' names its unit twice.
    const twice = own?.unit && behind.trim();
    const [middle, off] = [twice ? own : single(`${left}${behind}`, how), numberIn(given, how.mark)];
    if (twice && own.unit !== single(`${given}${behind}`, how)?.unit) return null;
    if (!middle || middle.value === null || off === null) return null;
    const { value } = middle;
    // '12,345 ± 1.2 %' says how much of the figure, '45 ± 2 %' is a share itself.
    const share = behind.trim() === '%' && value > 100;
    const by = share ? (value * off) / 100 : off;
    return { ...middle, range: [sum(value, -by), sum(value, by)], words: true, ...(share && { unit: '' }) };
  }
  // One with more marks is no range.
  for (const at of [...text.matchAll(form(how.vocabulary, '(?<=[^\\s]) ?(?:[-–—~]| <to> ) ?(?=[^\\s])', 'g'))].slice(0, 4)) {
    const from = single(text.slice(0, at.index), how);
    const to = from && single(text.slice(at.index + at[0].length), how);
    if (!to || from.value === null || to.value === null || from.value > to.value || from.max || to.max) continue;
    // Either may name the unit and the currency: '8–16 GB'.
    const unit = from.unit || to.unit;
    const currency = from.currency ?? to.currency;
    if ((to.unit || unit) === unit && (to.currency ?? currency) === currency) {
      const named = { unit, ...(currency !== undefined && { currency }) };
      return { ...from, ...named, value: null, range: [from.value, to.value], words: from.words || to.words };
    }
  }
  return null;
}

/** A time in several units: '3 min 14 s', in seconds. */
function duration(text: string, how: Manner): Figure | null {
  const parts = [...text.matchAll(/(\d[\d.,]*) ?([^\d\s.,]+)\.?,? ?/g)];
  if (parts.length < 2 || parts.map(([part]) => part).join('') !== text) return null;
  const second = measureOf('s', how.vocabulary);
  let seconds = 0;
  for (const [, token = '', unit = ''] of parts) {
    // Beside another time 'm' is no metre.
    const { of, factor } = measureOf(unit === 'm' ? 'min' : unit, how.vocabulary);
    const value = numberIn(token, how.mark);
    if (of !== second.of || value === null) return null;
    seconds = sum(seconds, (value * factor) / second.factor);
  }
  return { value: seconds, unit: 's', words: true };
}

/** What stands before or behind a figure and opens one end, or says that it is not exact. */
const BOUNDS: readonly (readonly [RegExp | string, (value: number) => Partial<Figure>])[] = [
  ['^(?:<=|≤) ?', (value) => ({ value: null, range: [null, value] })],
  ['^(?:>=|≥) ?', (value) => ({ value: null, range: [value, null] })],
  ['^< ?', (value) => ({ value: null, range: [null, value], excludes: [false, true] })],
  ['^> ?', (value) => ({ value: null, range: [value, null], excludes: [true, false] })],
  ['^<from> ?|(?: ?[~+]| ?<onwards>)$', (value) => ({ value: null, range: [value, null], words: true })],
  ['^<upTo> ?', (value) => ({ value: null, range: [0, value], words: true })],
];

/** Five stars of which some are full. */
function stars(cell: string): Figure | null {
  const [, full, half, empty] = /^([★⭐]+)([½⯨]?)([☆✩]*)$/u.exec(cell.replaceAll(' ', '')) ?? [];
  if (full === undefined) return null;
  const count = [...full].length + (half ? 0.5 : 0);
  const max = Math.ceil(count) + (empty?.length ?? 0);
  return { value: count, unit: '', stars: true, words: true, ...(empty && { max }) };
}

/** No figure is as long, whatever words stand around it. */
const LONGEST = 60;

/** What was read before, by the manner of reading and by the text. */
const figures = new Memory<Memory<Figure | null>>();

/** What reads cells as figures in one manner; `null` where a cell is none. */
export function figureReader(how: Manner): (text: string) => Figure | null {
  const { vocabulary, mark, currency, bytes, compact } = how;
  const known = figures.recall(vocabulary, [mark, currency, bytes, compact].join(), () => new Memory());
  return (text) => {
    const figure = text.length > LONGEST ? null : known.recall(vocabulary, text, () => figureIn(text, how));
    return figure && guarded(figure);
  };
}

/** Whether words in brackets say what a figure is in, per what, how sure it is, or that it is paid but once: more than words beside it. */
function saysMore(inside: string, { unit, currency }: Figure, { vocabulary: v }: Manner): boolean {
  if (/^(?:±|\+\/-)/.test(inside)) return true;
  if (unit || inside.length < 2) return false;
  return (
    form(v, '^(?:/|<per> )|^(?:<day|month|year>|<once>)$').test(inside) ||
    (currency === undefined
      ? !/^\d|^[kKMT]$/.test(inside) && isUnit(inside, v)
      : /^[A-Z]{3}$/.test(inside) && currencyOf(inside, v.lang) !== undefined)
  );
}

function figureIn(text: string, how: Manner): Figure | null {
  const { vocabulary: v } = how;
  const [, cell = '', bracket] =
    /^(.*?)( ?[([][^([]*[\])])?$/.exec(
      folded(withDigits(text, v.lang))
        .replace(/(?<=\d)[.,] ?[-–—](?!\d)/, '')
        // '9€99'
        .replace(/^(\d+)(\p{Sc})(\d\d)(?!\d)/u, `$1${how.mark}$3$2`),
    ) ?? [];
  const star = stars(cell);
  if (star) return star;
  const plain = { value: null, unit: '', words: true } as const;
  if (form(v, '^(?:∞|<unlimited>(?: [^\\d]{1,30})?)$').test(cell)) return { ...plain, extreme: 'highest' };
  if (form(v, '^<free>$').test(cell)) return { ...plain, value: 0, free: true };
  const words = bracket !== undefined;
  const read = (given: string): Figure | null =>
    single(given.replace(/^-([^\d\s.,]{1,4}) ?(?=[\d.])/, '$1-'), how) ?? span(given, how) ?? duration(given, how);
  const found = read(cell);
  const inside = bracket?.trim().slice(1, -1) ?? '';
  if (found && saysMore(inside, found, how)) {
    const whole = read(`${cell} ${inside}`);
    return whole && { ...whole, words: true };
  }
  if (found) return { ...found, words: found.words || words };
  for (const [source, meant] of BOUNDS) {
    const bound = form(v, String(source)).exec(cell);
    const figure = bound && single(cell.replace(bound[0], ''), how);
    if (figure && figure.value !== null) return { ...figure, ...meant(figure.value), ...(words && { words }) };
  }
  // '~$50-100' is a range as rough as its ends, and 'from 8 to 16' is one as well.
  const rough = cell.replace(form(v, '^(?:[~≈∼]|<about|from>|de) ?'), '');
  const near = rough === cell ? null : read(rough);
  return near && { ...near, words: true };
}

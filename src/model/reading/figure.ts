import { guarded } from '../guarded.js';
import { Memory } from './cache.js';
import { folded } from './folded.js';
import { currencyOf, type Mark, suffixOf, withDigits } from './language.js';
import { isUnit, measureOf } from './units.js';
import { form, type Vocabulary } from './vocabulary.js';

/** A figure as it is written in a cell: a number, a range or an extreme, with its unit, currency and scale. */
export interface Figure {
  /** In the unit as written; `null` where the cell has only a range or an extreme. */
  readonly value: number | null;
  /** The low and the high end, in the unit as written; `null` is an open end. */
  readonly range?: readonly [number | null, number | null];
  /** Whether the low and the high end are themselves outside the range: '<1' is `[false, true]`. */
  readonly excludes?: readonly [boolean, boolean];
  /** 'highest' for a cell that says 'unlimited'. */
  readonly extreme?: 'highest';
  /** The unit as written behind the figure, '/' in place of 'per': 'GB', '/month'; empty where the cell names none. */
  readonly unit: string;
  /** ISO 4217 code. */
  readonly currency?: string;
  /** The end of the scale that the cell names: 5 for '4/5'. */
  readonly max?: number;
  /** Set where the value is 0 because the cell says 'free', which is a figure in rows of money only. */
  readonly free?: true;
  /** Set where the value was counted from star signs. */
  readonly stars?: true;
  /** Set where a suffix multiplied the value: '10k'. */
  readonly scaled?: true;
  /** Whether the cell says more than a figure and its unit, or writes them in another way: then its text is printed. */
  readonly words: boolean;
}

/** The settings that decide how the figures of a row are read. */
export interface FigureSettings {
  /** The decimal mark. */
  readonly mark: Mark;
  readonly vocabulary: Vocabulary;
  /** ISO 4217 code of the row's currency. */
  readonly currency?: string | undefined;
  /** Whether 'B' means bytes in this row, and not billion. */
  readonly bytes?: boolean;
  /**
   * Whether one Latin letter behind a space is always a suffix ('5 T'); else only 'k', 'K' and 'M' are, and in money 'm', 'b' and 'B'.
   */
  readonly compact?: boolean;
}

/** Makes a pattern of a number: sign, whole part, decimals, exponent. @param group the marks that may separate thousands, as a pattern */
const numberWith = (mark: Mark, group: string): RegExp =>
  new RegExp(`^([-+]?)(\\d*|[1-9]\\d{0,2}(?:${group}\\d{2,3})*${group}\\d{3})(?:\\${mark}(\\d+))?(e[-+]?\\d+)?$`, 'i');
/** Patterns of a number, by decimal mark. */
const NUMBERS = { '.': numberWith('.', "[,'’ ]"), ',': numberWith(',', "[.'’ ]") };

/**
 * Returns the number that a text stands for with this decimal mark: `null` where the text is no number with this mark, `NaN` where the
 * number has 16 digits or more and a double does not hold it exactly, infinite where the exponent is too large for a double.
 */
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

/** A number in running text, with any marks: `numberIn` decides what they mean. Its expression has no groups. */
const NUMBER = "[-+]?[.,]?\\d(?:[.,'’]?\\d|\\s(?=\\d{3}(?!\\d)))*(?:e[+-]?\\d+(?!\\p{L}))?";
/** A figure, in four groups: a period before the currency ('月額¥990'), the currency or sign before the number, the number, and the rest. */
const SINGLE = `^(?:(<month|year>)(?!\\p{L}) ?)?(?:([^\\d\\s.,+~<>≤≥±()/-]{1,4}(?: ?\\p{Sc})?) ?)?(-?${NUMBER})(.*)$`;
/** One character of a unit in words. */
const WORDS = '[^\\d\\p{Sc}(),;!?+=<>~–—&]';
/** Matches a unit: words, '/' and words that it is counted per, or both: 'GB NVMe', '/1M tokens', 'MB/s'. */
const UNIT = new RegExp(`^(?:(?![.:<>~/⁰¹²³⁴-⁹⁻-])${WORDS}+)?(?:/(?:\\d[\\d.,]* ?)?${WORDS}+)?$`, 'u');

/** Words behind a figure that are no unit, because they qualify the figure: '10 or more', '10 from Pro on'. */
const NO_UNIT = '^(?:<onwards|upTo|from|about|free>|or|and|plus|but|not|than)(?!\\p{L})|<onwards>$';

/** Reads one figure with its currency and unit, which is no range; `null` for any other text. */
function single(text: string, how: FigureSettings): Figure | null {
  const { vocabulary: v, mark } = how;
  const [, period = '', before, token = '', after = ''] = form(v, SINGLE).exec(text) ?? [];
  let value = numberIn(token, mark);
  // A leading zero makes a code of digits ('01234'), and '2001,2003' are two years.
  if (value === null || /^(?:0\d+|(?:19|20)\d\d[.,](?:19|20)\d\d)$/.test(token)) return null;
  let rest = after;
  let words = false;
  const [, space = '', name = ''] = /^( ?)([^\d\s/+(\p{Sc}]+)/u.exec(rest) ?? [];
  // In Chinese and Japanese there is no space between suffix and currency ('5万円'), so the first letter alone is tried as the suffix.
  const [sign = name] = /^[^\p{ASCII}\p{Sc}]/u.exec(suffixOf(name, v.lang) ? '' : name) ?? [];
  // Whether the suffix may belong to the number: without a space, or behind one where it is no likely unit ('5 k', '5 Mio.'; not '5 m').
  const near =
    !space || how.compact || (before && /^[mb]$/i.test(name)) || name.length > 1 || /^[kKM]$/.test(name) || sign > '\u00ff';
  // '5m' may be metres or minutes, so 'm' is a suffix only behind a currency: '$5m' is 5 million.
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
  // Words for a currency count behind a figure only: before one they may mean another thing ('Euro 6').
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
    // The code behind takes precedence over the sign before: '$6 CAD' are Canadian dollars.
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
  // A number behind '/' must be a plain figure with a unit or a suffix ('per 1M tokens'), without a currency: '29/79 USD' are two prices.
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

/** Returns a + b, rounded to 15 digits: 0.1 + 0.2 is 0.3. */
const sum = (a: number, b: number): number => Number((a + b).toPrecision(15));

/** A figure with its uncertainty, in three groups: the text before '±', the uncertainty, the rest. */
const UNCERTAIN = new RegExp(`^(.*\\d.*?) ?(?:±|\\+/-) ?(${NUMBER})(.*)$`, 'iu');

/** Reads a figure with its uncertainty as value ± uncertainty, or the two ends of a range ('8–16 GB'); `null` for any other text. */
function span(text: string, how: FigureSettings): Figure | null {
  const [, left = '', given = '', behind = ''] = (/±|\+\/-/.test(text) && UNCERTAIN.exec(text)) || [];
  if (left) {
    const own = single(left, how);
    // Value and uncertainty may each name the unit ('250ms ± 12ms'): then it must be the same.
    const twice = own?.unit && behind.trim();
    const [middle, off] = [twice ? own : single(`${left}${behind}`, how), numberIn(given, how.mark)];
    if (twice && own.unit !== single(`${given}${behind}`, how)?.unit) return null;
    if (!middle || middle.value === null || off === null) return null;
    const { value } = middle;
    // Behind a value above 100 the '%' is a share of that value: '12,345 ± 1.2 %' is 12,345 ± 12,345 × 1.2 / 100. '45 ± 2 %' is a per cent.
    const share = behind.trim() === '%' && value > 100;
    const by = share ? (value * off) / 100 : off;
    return { ...middle, range: [sum(value, -by), sum(value, by)], words: true, ...(share && { unit: '' }) };
  }
  // The first four marks are each tried as that between the ends: each side must be one figure. A text with more marks is no range.
  for (const at of [...text.matchAll(form(how.vocabulary, '(?<=[^\\s]) ?(?:[-–—~]| <to> ) ?(?=[^\\s])', 'g'))].slice(0, 4)) {
    const from = single(text.slice(0, at.index), how);
    const to = from && single(text.slice(at.index + at[0].length), how);
    if (!to || from.value === null || to.value === null || from.value > to.value || from.max || to.max) continue;
    // One end may name the unit and currency for both ('8–16 GB'); two different ones are no range.
    const unit = from.unit || to.unit;
    const currency = from.currency ?? to.currency;
    if ((to.unit || unit) === unit && (to.currency ?? currency) === currency) {
      const named = { unit, ...(currency !== undefined && { currency }) };
      return { ...from, ...named, value: null, range: [from.value, to.value], words: from.words || to.words };
    }
  }
  return null;
}

/** Reads a time in several units, such as '3 min 14 s', as a figure in seconds; `null` for any other text. */
function duration(text: string, how: FigureSettings): Figure | null {
  const parts = [...text.matchAll(/(\d[\d.,]*) ?([^\d\s.,]+)\.?,? ?/g)];
  if (parts.length < 2 || parts.map(([part]) => part).join('') !== text) return null;
  const second = measureOf('s', how.vocabulary);
  let seconds = 0;
  for (const [, token = '', unit = ''] of parts) {
    // Beside another unit of time 'm' is minutes, not metres.
    const { of, factor } = measureOf(unit === 'm' ? 'min' : unit, how.vocabulary);
    const value = numberIn(token, how.mark);
    if (of !== second.of || value === null) return null;
    seconds = sum(seconds, (value * factor) / second.factor);
  }
  return { value: seconds, unit: 's', words: true };
}

/**
 * Signs and words before or behind a figure that make a range of the figure: each a form, and the properties of the figure for the number.
 * 'up to 5' is 0 to 5; all others have an open end.
 */
const BOUNDS: readonly (readonly [RegExp | string, (value: number) => Partial<Figure>])[] = [
  ['^(?:<=|≤) ?', (value) => ({ value: null, range: [null, value] })],
  ['^(?:>=|≥) ?', (value) => ({ value: null, range: [value, null] })],
  ['^< ?', (value) => ({ value: null, range: [null, value], excludes: [false, true] })],
  ['^> ?', (value) => ({ value: null, range: [value, null], excludes: [true, false] })],
  ['^<from> ?|(?: ?[~+]| ?<onwards>)$', (value) => ({ value: null, range: [value, null], words: true })],
  ['^<upTo> ?', (value) => ({ value: null, range: [0, value], words: true })],
];

/** Reads star signs: the full ones are counted, a half one is 0.5. Only empty ones among them say how many there could be (`max`). */
function stars(cell: string): Figure | null {
  const [, full, half, empty] = /^([★⭐]+)([½⯨]?)([☆✩]*)$/u.exec(cell.replaceAll(' ', '')) ?? [];
  if (full === undefined) return null;
  const count = [...full].length + (half ? 0.5 : 0);
  const max = Math.ceil(count) + (empty?.length ?? 0);
  return { value: count, unit: '', stars: true, words: true, ...(empty && { max }) };
}

/** The most characters of a cell that is read as a figure: with all words around it, no figure is longer. */
const LONGEST = 60;

/** Caches of figures by vocabulary, then by the other settings of the manner, each a cache by text. */
const figures = new Memory<Memory<Figure | null>>();

/** Makes a function that reads cells as figures in one manner, and returns `null` for a cell that is no figure. */
export function figureReader(how: FigureSettings): (text: string) => Figure | null {
  const { vocabulary, mark, currency, bytes, compact } = how;
  const known = figures.recall(vocabulary, [mark, currency, bytes, compact].join(), () => new Memory());
  return (text) => {
    const figure = text.length > LONGEST ? null : known.recall(vocabulary, text, () => figureIn(text, how));
    return figure && guarded(figure);
  };
}

/**
 * Whether the words in brackets behind a figure belong to it: its uncertainty ('±2'), unit ('ms'), currency ('USD'), or per what it counts
 * ('per user', 'monthly', 'once'). Other words in brackets are a remark.
 */
function saysMore(inside: string, { unit, currency }: Figure, { vocabulary: v }: FigureSettings): boolean {
  if (/^(?:±|\+\/-)/.test(inside)) return true;
  if (unit || inside.length < 2) return false;
  return (
    form(v, '^(?:/|<per> )|^(?:<day|month|year>|<once>)$').test(inside) ||
    (currency === undefined
      ? !/^\d|^[kKMT]$/.test(inside) && isUnit(inside, v)
      : /^[A-Z]{3}$/.test(inside) && currencyOf(inside, v.lang) !== undefined)
  );
}

/** Reads a cell of at most `LONGEST` characters as a figure; `null` for a cell that is none. */
function figureIn(text: string, how: FigureSettings): Figure | null {
  const { vocabulary: v } = how;
  const [, cell = '', bracket] =
    /^(.*?)( ?[([][^([]*[\])])?$/.exec(
      folded(withDigits(text, v.lang))
        .replace(/(?<=\d)[.,] ?[-–—](?!\d)/, '')
        // '9€99' is '9.99€'. The replacement before takes the dash for the missing cents from '5,–'.
        .replace(/^(\d+)(\p{Sc})(\d\d)(?!\d)/u, `$1${how.mark}$3$2`),
    ) ?? [];
  const star = stars(cell);
  if (star) return star;
  const plain = { value: null, unit: '', words: true } as const;
  if (form(v, '^(?:∞|<unlimited>(?: [^\\d]{1,30})?)$').test(cell)) return { ...plain, extreme: 'highest' };
  if (form(v, '^<free>$').test(cell)) return { ...plain, value: 0, free: true };
  const words = bracket !== undefined;
  // '-$5' is read as '$-5'.
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
  // A sign or word for 'about' or 'from' may stand before a whole range, which is read without it: '~$50-100', 'from 8 to 16'.
  const rough = cell.replace(form(v, '^(?:[~≈∼]|<about|from>|de) ?'), '');
  const near = rough === cell ? null : read(rough);
  return near && { ...near, words: true };
}

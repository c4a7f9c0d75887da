import type { Criterion } from '../criterion.js';
import type { Answer } from '../tool.js';
import { type Figure, type FigureSettings, figureReader } from './figure.js';
import { folded } from './folded.js';
import { type Mark, markOf } from './language.js';
import { meant, type ReadRow, unreadIn } from './read-row.js';
import { isUnit, type Measure, measureOf, spreads } from './units.js';
import { form, type Vocabulary } from './vocabulary.js';

/** Figures that were read from the texts of a row, by index of their answer. */
type Figures = ReadonlyMap<number, Figure>;

/** Matches marks that may separate decimals or thousands, those of other scripts too. */
const MARKS = /[.,\u060c\u066b\u066c\uff0c\uff0e]/;

/** The figures of a row, and the decimal mark that they were read with. */
interface Way {
  readonly figures: Figures;
  readonly mark: Mark;
  /** Index of the first text that is a figure with the other decimal mark only; empty where there is none. */
  readonly fewer: readonly number[];
}

/**
 * Reads the texts of a row with the decimal mark of the language; with the other one ('.' or ',') where that reads as figures all texts
 * that the language's mark reads, and more.
 */
function bothWays(texts: ReadonlyMap<number, string>, how: Omit<FigureSettings, 'mark'>): Way {
  /** @param same figures of the texts without a mark, which read the same with either decimal mark */
  const read = (mark: Mark, same?: Figures): Map<number, Figure> => {
    const figures = new Map<number, Figure>();
    const readFigure = figureReader({ ...how, mark });
    for (const [i, text] of texts) {
      const figure = same && !MARKS.test(text) ? same.get(i) : readFigure(text);
      if (figure) figures.set(i, figure);
    }
    return figures;
  };
  const own = markOf(how.vocabulary.lang);
  const figures = read(own);
  if (figures.size === texts.size) return { figures, mark: own, fewer: [] };
  const other = own === ',' ? '.' : ',';
  const others = read(other, figures);
  const more = [...others.keys()].filter((i) => !figures.has(i));
  return more.length && [...figures.keys()].every((i) => others.has(i))
    ? { figures: others, mark: other, fewer: [] }
    : { figures, mark: own, fewer: more.slice(0, 1) };
}

/** Returns the element that comes most often, the first of several; `undefined` where there is none. */
function most<T>(all: Iterable<T>): T | undefined {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Returns the unit of a row as it is written behind a figure, with '/' before it in rows of money; empty where the criterion has none. */
const unitOf = ({ kind, unit, format }: Criterion): string => {
  if (unit === undefined) return format === 'bytes' ? 'B' : format === 'duration' ? 's' : '';
  return kind === 'money' && !/^(?:\/|per )/.test(unit) ? `/${unit}` : unit;
};

/** The unit of a row's figures: as it is printed (`written`), and as it is compared (`measure`). */
interface RowUnit {
  readonly written: string;
  readonly measure: Measure;
}

/**
 * Returns a row's unit: the criterion's own, else the smallest that the figures name, as most of them write it; an empty one where none is
 * named. `null` where the figures name units that do not convert into each other.
 */
function rowUnit(criterion: Criterion, figures: Figures, v: Vocabulary): RowUnit | null {
  const own = unitOf(criterion);
  if (own) return { written: own, measure: measureOf(own, v) };
  // In a row of money only units behind '/' count: '1%' beside '$5' does not say per what money is.
  const all = [...figures.values()].filter(({ unit }) => unit && (criterion.kind !== 'money' || unit.startsWith('/')));
  // Figures without further words come first, so that '/month' of '$5/month' is printed rather than '/monthly' of '$5 monthly'.
  const plain = all.filter(({ words }) => !words);
  const named = [...plain, ...all].map(({ unit }) => ({ written: unit, measure: measureOf(unit, v) }));
  if (new Set(named.map(({ measure }) => measure.of)).size > 1) return null;
  const least = Math.min(...named.map(({ measure }) => measure.factor));
  const smallest = named.filter(({ measure }) => measure.factor === least);
  const written = most(smallest.map((one) => one.written));
  return smallest.find((one) => one.written === written) ?? { written: '', measure: { of: '', factor: 1 } };
}

/** Returns the one value in a list that is not `undefined`: `undefined` where there is none, `null` where several differ. */
function only<T>(all: readonly (T | undefined)[]): T | undefined | null {
  const named = new Set(all.filter((one) => one !== undefined));
  return named.size > 1 ? null : [...named][0];
}

/** Returns value × by, rounded to 15 digits. */
const scaled = (value: number, by: number): number => (by === 1 ? value : Number((value * by).toPrecision(15)));

/**
 * Whether the decimal mark of a row of money may be one between thousands, because amounts have three digits behind it ('1.234'): 'all'
 * where every amount does, 'some' where the others have no decimals, so that nobody can tell; `null` where none does, or another has
 * decimals.
 */
function looksGrouped(texts: readonly string[], mark: Mark): 'all' | 'some' | null {
  const form = new RegExp(`(?:^|[^\\d.,])[1-9]\\d{0,2}\\${mark}\\d{3}(?![\\d.,])`);
  const others = texts.filter((text) => !form.test(text));
  if (others.length === texts.length) return null;
  return others.length ? (others.some((text) => text.includes(mark)) ? null : 'some') : 'all';
}

/** Whether a label says in brackets that its figures are multiplied: 'Parameters (M)', 'Revenue ($ million)', 'Context (k tokens)'. */
const isShortLabel = (label: string): boolean =>
  /(?<!\p{L})(?:[kKMBT]|thousands?|millions?|billions?|tsd|mio|mrd)(?!\p{L})/u.test(
    /[([]([^()[\]]*)[)\]]\s*$/.exec(label)?.[1] ?? '',
  );

/** A figure without a unit, or a number of the data. */
type Bare = Pick<Figure, 'value' | 'extreme' | 'scaled' | 'max' | 'stars'>;

/**
 * Whether the figures without a unit (bare) may take the unit that the other figures of the row name (`written`). The criterion has none.
 * `true` where there is nothing to decide: no unit, no figure that names one, or no bare figure but 0 and 'unlimited', which are the same
 * in all units. `false` where
 * - the label names another period: '$5' under 'Monthly price' is no '$5/year';
 * - several figures are bare, and fewer than twice as many name a unit: then they count other things;
 * - the others name units of several sizes;
 * - one figure alone names the unit, and it is no known unit;
 * - a bare figure has a scale of its own ('4/5') or is stars, or the unit is several words or describes its own figure only;
 * - a bare figure has a suffix that may be a unit: '10k' beside '5 min', '7B' beside '2 T';
 * - a bare figure beside per cents is a fraction of 1 (0.92 beside 93%, and beside 0.5% where the criterion's format is percent), or is
 *   above 100 while no per cent is (1,200 beside 38%).
 * @param named the figures that name a unit.
 */
function takeUnit(
  all: readonly Bare[],
  { written, measure }: RowUnit,
  named: readonly Figure[],
  { format, label }: Criterion,
  v: Vocabulary,
): boolean {
  const bare = all.filter(({ value, extreme }) => value !== 0 && !extreme);
  if (!written || !bare.length || !named.length) return true;
  // '$5' under 'Monthly price' is no '$5/year'.
  const period = form(v, '(?<!\\p{L})<day|month|year>(?!\\p{L})|day|month|year').exec(label);
  if (period && written.startsWith('/') && measureOf(`/${period}`, v).of !== measure.of) return false;
  if (bare.length > 1 && named.length < bare.length * 2) return false;
  if (named.some(({ unit }) => measureOf(unit, v).factor !== measure.factor)) return false;
  const share = written === '%';
  const values = named.map(({ value }) => Number(value));
  const isOver = format === 'percent' || Math.min(...values) > 1;
  // With one figure that names a unit, '6' beside '6E' is not in a unit 'E', and '80' beside '0.4%' is a number beside its share.
  if (named.length < 2 && !(share ? isOver : isUnit(written.replace('/', ''), v))) return false;
  return bare.every(
    ({ value, scaled, max, stars }) =>
      max === undefined &&
      !stars &&
      spreads(written) &&
      !(scaled && /^(?:#|.$)/.test(measure.of)) &&
      !(share && value !== null && ((isOver && Math.abs(value) <= 1) || (value > 100 && Math.max(...values) <= 100))),
  );
}

/**
 * Reads the texts in a row of figures, all together: they share one decimal mark, unit, currency and scale. Texts that are figures but not
 * of that unit, currency or scale stay texts: `unlike` holds their indices, and one warning tells of them.
 * @param texts the texts that are no missing answers, by index of their answer; those that are figures are deleted from it.
 */
export function readFigures(
  answers: readonly (Answer | undefined)[],
  texts: Map<number, string>,
  criterion: Criterion,
  v: Vocabulary,
): ReadRow {
  const read = answers.slice();
  const { kind, format } = criterion;
  const money = kind === 'money';
  const bytes =
    /#0/.test(measureOf(unitOf(criterion), v).of) ||
    [...texts.values()].some((text) => /\d ?(?:[kKMGT]i?B|bytes)(?![a-z])/.test(text));
  const how = { vocabulary: v, currency: criterion.currency, bytes, compact: format === 'compact' };
  const { figures: all, fewer, mark } = bothWays(texts, how);
  const figures = new Map([...all].filter(([, { free }]) => money || !free));
  const unit = rowUnit(criterion, figures, v);
  const given = [...figures.values()];
  const currencies = new Set(given.flatMap((one) => one.currency ?? []));
  const currency = criterion.currency ?? only([...currencies]);
  const max = criterion.max ?? only(given.map((one) => one.max));
  const percent = format === 'percent';
  const named = given.filter((one) => one.unit);
  // In a row of format percent a number of the data is a fraction of 1, whatever the figures beside it are: it takes no unit from them.
  const bare: readonly Bare[] = [
    ...given.filter((one) => !one.unit),
    ...answers.flatMap((answer) => (!percent && typeof answer?.value === 'number' ? { value: answer.value } : [])),
  ];
  const grouped = money
    ? looksGrouped(
        [...figures.keys()].map((i) => String(answers[i]?.value)),
        mark,
      )
    : null;
  const onScale = given.filter((one) => one.max !== undefined).length;
  // The '/' is no scale where most figures have none, or one is beyond its end: '5060/5061' beside plain figures are two ports.
  const offScale =
    criterion.max === undefined && !!max && (onScale * 2 < bare.length || bare.some(({ value }) => Number(value) > max));
  // Whether no text of the row can be compared with the others: all of them are printed as they are written.
  const blocked =
    !unit ||
    currency === null ||
    max === null ||
    grouped === 'some' ||
    offScale ||
    (isShortLabel(folded(criterion.label)) &&
      given.some(({ scaled }) => scaled) &&
      !bare.every(({ scaled, value }) => scaled || value === 0)) ||
    !((unitOf(criterion) && !percent) || takeUnit(bare, unit, named, criterion, v));
  // A stranger: '1%' in a row of money, and money in a row of figures.
  const isStranger = ({ unit, currency }: Figure): boolean =>
    money ? !currency && !!unit && !unit.startsWith('/') : currency !== undefined;
  const isBare = ({ unit, currency, value, extreme }: Figure): boolean => !unit && !currency && value !== 0 && !extreme;
  // In such a row of money without a currency of its own, a bare figure may be either: '5' beside '$3' and '98%'.
  const unclear = money && !criterion.currency && given.some(isStranger);
  const hasMark = (i: number): boolean => MARKS.test(texts.get(i) ?? '');
  // Where a text is printed as typed with another decimal mark than the language's, all figures with a mark are: on a German page '~1,200'
  // as typed (1200) beside '1,5' as printed (1.5) would read as the smaller one.
  const asTyped = new Set(
    mark !== markOf(v.lang) && [...figures].some(([i, { words }]) => words && hasMark(i))
      ? [...figures.keys()].filter(hasMark)
      : [],
  );
  // Where the unit of the row is no known one, a bare 0 is printed without it: '0' beside '20 setup' is no '0 setup'.
  const isWorded = !money && !unitOf(criterion) && !isUnit(unit?.written || '%', v);
  const unlike: number[] = [];
  const inexact: number[] = [];
  for (const [i, figure] of figures) {
    const answer = answers[i];
    texts.delete(i);
    if (!answer) continue;
    const measure = figure.unit ? measureOf(figure.unit, v) : unit?.measure;
    const odd = measure?.of !== unit?.measure.of || (figure.currency ?? currency) !== currency || (figure.max ?? max) !== max;
    const { value, range, excludes, extreme } = figure;
    // In a row of format percent, figures with '%' are divided by 100, and bare ones beside them; without any '%', bare ones are of 1.
    const share = percent && named.length && (figure.unit || unit?.written) === '%';
    const times = share ? 0.01 : (measure?.factor ?? 1) / (unit?.measure.factor ?? 1);
    if ([value, ...(range ?? [])].some((n) => n !== null && !Number.isFinite(n * times))) inexact.push(i);
    else if (blocked || odd || isStranger(figure) || (unclear && isBare(figure))) unlike.push(i);
    else {
      const end = (n: number | null): number | null => (n === null ? null : scaled(n, times));
      const words = figure.words || asTyped.has(i) || (figure.unit ? figure.unit !== unit?.written : value === 0 && isWorded);
      const more = {
        value: end(value),
        ...(range && { range: [end(range[0]), end(range[1])] as const }),
        ...(excludes && { excludes }),
        ...(extreme && { extreme }),
      };
      read[i] = meant(answer, more, words);
    }
  }
  for (const i of fewer) texts.delete(i);
  const { unread, warnings } = unreadIn(texts, criterion);
  const problems = [...warnings];
  const warn = (list: readonly number[], expected: string, fix: string): void => {
    if (list[0] !== undefined) problems.push({ index: list[0], expected, fix });
  };
  warn(unlike, 'figures of one unit and currency', 'It is printed and not compared: give all figures of a row one unit.');
  warn(inexact, 'a figure of at most 15 digits', 'It is printed and not compared: no more digits can be told apart.');
  warn(
    fewer,
    'one mark before decimals',
    "It is printed and not compared: write all figures of a row with the same mark, or say the language ('lang').",
  );
  if (grouped) {
    const read = grouped === 'all' ? 'It is read as a number with three decimals' : 'It is printed and not compared';
    warn([...figures.keys()], 'an amount', `${read}: where '${mark}' stands between thousands, say the language ('lang').`);
  }
  const row: Criterion = { ...criterion };
  const written = unit?.written.replace(/^\//, money ? '' : '/');
  if (!blocked && written && criterion.unit === undefined && !percent && format !== 'bytes' && format !== 'duration')
    row.unit = written;
  if (money && currency) row.currency = currency;
  if (!blocked && max !== undefined && criterion.max === undefined && unread.length + unlike.length === 0) row.max = max;
  return {
    answers: read,
    criterion: row,
    warnings: problems,
    unread,
    currencies,
    mixed: new Set(given.flatMap((one) => (one.value || one.range ? !(one.unit || one.currency) : []))).size > 1,
    unlike: [...unlike, ...inexact, ...fewer],
  };
}

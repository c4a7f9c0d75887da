import type { Criterion } from '../criterion.js';
import type { Answer } from '../tool.js';
import { type Figure, figureReader, type Manner } from './figure.js';
import { folded } from './folded.js';
import { type Mark, markOf } from './language.js';
import { meant, type ReadRow, unreadIn } from './read-row.js';
import { isUnit, type Measure, measureOf, spreads } from './units.js';
import { form, type Vocabulary } from './vocabulary.js';

type Figures = ReadonlyMap<number, Figure>;

/** Marks before decimals or between thousands, those of other scripts too. */
const MARKS = /[.,\u060c\u066b\u066c\uff0c\uff0e]/;

/** How the texts of a row are read. */
interface Way {
  readonly figures: Figures;
  readonly mark: Mark;
  /** The first text, if any, that only the other mark reads. */
  readonly fewer: readonly number[];
}

/** The texts that are figures, read with the mark of the language, or with the other one where that reads all that can be read. */
function bothWays(texts: ReadonlyMap<number, string>, how: Omit<Manner, 'mark'>): Way {
  /** @param same what the texts without a mark read as, whichever is meant. */
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

/** What comes most often. */
function most<T>(all: Iterable<T>): T | undefined {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The unit of a row as it stands behind a figure: money is per something. */
const unitOf = ({ kind, unit, format }: Criterion): string => {
  if (unit === undefined) return format === 'bytes' ? 'B' : format === 'duration' ? 's' : '';
  return kind === 'money' && !/^(?:\/|per )/.test(unit) ? `/${unit}` : unit;
};

/** What the figures of a row are in: as it is printed, and as it is compared. */
interface RowUnit {
  readonly written: string;
  readonly measure: Measure;
}

/** A row's unit: its own, else the smallest that its figures name, as most of them write it. `null` where they measure different things. */
function rowUnit(criterion: Criterion, figures: Figures, v: Vocabulary): RowUnit | null {
  const own = unitOf(criterion);
  if (own) return { written: own, measure: measureOf(own, v) };
  // What is no money says nothing of what money is per: '1%' beside '$5'.
  const all = [...figures.values()].filter(({ unit }) => unit && (criterion.kind !== 'money' || unit.startsWith('/')));
  // '$5/month' names the unit better than '$5 monthly'.
  const plain = all.filter(({ words }) => !words);
  const named = [...plain, ...all].map(({ unit }) => ({ written: unit, measure: measureOf(unit, v) }));
  if (new Set(named.map(({ measure }) => measure.of)).size > 1) return null;
  const least = Math.min(...named.map(({ measure }) => measure.factor));
  const smallest = named.filter(({ measure }) => measure.factor === least);
  const written = most(smallest.map((one) => one.written));
  return smallest.find((one) => one.written === written) ?? { written: '', measure: { of: '', factor: 1 } };
}

/** The one value that is named, or `null` where several are. */
function only<T>(all: readonly (T | undefined)[]): T | undefined | null {
  const named = new Set(all.filter((one) => one !== undefined));
  return named.size > 1 ? null : [...named][0];
}

const scaled = (value: number, by: number): number => (by === 1 ? value : Number((value * by).toPrecision(15)));

/**
 * Whether money reads as if a point between thousands were taken for that before decimals: 'all' where every amount does, 'some' where the
 * others have no decimals either, so that a reader cannot tell.
 */
function looksGrouped(texts: readonly string[], mark: Mark): 'all' | 'some' | null {
  const form = new RegExp(`(?:^|[^\\d.,])[1-9]\\d{0,2}\\${mark}\\d{3}(?![\\d.,])`);
  const others = texts.filter((text) => !form.test(text));
  if (others.length === texts.length) return null;
  return others.length ? (others.some((text) => text.includes(mark)) ? null : 'some') : 'all';
}

/** A label that says how many each figure below it stands for: 'Parameters (M)', 'Revenue ($ million)', 'Context (k tokens)'. */
const isShortLabel = (label: string): boolean =>
  /(?<!\p{L})(?:[kKMBT]|thousands?|millions?|billions?|tsd|mio|mrd)(?!\p{L})/u.test(
    /[([]([^()[\]]*)[)\]]\s*$/.exec(label)?.[1] ?? '',
  );

/** A figure in which no unit is read. */
type Bare = Pick<Figure, 'value' | 'extreme' | 'scaled' | 'max' | 'stars'>;

/**
 * Whether figures without a unit mean that of all the others in their row, whose own names none. Nothing is in any unit, '4/5' is in none but
 * its scale, '10k' beside '5 min' and '7B' beside '2 T' may be anything, 0.92 beside 93% is of 1, as it is beside 0.5% where the row says
 * that its figures are, and 1,200 beside 38% is no share. Several figures without a unit are of other things than fewer than twice as many with one.
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
  // One beside one: '6E' and '6' are no figures of a unit 'E', and '80' and '0.4%' are a number and its share.
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

/** Reads the texts in a row of figures. @param texts by index those that are no missing answer. */
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
  // A number of JSON is of 1 where the row says percent, whatever stands beside it.
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
  // '5060/5061' beside many that name no scale are two ports.
  const offScale =
    criterion.max === undefined && !!max && (onScale * 2 < bare.length || bare.some(({ value }) => Number(value) > max));
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
  // '1%' in a row of money, and money in one of figures.
  const isStranger = ({ unit, currency }: Figure): boolean =>
    money ? !currency && !!unit && !unit.startsWith('/') : currency !== undefined;
  const isBare = ({ unit, currency, value, extreme }: Figure): boolean => !unit && !currency && value !== 0 && !extreme;
  // '5' beside '$3' and '98%' may be either.
  const unclear = money && !criterion.currency && given.some(isStranger);
  const hasMark = (i: number): boolean => MARKS.test(texts.get(i) ?? '');
  // Where one text keeps a mark that is not the language's, the others do too: '~1,200' beside '1,5' would read as less.
  const asTyped = new Set(
    mark !== markOf(v.lang) && [...figures].some(([i, { words }]) => words && hasMark(i))
      ? [...figures.keys()].filter(hasMark)
      : [],
  );
  // '0' beside '20 setup' is nothing, and no '0 setup'.
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
    // A bare figure is of 1, unless others are per cents.
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

import { answerOf } from './answer-of.js';
import { named } from './choice/named.js';
import { isStated } from './compare/stated.js';
import { weigh } from './compare/weigh.js';
import type { Weight } from './compare/weight.js';
import { type Criterion, directionOf } from './criterion.js';
import type { Comparison } from './joined.js';
import { KINDS } from './kinds/index.js';
import { textKey } from './print/text-key.js';
import type { Row } from './rows.js';
import type { Answer } from './tool.js';
import type { ViewRow } from './view.js';

/** Sorts by what each has, best first; those with nothing come last. Equals, and those, keep their order. */
function sorted<T>(ids: readonly string[], keys: readonly (T | null | undefined)[], before: (a: T, b: T) => number): string[] {
  const keyed = ids.map((id, i) => ({ id, key: keys[i] ?? null }));
  keyed.sort(({ key: a }, { key: b }) => (a === null || b === null ? Number(a === null) - Number(b === null) : before(a, b)));
  return keyed.map(({ id }) => id);
}

/** What a row of texts is sorted by. */
function reading(answer: Answer | undefined): string | null {
  const read = isStated(answer) ? (answer.value ?? answer.text) : null;
  return typeof read === 'string' ? textKey(read) : null;
}

/**
 * The IDs of the tools in the order of one row: best first by its direction; without one the higher, the later, the longer list and
 * yes first, texts and links as a dictionary of the locale has them, their numbers counted. What cannot be compared comes last.
 */
export function orderBy({ tools }: Pick<Comparison, 'tools'>, criterion: Criterion, locale: string): string[] {
  const ids = tools.map(({ id }) => id);
  const answers = tools.map((tool) => answerOf(tool, criterion));
  if (!KINDS[criterion.kind].weigh) {
    return sorted(ids, answers.map(reading), new Intl.Collator(locale, { numeric: true }).compare);
  }
  const sign = directionOf(criterion) === 'lower' ? -1 : 1;
  const points = answers.map((answer) => weigh(answer, criterion)?.point);
  return sorted(ids, points, (a, b) => (a === b ? 0 : a > b ? -sign : sign));
}

/** The IDs by score, highest first; those without one last. */
export const orderByScores = (ids: readonly string[], scores: ReadonlyMap<string, Weight | null>): string[] =>
  sorted(
    ids,
    ids.map((id) => scores.get(id)?.point),
    (a, b) => b - a,
  );

/** The row with its cells in another order: at each place the cell that stood at that index. */
function reordered(row: Row, places: readonly number[]): Row {
  const inOrder = <T>(all: readonly T[]): T[] => places.map((place) => all[place] as T);
  const placeOf: number[] = [];
  places.forEach((before, now) => {
    placeOf[before] = now;
  });
  const now = (indices: readonly number[]): number[] => indices.map((i) => placeOf[i] ?? -1).sort((a, b) => a - b);
  const { criterion, differs, leaders, stands } = row;
  const shown: ViewRow = { criterion, differs, leaders, cells: inOrder(row.cells) };
  return {
    ...shown,
    answers: inOrder(row.answers),
    keys: inOrder(row.keys),
    weights: inOrder(row.weights),
    short: row.short.length ? inOrder(row.short) : [],
    words: row.words,
    stands: stands && {
      leaders: now(stands.leaders),
      compared: now(stands.compared),
      missing: now(stands.missing),
      blocking: now(stands.blocking),
    },
    shown,
  };
}

/** A comparison and its rows, in step, and what orders its tools. */
interface Ordered {
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  readonly leftOut: readonly Criterion[];
  readonly sort: string | null;
  readonly orderedBy: Criterion | null;
}

/**
 * Puts the tools in the order of the criterion that is named, else in that of their weighted scores; without either they stand as they did.
 * @param sort ID or label of a criterion, also of one that is left out.
 * @param scores by tool ID.
 */
export type InOrder = <T extends Ordered>(
  given: T,
  sort: string | null | undefined,
  scores: ReadonlyMap<string, Weight | null> | undefined,
  locale: string,
) => T;

export const inOrder: InOrder = (given, sort, scores, locale) => {
  const { comparison, rows, leftOut } = given;
  const { tools, criteria } = comparison;
  const criterion = named([...criteria, ...leftOut], sort, 'label');
  const sorted = criterion ? { ...given, sort: criterion.id, orderedBy: criterion } : given;
  const ids = tools.map(({ id }) => id);
  const inTheirOrder = criterion ? orderBy(comparison, criterion, locale) : scores ? orderByScores(ids, scores) : ids;
  const places = inTheirOrder.map((id) => ids.indexOf(id));
  if (places.every((place, i) => place === i)) return sorted;
  return {
    ...sorted,
    comparison: { ...comparison, tools: places.flatMap((place) => tools[place] ?? []) },
    rows: rows.map((row) => reordered(row, places)),
  };
};

import { answerOf } from './answer-of.js';
import { findNamed } from './choice/find-named.js';
import type { Interval } from './compare/interval.js';
import { intervalOf } from './compare/interval-of.js';
import { isStated } from './compare/stated.js';
import { type Criterion, directionOf } from './criterion.js';
import type { Comparison } from './joined.js';
import { KINDS } from './kinds/index.js';
import { textKey } from './print/text-key.js';
import type { Row } from './rows.js';
import type { Answer } from './tool.js';
import type { ViewRow } from './view.js';

/**
 * Sorts IDs by their keys, best first. IDs without a key come last; these, and IDs with equal keys, keep their order.
 * @param keys in step with the IDs; `null` and `undefined` are no key.
 * @param before comparison of two keys, as for `Array.sort`: below 0 where the first is better.
 */
function sorted<T>(ids: readonly string[], keys: readonly (T | null | undefined)[], before: (a: T, b: T) => number): string[] {
  const keyed = ids.map((id, i) => ({ id, key: keys[i] ?? null }));
  keyed.sort(({ key: a }, { key: b }) => (a === null || b === null ? Number(a === null) - Number(b === null) : before(a, b)));
  return keyed.map(({ id }) => id);
}

/** Returns the text that a row without comparable values is sorted by; `null` where the answer has none. */
function sortText(answer: Answer | undefined): string | null {
  const text = isStated(answer) ? (answer.value ?? answer.text) : null;
  return typeof text === 'string' ? textKey(text) : null;
}

/**
 * Returns the IDs of the tools sorted by one criterion: best first in its direction; without a direction the higher number, the later date,
 * the longer list and yes first. Texts and links are in the alphabetical order of the locale, with numbers in them compared as numbers
 * ('v9' before 'v10'). Tools whose value cannot be compared come last; ties keep the order given.
 */
export function orderBy({ tools }: Pick<Comparison, 'tools'>, criterion: Criterion, locale: string): string[] {
  const ids = tools.map(({ id }) => id);
  const answers = tools.map((tool) => answerOf(tool, criterion));
  if (!KINDS[criterion.kind].interval) {
    return sorted(ids, answers.map(sortText), new Intl.Collator(locale, { numeric: true }).compare);
  }
  const sign = directionOf(criterion) === 'lower' ? -1 : 1;
  const points = answers.map((answer) => intervalOf(answer, criterion)?.point);
  return sorted(ids, points, (a, b) => (a === b ? 0 : a > b ? -sign : sign));
}

/** Returns the IDs sorted by weighted score, highest first; those without a score come last. */
export const orderByScores = (ids: readonly string[], scores: ReadonlyMap<string, Interval | null>): string[] =>
  sorted(
    ids,
    ids.map((id) => scores.get(id)?.point),
    (a, b) => b - a,
  );

/**
 * Returns the row with its cells in another order.
 * @param places for each cell of the new order, its index in the row given.
 */
function reordered(row: Row, places: readonly number[]): Row {
  const inOrder = <T>(all: readonly T[]): T[] => places.map((place) => all[place] as T);
  const placeOf: number[] = [];
  places.forEach((before, now) => {
    placeOf[before] = now;
  });
  const toNewPlaces = (indices: readonly number[]): number[] => indices.map((i) => placeOf[i] ?? -1).sort((a, b) => a - b);
  const { criterion, differs, leaders, leadership } = row;
  const viewRow: ViewRow = { criterion, differs, leaders, cells: inOrder(row.cells) };
  return {
    ...viewRow,
    answers: inOrder(row.answers),
    keys: inOrder(row.keys),
    intervals: inOrder(row.intervals),
    short: row.short.length ? inOrder(row.short) : [],
    words: row.words,
    leadership: leadership && {
      leaders: toNewPlaces(leadership.leaders),
      compared: toNewPlaces(leadership.compared),
      missing: toNewPlaces(leadership.missing),
      blocking: toNewPlaces(leadership.blocking),
    },
    viewRow,
  };
}

/** The part of an arranged comparison that sorting changes: tools, rows with their cells in step, and what the tools are sorted by. */
interface Ordered {
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  readonly leftOut: readonly Criterion[];
  readonly sort: string | null;
  readonly orderedBy: Criterion | null;
}

/**
 * Sorts the tools, and the cells of all rows with them, by the criterion that `sort` names, else by their weighted scores; without either
 * the order stays.
 * @param sort ID or label of a criterion, also of one whose row is left out.
 * @param scores weighted scores by tool ID; `null` for a tool without one.
 */
export type InOrder = <T extends Ordered>(
  arranged: T,
  sort: string | null | undefined,
  scores: ReadonlyMap<string, Interval | null> | undefined,
  locale: string,
) => T;

/** Sorts the tools and their cells; see `InOrder`. */
export const inOrder: InOrder = (arranged, sort, scores, locale) => {
  const { comparison, rows, leftOut } = arranged;
  const { tools, criteria } = comparison;
  const criterion = findNamed([...criteria, ...leftOut], sort, 'label');
  const sorted = criterion ? { ...arranged, sort: criterion.id, orderedBy: criterion } : arranged;
  const ids = tools.map(({ id }) => id);
  const sortedIds = criterion ? orderBy(comparison, criterion, locale) : scores ? orderByScores(ids, scores) : ids;
  const places = sortedIds.map((id) => ids.indexOf(id));
  if (places.every((place, i) => place === i)) return sorted;
  return {
    ...sorted,
    comparison: { ...comparison, tools: places.flatMap((place) => tools[place] ?? []) },
    rows: rows.map((row) => reordered(row, places)),
  };
};

import type { Criterion } from '../criterion.js';
import type { Row } from '../rows.js';
import type { ViewCell } from '../view.js';
import type { Count } from './count.js';
import type { Lookup } from './lookup.js';

/** Of one row there is nothing to count, unless its author does. */
const FEWEST = 2;

/** Whether the row is counted: one of yes and no where yes is not the worse answer. */
export const isCounted = ({ kind, better }: Criterion): boolean => kind === 'boolean' && better !== 'lower';

type Part = 'yes' | 'no' | 'inWords' | Exclude<ViewCell['status'], 'known'>;

function partOf(cell: ViewCell | undefined): Part {
  const { status = 'unknown', value = null } = cell ?? {};
  if (status !== 'known') return status;
  return value === true ? 'yes' : value === false ? 'no' : 'inWords';
}

/** Counts the yes-or-no rows of each tool; nobody's where there are fewer such rows than `fewest`. */
export function countsOf({ rows, tools, cell, words }: Lookup, fewest = FEWEST): readonly Count[] {
  const counted = rows.filter(({ criterion }) => isCounted(criterion));
  if (counted.length < fewest) return [];
  const [of, few] = [counted.length, counted.length * 2 < rows.length];
  const apart = rows.some(({ criterion }) => criterion.kind === 'boolean' && !isCounted(criterion));
  return tools.map((tool) => {
    const count = { tool, yes: 0, no: 0, notes: 0, partial: 0, inWords: 0, unknown: 0, 'not-applicable': 0, of, apart, few };
    for (const judged of counted) {
      const one = cell(judged, tool);
      const part = partOf(one);
      count[part] += 1;
      if (part === 'yes' && (one?.note !== undefined || one?.text !== words.yes)) count.notes += 1;
    }
    return count;
  });
}

/** Whether yes and no is what most of the table is about: at least half of the rows in which anything can be compared. */
export function isMatrix(rows: readonly Row[]): boolean {
  const counted = rows.filter(({ criterion }) => isCounted(criterion)).length;
  const compared = rows.filter(({ criterion, stands }) => stands || isCounted(criterion)).length;
  return counted * 2 >= compared;
}

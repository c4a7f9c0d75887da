import { saysMoreThanSign } from '../kinds/boolean.js';
import type { Row } from '../rows.js';
import type { ViewRow } from '../view.js';
import type { Count } from './count.js';
import type { Lookup } from './lookup.js';

/**
 * The fewest yes-or-no rows that a generated verdict counts: a count over one row says no more than the row. An author may claim such a
 * count.
 */
const FEWEST = 2;

/** Whether a row's yeses are counted: it is a yes-or-no row, and yes is not the worse answer there. */
export const isCounted = ({ criterion: { kind, better } }: ViewRow): boolean => kind === 'boolean' && better !== 'lower';

/** Counts the answers of each tool that has data in the yes-or-no rows; returns no counts where there are fewer such rows than `fewest`. */
export function countsOf({ rows, loaded, words }: Lookup, fewest = FEWEST): readonly Count[] {
  const counted = rows.filter(isCounted);
  const of = counted.length;
  if (of < fewest) return [];
  const hasUncounted = rows.some((row) => row.criterion.kind === 'boolean' && !isCounted(row));
  const isMinority = of * 2 < rows.length;
  return loaded.map((place) => {
    const count = {
      place,
      yes: 0,
      notes: 0,
      partial: 0,
      inWords: 0,
      unknown: 0,
      'not-applicable': 0,
      of,
      hasUncounted,
      isMinority,
    };
    for (const { status, value, note, text } of counted.flatMap(({ cells }) => cells[place] ?? [])) {
      if (status !== 'known') count[status] += 1;
      else if (value === true) {
        count.yes += 1;
        if (note !== undefined || (text !== words.yes && saysMoreThanSign(text))) count.notes += 1;
      } else if (value !== false) count.inWords += 1;
    }
    return count;
  });
}

/** Whether the table is mostly one of yes and no: at least half of the rows that have a direction or are counted are counted ones. */
export function isMatrix(rows: readonly Row[]): boolean {
  const compared = rows.filter((row) => row.leadership || isCounted(row));
  return compared.filter(isCounted).length * 2 >= compared.length;
}

import { type Comparison, isFailed } from '../joined.js';
import { labelAmong } from '../label-among.js';
import type { Row } from '../rows.js';
import type { Words } from '../words.js';

/** The table as sentences look things up in it. A tool is named by its place in the order shown, which is that of the cells of each row. */
export interface Lookup {
  readonly words: Words;
  readonly rows: readonly Row[];
  /** Places of the tools that have data. */
  readonly had: readonly number[];
  /** ID of a tool. */
  id(place: number): string;
  name(place: number): string;
  /** Of rows that are called alike, with the group; where that is one too, with which of them it is. */
  label(row: Row): string;
}

/** Looks things up in the tools and the rows shown. */
export function lookupIn({ tools }: Pick<Comparison, 'tools'>, rows: readonly Row[], words: Words): Lookup {
  const criteria = rows.map(({ criterion }) => criterion);
  return {
    words,
    rows,
    had: tools.flatMap((tool, place) => (isFailed(tool) ? [] : place)),
    id: (place) => tools[place]?.id ?? '',
    name: (place) => tools[place]?.name ?? '',
    label: ({ criterion }) => labelAmong(criteria, criterion, words.oneOf),
  };
}

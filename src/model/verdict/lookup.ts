import { type Comparison, isFailed } from '../joined.js';
import { labelAmong } from '../label-among.js';
import type { Row } from '../rows.js';
import type { Words } from '../words.js';

/**
 * The table and its names, for the functions that make sentences and claims. Tools are given by their place: the index in the order
 * shown, which is also the index of their cell in each row.
 */
export interface Lookup {
  readonly words: Words;
  /** The rows that the verdict is about. */
  readonly rows: readonly Row[];
  /** Places of the tools that could be loaded. */
  readonly loaded: readonly number[];
  /** Returns the ID of a tool. */
  id(place: number): string;
  /** Returns the name of a tool. */
  name(place: number): string;
  /** Returns the label of a row; of rows with the same label, with the group; of rows of one group, with which of them it is. */
  label(row: Row): string;
}

/** Makes a lookup for these tools and rows. */
export function lookupIn({ tools }: Pick<Comparison, 'tools'>, rows: readonly Row[], words: Words): Lookup {
  const criteria = rows.map(({ criterion }) => criterion);
  return {
    words,
    rows,
    loaded: tools.flatMap((tool, place) => (isFailed(tool) ? [] : place)),
    id: (place) => tools[place]?.id ?? '',
    name: (place) => tools[place]?.name ?? '',
    label: ({ criterion }) => labelAmong(criteria, criterion, words.oneOf),
  };
}

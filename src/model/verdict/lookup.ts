import type { Weight } from '../compare/weight.js';
import { type Comparison, isFailed } from '../joined.js';
import { labelAmong } from '../label-among.js';
import type { Row } from '../rows.js';
import type { ViewCell } from '../view.js';
import type { Words } from '../words.js';

/** The table as sentences look things up in it, by the IDs of tools and criteria. */
export interface Lookup {
  readonly words: Words;
  readonly rows: readonly Row[];
  /** IDs of the tools that have data, in the order shown. */
  readonly tools: readonly string[];
  name(tool: string): string;
  row(criterion: string): Row | undefined;
  /** Of rows that are called alike, with the group; where that is one too, with which of them it is. */
  label(criterion: string): string;
  cell(row: Row, tool: string): ViewCell | undefined;
  weight(row: Row, tool: string): Weight | null;
}

/** Indexes the rows shown and the tools. The cells of a row stand in the order of the tools. */
export function lookupIn({ tools }: Pick<Comparison, 'tools'>, rows: readonly Row[], words: Words): Lookup {
  const places = new Map(tools.map(({ id }, i) => [id, i]));
  const criteria = rows.map((row) => row.criterion);
  const byId = new Map(rows.map((row) => [row.criterion.id, row]));
  const placeOf = (tool: string): number => places.get(tool) ?? -1;
  return {
    words,
    rows,
    tools: tools.filter((tool) => !isFailed(tool)).map(({ id }) => id),
    name: (tool) => tools[placeOf(tool)]?.name ?? tool,
    row: (criterion) => byId.get(criterion),
    label(criterion) {
      const row = byId.get(criterion);
      return row ? labelAmong(criteria, row.criterion, words.oneOf) : criterion;
    },
    cell: ({ cells }, tool) => cells[placeOf(tool)],
    weight: ({ weights }, tool) => weights[placeOf(tool)] ?? null,
  };
}

/** The layout of a comparison: `columns`, with a column for each tool, or `list`, with a line for each tool. */
export type Layout = 'columns' | 'list';

/** From this many tools on, a comparison of at most `FEW_ROWS` rows is a list by default. */
const MANY_TOOLS = 9;
const FEW_ROWS = 12;

/**
 * Returns the layout of a comparison. `auto` is a list from nine tools on when there are at most 12 rows and fewer rows than tools, else
 * columns. The width of the element changes how a layout is drawn, but never chooses it.
 * @param choice value of the `layout` attribute.
 * @param tools number of tools shown.
 * @param rows number of rows shown.
 */
export function layoutOf(choice: Layout | 'auto', tools: number, rows: number): Layout {
  if (choice !== 'auto') return choice;
  return tools >= MANY_TOOLS && rows <= FEW_ROWS && rows < tools ? 'list' : 'columns';
}

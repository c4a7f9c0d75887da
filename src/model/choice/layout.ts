/** How a comparison is laid out: a column a tool, or a line a tool. */
export type Layout = 'columns' | 'list';

/** From so many tools on a table with few rows is a list. */
const MANY_TOOLS = 9;
const FEW_ROWS = 12;

/**
 * The layout for a choice of the author's and a number of tools and rows shown: `auto` is a list from nine tools on when the rows are at most
 * 12 and fewer than the tools. The width of the element changes how a layout is drawn, never which one it is.
 */
export function layoutOf(choice: Layout | 'auto', tools: number, rows: number): Layout {
  if (choice !== 'auto') return choice;
  return tools >= MANY_TOOLS && rows <= FEW_ROWS && rows < tools ? 'list' : 'columns';
}

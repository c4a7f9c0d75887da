import { type ListOptions, list as listIn } from '../../elements/tool-compare/list/list.js';
import { listTexts } from '../../locales/en/list.js';
import type { FailedTool } from '../../model/joined.js';
import type { Row } from '../../model/rows.js';
import type { ParsedTool } from '../../model/tool.js';

export { listStyles } from '../../elements/tool-compare/list/styles.js';

/** Draws the comparison as a list, a line a tool, in the words of the page's locale. */
export const list = (title: string, rows: readonly Row[], tools: readonly (ParsedTool | FailedTool)[], options: ListOptions) =>
  listIn(title, rows, tools, options, listTexts(options.texts.locale));

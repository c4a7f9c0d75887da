import { pathText } from './path.js';

/**
 * Returns the path of a tool's answer for a `Problem`, such as `tools[1].values.price`.
 * @param toolPath of the tool in its document, such as `tools[1]`; empty for a document that is one tool.
 * @param criterion ID of the criterion.
 */
export const cellPath = (toolPath: string, criterion: string): string =>
  `${toolPath}${toolPath ? '.' : ''}${pathText(['values', criterion])}`;

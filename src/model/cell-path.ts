import { pathText } from './path.js';

/** Where a tool's answer stood in its document. */
export const cellPath = (toolPath: string, criterion: string): string =>
  `${toolPath}${toolPath ? '.' : ''}${pathText(['values', criterion])}`;

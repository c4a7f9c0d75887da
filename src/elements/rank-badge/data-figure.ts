import { type Comparison, isFailed } from '../../model/joined.js';
import type { CellWords } from '../../model/print/cell-words.js';
import { type Explain, rankOf } from '../../model/rank.js';
import type { ParsedTool } from '../../model/tool.js';
import { relOf } from '../shared/relation.js';
import type { BadgeFigure } from './badge-figure.js';

/**
 * The figure of the first tool that could be had; `null` where none could.
 * @param explain says what the rank is made of; without it nothing is said of that.
 */
export function figureOfData({ tools, criteria }: Comparison, words: CellWords, explain?: Explain): BadgeFigure | null {
  const tool = tools.find((candidate): candidate is ParsedTool => !isFailed(candidate));
  if (!tool) return null;
  return { tool: { name: tool.name, url: tool.url ?? null, rel: relOf(tool) }, rank: rankOf(tool, criteria, words, explain) };
}

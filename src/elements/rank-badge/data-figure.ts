import { numberIn } from '../../locales/number.js';
import { type Comparison, isFailed } from '../../model/joined.js';
import { type Explain, type RankText, rankOf } from '../../model/rank.js';
import type { ParsedTool } from '../../model/tool.js';
import { relOf } from '../shared/relation.js';
import type { BadgeFigure } from './badge-figure.js';

/**
 * The figure of the first tool that has data; `null` where none has.
 * @param rankText prints a rank that is more than a number; without it such a rank has no text.
 * @param explain says which parts the rank is made of; without it the figure has no explanation.
 */
export function figureOfData(
  { tools, criteria }: Comparison,
  locale: string,
  rankText?: RankText,
  explain?: Explain,
): BadgeFigure | null {
  const tool = tools.find((candidate): candidate is ParsedTool => !isFailed(candidate));
  if (!tool) return null;
  const rank = rankOf(tool, criteria, numberIn(locale), rankText, explain);
  return { tool: { name: tool.name, url: tool.url ?? null, rel: relOf(tool) }, rank };
}

import { isStated } from './compare/stated.js';
import type { Criterion } from './document.js';
import { fractionOf, RANK_SCALE, scaleBy } from './kinds/scale.js';
import { plainRank } from './print/plain-rank.js';
import type { Print } from './print/printer.js';
import { type Rank, UNKNOWN } from './rank-figure.js';
import type { Answer, ParsedTool } from './tool.js';

/** Prints a rank of any form, also one with a range, a text, an extreme or a format. */
export type RankText = (answer: Answer, criterion: Criterion) => string;

/** Says which weighted scores a tool's rank is made of and what they add up to; `null` where no criterion has a weight. */
export type Explain = (tool: ParsedTool, criteria: readonly Criterion[], label: string, printed: string) => string | null;

/**
 * Returns a tool's rank for a badge, printed as in the table of a comparison; `UNKNOWN` where no criterion is of kind rank.
 * @param print prints a number with all its decimals.
 * @param rankText prints ranks that are more than a number; without it such a rank has no text.
 * @param explain says what the rank is made of; without it `made` is `null`.
 */
export function rankOf(
  tool: ParsedTool,
  criteria: readonly Criterion[],
  print: Print,
  rankText?: RankText,
  explain?: Explain,
): Rank {
  const criterion = criteria.find(({ kind }) => kind === 'rank');
  if (!criterion) return UNKNOWN;
  const answer = tool.answers.get(criterion.id);
  const { label, description = null, url = null } = criterion;
  const scale = scaleBy({ numeric: true, scale: RANK_SCALE }, criterion);
  const says =
    isStated(answer) && (answer.value !== null || answer.text !== undefined || answer.extreme !== undefined || answer.range);
  const text = says ? (plainRank(answer, criterion, scale, print) ?? rankText?.(answer, criterion) ?? null) : null;
  const isFigure = text !== null && typeof answer?.value === 'number';
  return {
    label,
    text,
    fraction: isFigure && !answer.extreme ? fractionOf(scale, answer.value) : null,
    description,
    url,
    made: (isFigure && explain?.(tool, criteria, label, text)) || null,
  };
}

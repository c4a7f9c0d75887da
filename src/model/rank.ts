import { isStated } from './compare/stated.js';
import type { Criterion } from './document.js';
import { fractionOf, RANK_SCALE, scaleBy } from './kinds/scale.js';
import { plainRank } from './print/plain-rank.js';
import type { Print } from './print/printer.js';
import type { Answer, ParsedTool } from './tool.js';
import { type Rank, UNKNOWN } from './unknown-rank.js';

/** Prints a rank that may be more than a number. */
export type RankText = (answer: Answer, criterion: Criterion) => string;

/** Says what the rank of a tool is made of; `null` where nothing can be said of that. */
export type Explain = (tool: ParsedTool, criteria: readonly Criterion[], label: string, printed: string) => string | null;

/**
 * The tool's answer to the criterion of kind rank, as the comparison's table would print it.
 * @param print writes a number with all its decimals.
 * @param rankText prints what is more than a number; without it there is no text for that.
 * @param explain says what the rank is made of; without it nothing is said of that.
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

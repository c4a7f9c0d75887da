import { isStated } from './compare/stated.js';
import type { Criterion } from './document.js';
import { rank } from './kinds/rank.js';
import { fractionOf, scaleBy } from './kinds/scale.js';
import type { CellWords } from './print/cell-words.js';
import { cellText, figuresBy } from './print/print-cell.js';
import type { Answer, ParsedTool } from './tool.js';
import { type Rank, UNKNOWN } from './unknown-rank.js';

/** Says what the rank of a tool is made of; `null` where nothing can be said of that. */
export type Explain = (tool: ParsedTool, criteria: readonly Criterion[], label: string, printed: string) => string | null;

/** Prints the one cell of a row of kind rank. */
const printed = (answer: Answer, criterion: Criterion, words: CellWords): string =>
  cellText(rank, answer, criterion, { words, figures: figuresBy(rank, [answer], criterion, words.locale), exact: 0 });

/**
 * The tool's answer to the criterion of kind rank, as the comparison's table would print it.
 * @param explain says what the rank is made of; without it nothing is said of that.
 */
export function rankOf(tool: ParsedTool, criteria: readonly Criterion[], words: CellWords, explain?: Explain): Rank {
  const criterion = criteria.find(({ kind }) => kind === 'rank');
  if (!criterion) return UNKNOWN;
  const answer = tool.answers.get(criterion.id);
  const { label, description = null, url = null } = criterion;
  const says = isStated(answer) && (answer.value !== null || answer.text !== undefined || answer.extreme !== undefined);
  const text = says ? printed(answer, criterion, words) : null;
  const isFigure = text !== null && typeof answer?.value === 'number';
  const made = isFigure && explain ? explain(tool, criteria, label, text) : null;
  return {
    label,
    text,
    fraction: isFigure && !answer.extreme ? fractionOf(scaleBy(rank, criterion), answer.value) : null,
    description,
    url,
    made,
  };
}

import { isStated } from './compare/weigh.js';
import { type Criterion, fractionOn } from './criterion.js';
import { formatRow } from './print/print-row.js';
import type { ParsedTool } from './tool.js';
import type { partsText } from './weighing/explain.js';
import type { Words } from './words.js';

/** What a badge draws. */
export interface Rank {
  readonly label: string | null;
  /** 'n/max', or `null` where there is no figure. */
  readonly text: string | null;
  /** Of the bar; `null`: no bar. */
  readonly fraction: number | null;
  /** How the figure comes about. */
  readonly description: string | null;
  readonly url: string | null;
  /** What it is made of, in words, where its parts have weights. */
  readonly made: string | null;
}

/**
 * The tool's answer to the criterion of kind rank, as the comparison's table would print it.
 * @param explain says what the rank is made of; without it nothing is said of that.
 */
export function rankOf(tool: ParsedTool, criteria: readonly Criterion[], words: Words, explain?: typeof partsText): Rank {
  const criterion = criteria.find(({ kind }) => kind === 'rank');
  if (!criterion) return { label: null, text: null, fraction: null, description: null, url: null, made: null };
  const answer = tool.answers.get(criterion.id);
  const { label, description = null, url = null } = criterion;
  const says = isStated(answer) && (answer.value !== null || answer.text !== undefined || answer.extreme !== undefined);
  const [text = null] = says ? formatRow([answer], criterion, words) : [];
  const isFigure = text !== null && typeof answer?.value === 'number';
  const made = isFigure && explain ? explain([tool], criteria, label, () => text, words) : null;
  return {
    label,
    text,
    fraction: isFigure && !answer.extreme ? fractionOn(criterion, answer.value) : null,
    description,
    url,
    made,
  };
}

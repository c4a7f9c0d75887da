import { type Criterion, fractionOn } from './criterion.js';
import { partsText } from './explain.js';
import { formatRow } from './format.js';
import type { ParsedTool } from './tool.js';
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

/** The tool's answer to the criterion of kind rank, as the comparison's table would print it. */
export function rankOf(tool: ParsedTool, criteria: readonly Criterion[], words: Words): Rank {
  const criterion = criteria.find(({ kind }) => kind === 'rank');
  if (!criterion) return { label: null, text: null, fraction: null, description: null, url: null, made: null };
  const answer = tool.answers.get(criterion.id);
  const { label, description = null, url = null } = criterion;
  const [text = null] = answer && answer.status !== 'unknown' && answer.value !== null ? formatRow([answer], criterion, words) : [];
  const made = typeof answer?.value === 'number' && text !== null ? partsText([tool], criteria, label, () => text, words) : null;
  return { label, text, fraction: fractionOn(criterion, answer?.value), description, url, made };
}

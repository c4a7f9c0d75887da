import type { Criterion } from './criterion.js';
import { guarded } from './guarded.js';
import { type FailedTool, isFailed } from './joined.js';
import type { Answer, ParsedTool } from './tool.js';

/**
 * Returns a tool's answer to a criterion, `undefined` where it has none. The answer to `capabilities`, as a number, is always the total
 * of the tool's own capabilities, whatever the value says, so that the row and the list of capabilities never disagree.
 */
export function answerOf(tool: ParsedTool | FailedTool, criterion: Criterion): Answer | undefined {
  if (isFailed(tool)) return undefined;
  const answer = tool.answers.get(criterion.id);
  if (criterion.id !== 'capabilities' || criterion.kind !== 'number' || !tool.capabilities) return answer;
  const { range: _, ...evidence } = answer ?? { unverified: false };
  return guarded<Answer>({ ...evidence, status: 'known', value: tool.capabilities.total });
}

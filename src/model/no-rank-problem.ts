import type { Joined } from './join.js';
import { isFailed } from './joined.js';
import { problem } from './problem.js';

/**
 * Adds an error to a join: the tool has no rank. For badges, which show nothing else of a tool; the tool is the first that could be loaded.
 */
export function unranked(joined: Joined): Joined {
  const tool = joined.comparison.tools.find((one) => !isFailed(one))?.id ?? '';
  const none = problem({
    code: 'invalid-data',
    path: 'values',
    tool,
    expected: 'a value for a criterion of kind rank',
    found: 'none',
    fix: 'There is no figure; give the tool its rank, or the tag a score.',
  });
  return { ...joined, problems: [...joined.problems, none] };
}

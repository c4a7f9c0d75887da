import type { Joined } from './join.js';
import { isFailed } from './joined.js';
import { problem } from './problem.js';

/** Tells that the first tool that could be had has no rank, where nothing but its rank is asked for. */
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

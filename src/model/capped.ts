import { MOST_PROBLEMS } from './most-problems.js';
import { type Problem, problem } from './problem.js';

/** Numbers of errors and of warnings found, also of those that no problem object was made for. */
export type ProblemCounts = Readonly<Record<Problem['severity'], number>>;

const isError = ({ severity }: Problem): boolean => severity === 'error';

/**
 * Reads the problem that `capped` adds for the rest of a list: the number of problems in the rest, and of errors among them; `null` for any
 * other problem. Both numbers stand in its text alone, because a problem has no field for them.
 */
const restIn = ({ code, found }: Problem): readonly number[] | null =>
  (code === 'too-large' && /^(\d+) more, of which (\d+) /.exec(found)?.slice(1).map(Number)) || null;

/** Counts errors and warnings; a problem that stands for a rest counts as many as its rest has. */
function countAll(problems: readonly Problem[]): ProblemCounts {
  let all = 0;
  let error = 0;
  for (const item of problems) {
    const [rest = 1, errors = Number(isError(item))] = restIn(item) ?? [];
    all += rest;
    error += errors;
  }
  return { error, warning: all - error };
}

/**
 * Limits a list of problems. Up to `most` problems are returned in the order found. Of more, the first `most - 1` are returned, errors
 * first, and a last one with the number of the rest; that one is an error where the rest has errors. Lists that were capped before may be
 * joined in `problems`: their rests are added up to one. The last parameter has the numbers of all problems found, for callers that made
 * problem objects for the first of them only.
 */
export function capped(
  problems: readonly Problem[],
  most: number = MOST_PROBLEMS,
  { error, warning }: ProblemCounts = countAll(problems),
): readonly Problem[] {
  if (error + warning <= most) return problems;
  const shown = problems
    .filter((one) => !restIn(one))
    .sort((a, b) => Number(isError(b)) - Number(isError(a)))
    .slice(0, most - 1);
  const errors = error - shown.filter(isError).length;
  return [
    ...shown,
    problem({
      code: 'too-large',
      severity: errors ? 'error' : 'warning',
      path: '',
      expected: `at most ${most} problems`,
      found: `${error + warning - shown.length} more, of which ${errors} are errors`,
      fix: 'Mend these first.',
    }),
  ];
}

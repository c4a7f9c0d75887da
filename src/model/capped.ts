import { MOST_PROBLEMS } from './most-problems.js';
import { type Problem, problem } from './problem.js';

/** How many there are, those among them that are not worded. */
export type ProblemCounts = Readonly<Record<Problem['severity'], number>>;

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** For a problem that counts the rest of a list, how many that rest has, and how many errors among them. */
const restIn = ({ code, found }: Problem): readonly number[] | null =>
  (code === 'too-large' && /^(\d+) more, of which (\d+) /.exec(found)?.slice(1).map(Number)) || null;

/** Each problem counts for one, and a rest for as many as it counts. */
function countAll(told: readonly Problem[]): ProblemCounts {
  let all = 0;
  let error = 0;
  for (const one of told) {
    const [rest = 1, errors = Number(isError(one))] = restIn(one) ?? [];
    all += rest;
    error += errors;
  }
  return { error, warning: all - error };
}

/**
 * Problems under the cap: all in the order found, or the errors first and one for the rest, as bad as the worst of them. Lists that were
 * capped before may be among them: their rests become one.
 */
export function capped(
  told: readonly Problem[],
  most: number = MOST_PROBLEMS,
  { error, warning }: ProblemCounts = countAll(told),
): readonly Problem[] {
  if (error + warning <= most) return told;
  const shown = told
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

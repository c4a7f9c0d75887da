import { type Problem, problem } from './problem.js';

/** How many problems one source tells. */
export const MOST_PROBLEMS = 100;

/** How many there are, those among them that are not worded. */
export type ProblemCounts = Readonly<Record<Problem['severity'], number>>;

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** Problems under the cap: all in the order found, or the errors first and one for the rest, as bad as the worst of them. */
export function capped(
  told: readonly Problem[],
  most: number = MOST_PROBLEMS,
  { error, warning }: ProblemCounts = { error: told.filter(isError).length, warning: told.filter((one) => !isError(one)).length },
): readonly Problem[] {
  if (error + warning <= most) return told;
  const shown = [...told].sort((a, b) => Number(isError(b)) - Number(isError(a))).slice(0, most - 1);
  const errors = error - shown.filter(isError).length;
  return [
    ...shown,
    problem({
      code: 'too-large',
      severity: errors ? 'error' : 'warning',
      path: '',
      expected: `at most ${most} problems`,
      found: `${error + warning - shown.length} more, of which ${errors} are errors`,
      fix: 'Mend those that are told; the others are told then.',
    }),
  ];
}

import { type Problem, problem } from '../model/problem.js';

/** A warning for what stands where one of a few words belongs; with the one that begins like it. */
export function misread(path: string, text: string, words: readonly string[]): Problem {
  const meant = words.find((word) => word.startsWith(text.slice(0, 3).toLowerCase()));
  return problem({
    code: 'invalid-attribute',
    severity: 'warning',
    path,
    expected: words.join(' or '),
    found: `'${text.slice(0, 60)}'`,
    fix: `It is passed over.${meant ? ` Write '${meant}'.` : ''}`,
    ...(meant && { suggestion: meant }),
  });
}

import { TOOL_ID } from '../model/id.js';
import { type Problem, problem } from '../model/problem.js';

/** The problems of the IDs in an attribute: malformed ones, and ones that are listed twice. */
export function idProblems(ids: readonly string[], attribute: string): readonly Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    const twice = seen.has(id);
    if (!twice && TOOL_ID.test(id)) {
      seen.add(id);
      return [];
    }
    const fix = twice ? 'It is shown once.' : 'It is left out; check how it is spelled.';
    const expected = twice ? 'each ID once' : 'a tool ID';
    return problem({ code: 'invalid-id', path: `@${attribute}`, expected, found: `'${id.slice(0, 60)}'`, fix });
  });
}

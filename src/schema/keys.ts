import type { Path } from '../model/path.js';
import type { UnknownKey } from './check.js';
import type { Problems } from './problems.js';
import { oneApart } from './suggestion.js';

function warn(problems: Problems, path: Path, written: string, expected: string, fix: string, suggestion: string): void {
  const found = `'${written}'`;
  problems.add(path, { code: 'invalid-data', severity: 'warning', expected, found, fix: `It is ignored; ${fix}.`, suggestion });
}

/**
 * Warns of unknown keys that were meant: those a letter away from a known one, and answers that stand beside the `values` of their tool. Others
 * are ignored.
 * @param criteria IDs of criteria.
 */
export function warnOfKeys(unknown: readonly UnknownKey[], criteria: ReadonlySet<string>, problems: Problems): void {
  for (const { path, known } of unknown) {
    const key = String(path.at(-1));
    const isAnswer = path.length === 3 && path[0] === 'tools' && criteria.has(key);
    const meant = isAnswer ? undefined : oneApart(key, Object.keys(known));
    if (isAnswer) warn(problems, path, key, `'${key}' inside 'values'`, "move it into 'values'", `values.${key}`);
    else if (meant) warn(problems, path, key, `'${meant}'`, `write '${meant}'`, meant);
  }
}

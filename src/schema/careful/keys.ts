import type { Path } from '../../model/path.js';
import { oneApart } from '../spelling.js';
import type { UnknownKey } from './check.js';
import type { Fields } from './part.js';
import type { Problems } from './problems.js';

function warn(problems: Problems, path: Path, written: string, expected: string, fix: string, suggestion: string): void {
  const found = `'${written}'`;
  problems.add(path, { code: 'invalid-data', severity: 'warning', expected, found, fix: `It is ignored; ${fix}.`, suggestion });
}

/**
 * Warns of unknown keys that look like mistakes: keys that differ by a letter from a known one, and values beside the `values` of their tool.
 * Other unknown keys are ignored without a warning.
 * @param criteria IDs of criteria.
 */
export function warnOfKeys(unknown: readonly UnknownKey[], criteria: ReadonlySet<string>, problems: Problems): void {
  /** The intended key of each unknown one, found once: a mistake is mostly repeated in every tool. */
  const meanings = new Map<Fields[2], Map<string, string | undefined>>();
  const meantBy = (key: string, known: Fields[2]): string | undefined => {
    const those = meanings.get(known) ?? new Map<string, string | undefined>();
    meanings.set(known, those);
    if (!those.has(key)) those.set(key, oneApart(key, Object.keys(known)));
    return those.get(key);
  };
  for (const { path, known } of unknown) {
    const key = String(path.at(-1));
    const isAnswer = path.length === 3 && path[0] === 'tools' && criteria.has(key);
    const meant = isAnswer ? undefined : meantBy(key, known);
    if (isAnswer) warn(problems, path, key, `'${key}' inside 'values'`, "move it into 'values'", `values.${key}`);
    else if (meant) warn(problems, path, key, `'${meant}'`, `write '${meant}'`, meant);
  }
}

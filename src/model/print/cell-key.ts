import { isStated } from '../compare/stated.js';
import { isNumeric } from '../criterion.js';
import type { Criterion } from '../document.js';
import { KINDS } from '../kinds/index.js';
import type { Answer } from '../tool.js';
import { textKey } from './text-key.js';

/** The key of an answer that states nothing. Equal to the status 'unknown', which is the key of answers of that status. */
export const UNKNOWN = 'unknown';

/** Returns the key that tells an answer from others of its row: only answers with equal keys may print alike. */
export function answerKey(answer: Answer | undefined, { kind }: Criterion): string {
  if (!answer) return UNKNOWN;
  const { value, status, range, excludes, extreme, text } = answer;
  if (!isStated(answer)) return status;
  if (isNumeric(kind)) {
    if (extreme) return `${status} ${extreme}`;
    if (value === null && range) return `${status} range ${range} ${excludes}`;
  }
  const given = value ?? text ?? null;
  if (given === null) return status === 'partial' ? status : UNKNOWN;
  const plain = value === null ? null : KINDS[kind].key?.(value);
  return `${status} ${typeof given} ${plain ?? textKey(String(given))}`;
}

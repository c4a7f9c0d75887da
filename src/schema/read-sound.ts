import type { Document } from '../model/document.js';
import { fitted } from './fitting.js';
import { DOCUMENT } from './fitting-table.js';
import { normalise } from './normalise.js';
import type { Reading } from './reading.js';
import { isSound } from './sound.js';
import { hasLongIntegers, isTooLarge, withoutMark } from './text.js';
import { criteriaIn, wrap } from './wrap.js';

/** The value of JSON text of which nothing is to be told; it throws for any other. */
function parse(text: string): unknown {
  if (isTooLarge(text) || hasLongIntegers(text)) throw new Error();
  return JSON.parse(withoutMark(text));
}

/**
 * Reads a comparison document from outside, where nothing is to be told of it; `null` where something may be: then `readCarefully` reads it.
 * @param last what was read before in the same place: what is as it was stays the same objects. `null`: nothing yet, and what is read now
 * is kept for the next time.
 */
export function readSound(input: unknown, base: string, last?: Partial<Reading> | null): Reading | null {
  try {
    const isText = typeof input === 'string';
    const { value, added } = wrap(isText ? parse(input) : input);
    const copy = fitted(DOCUMENT, value, isText);
    if (!copy) return null;
    const from = copy.value as Document;
    // An answer may stand beside the values of its tool.
    const answers = copy.strays.length ? criteriaIn(from) : null;
    if (!isSound(from) || copy.strays.some((key) => answers?.has(key))) return null;
    const given = last?.given;
    const isSame = given?.added === added && last?.document?.base === base;
    const before = isSame ? { from: given.value, document: last.document } : null;
    const document = normalise(from, base, (i) => ['tools', `[${i}]`].slice(added).join(''), before);
    return { document, problems: [], ...(last !== undefined && { given: { value: from, added } }) };
  } catch {
    // A text that is no JSON, or data that throws when it is read.
    return null;
  }
}

import type { Document } from '../model/document.js';
import { fitted } from './fitting.js';
import { DOCUMENT } from './fitting-table.js';
import { isFlawless } from './flawless.js';
import { normalise } from './normalise.js';
import type { Reading } from './reading.js';
import { hasLongIntegers, isTooLarge, withoutMark } from './text.js';
import { criteriaIn, wrap } from './wrap.js';

/** Parses JSON text. Throws where there is a problem to report: no JSON, too large, or integers that lose digits. */
function parse(text: string): unknown {
  if (isTooLarge(text) || hasLongIntegers(text)) throw new Error();
  return JSON.parse(withoutMark(text));
}

/**
 * Reads a comparison document that has no problems; `null` where the document may have some: then `readCarefully` reads it.
 * @param last the reading before in the same place, whose objects are kept where nothing changed; `null` for none yet. With either, the result
 * keeps its copy of the data for the next time.
 */
export function readFlawless(input: unknown, base: string, last?: Partial<Reading> | null): Reading | null {
  try {
    const isText = typeof input === 'string';
    const { value, added } = wrap(isText ? parse(input) : input);
    const copy = fitted(DOCUMENT, value, isText);
    const from = copy.value as Document;
    // An unknown key that is a criterion's ID is a value in the wrong place, beside `values`.
    const answers = copy.strays.length ? criteriaIn(from) : null;
    if (!isFlawless(from) || copy.strays.some((key) => answers?.has(key))) return null;
    const given = last?.given;
    const isSame = given?.added === added && last?.document?.base === base;
    const before = isSame ? { from: given.value, document: last.document } : null;
    const document = normalise(from, base, (i) => ['tools', `[${i}]`].slice(added).join(''), before);
    return { document, problems: [], ...(last !== undefined && { given: { value: from, added } }) };
  } catch {
    // Text that is no JSON, data that may have a mistake, or data with getters that throw.
    return null;
  }
}

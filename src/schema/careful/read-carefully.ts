import type { Document } from '../../model/document.js';
import { MOST_PROBLEMS } from '../../model/most-problems.js';
import { isCrowded } from '../fitting.js';
import { normalise } from '../normalise.js';
import type { Reading } from '../reading.js';
import { criteriaIn, wrap } from '../wrap.js';
import { check } from './check.js';
import { copy } from './copy.js';
import { guardDocument } from './guard-document.js';
import { parseJson } from './json.js';
import { warnOfKeys } from './keys.js';
import { mendDocument } from './mend-document.js';
import { Problems } from './problems.js';

/** `wrap` for values that may throw when they are read. */
function wrapped(value: unknown): ReturnType<typeof wrap> {
  try {
    return wrap(value);
  } catch {
    // A proxy that throws: `copy` finds the parts that can be read.
    return { value, added: 0 };
  }
}

/**
 * Reads a comparison document from outside. Never throws: the smallest parts that break the format are left out, and each becomes a problem.
 * @param all whether all problems are returned; else the first hundred, errors first, with the count of the rest.
 */
export function readCarefully(input: unknown, base: string, all = false): Reading {
  const crowded = isCrowded();
  const problems = new Problems(all ? Number.POSITIVE_INFINITY : MOST_PROBLEMS);
  const parsed = typeof input === 'string' ? parseJson(input, problems) : { value: input };
  const { value, added } = wrapped(parsed?.value);
  problems.added = added;
  const copied = parsed && copy(value, problems);
  if (!copied) return { document: null, problems: problems.list() };
  const checked = check(copied, problems);
  const document = checked.document as Document | null;
  if (checked.unknown.length) warnOfKeys(checked.unknown, document ? criteriaIn(document) : new Set(), problems);
  if (!document) return { document, problems: problems.list() };
  const { whole, places } = mendDocument(document, copied.origins, problems, checked.scaleless);
  if (!whole.tools.length && !problems.count) {
    problems.add(['tools'], {
      code: 'invalid-data',
      expected: 'at least one tool',
      found: 'none',
      fix: 'Give a tool with id and name.',
    });
  }
  const pathOf = (index: number): string => problems.pathText(['tools', places[index] ?? index]);
  const read = normalise(whole, base, pathOf);
  return { document: crowded ? guardDocument(read) : read, problems: problems.list() };
}

import { MOST_PROBLEMS } from '../model/capped.js';
import { DEFAULT_CRITERIA } from '../model/default-criteria.js';
import type { Document } from '../model/document.js';
import type { ParsedDocument } from '../model/tool.js';
import type { Advice } from './advice.js';
import { check } from './check.js';
import { type Copy, copy } from './copy.js';
import { parseJson } from './json.js';
import { warnOfKeys } from './keys.js';
import { normalise } from './normalise.js';
import { Problems } from './problems.js';
import type { Reading, ReadOptions } from './reading.js';
import { reread } from './reread.js';

/** A tool, a list of tools or a document: all become a document. `added` says how many keys that puts before their paths. */
function wrap(value: unknown): { value: unknown; added: number } {
  try {
    if (Array.isArray(value)) return { value: { tools: value }, added: 1 };
    if (typeof value === 'object' && value !== null && !Object.hasOwn(value, 'tools')) {
      if (Object.hasOwn(value, 'id')) return { value: { tools: [value] }, added: 2 };
      // Its tools may come from elsewhere.
      if (Object.hasOwn(value, 'criteria')) return { value: { ...value, tools: [] }, added: 0 };
    }
  } catch {
    // A proxy that throws: what can be read of it, the copy finds out.
  }
  return { value, added: 0 };
}

/** The IDs that answers can have: those of criteria, and those that other tools answer. */
function criteriaIn({ criteria, tools }: Document): Set<string> {
  return new Set([
    ...(criteria ?? DEFAULT_CRITERIA).map(({ id }) => id),
    ...tools.flatMap(({ values = {} }) => Object.keys(values)),
  ]);
}

/** Brings a copy to the format, and tells what is wrong with it. */
function readCopy(copied: Copy, base: string, problems: Problems, advice?: Advice): ParsedDocument | null {
  const { document, unknown } = check(copied, problems, advice);
  const checked = document as Document | null;
  if (unknown.length) warnOfKeys(unknown, checked ? criteriaIn(checked) : new Set(), problems);
  return checked && normalise(checked, base, copied.origins, problems);
}

/** What is wrong, and whether advice is missing. */
const told = (problems: Problems): Pick<Reading, 'problems' | 'advisable'> => ({
  problems: problems.list(),
  ...(problems.advisable && { advisable: true }),
});

/** Reads the tools that changed, as a document of their own. */
function readChanged(value: unknown, base: string): ParsedDocument | null {
  const problems = new Problems();
  const document = readCopy({ value, origins: new WeakMap() }, base, problems);
  return problems.count ? null : document;
}

/**
 * Reads a comparison document from outside, as `read` does, with advice only where that is given.
 * @param options `null`: nothing was read before, and what is read now is kept for the next time.
 */
export function readData(input: unknown, base: string, options?: ReadOptions | null): Reading {
  const { all, advice } = options ?? {};
  const problems = new Problems(all ? Number.POSITIVE_INFINITY : MOST_PROBLEMS);
  const parsed = typeof input === 'string' ? parseJson(input, problems, advice) : { value: input };
  if (!parsed) return { document: null, ...told(problems) };
  const { value, added } = wrap(parsed.value);
  problems.added = added;
  const copied = copy(value, problems);
  if (!copied) return { document: null, problems: problems.list() };
  const given = { value: copied.value, added, base };
  if (options && !problems.count) {
    const document = reread(given, options, (part) => readChanged(part, base));
    if (document) return { document, problems: [], given };
  }
  const document = readCopy(copied, base, problems, advice);
  if (document && !document.tools.length && !problems.count) {
    problems.add(['tools'], {
      code: 'invalid-data',
      expected: 'at least one tool',
      found: 'none',
      fix: 'Give a tool with id and name.',
    });
  }
  // The reading leaves out parts of what it is given; without problems it left out none.
  const isKept = !problems.count && (options === null || options?.document !== undefined);
  return { document, ...told(problems), ...(isKept && { given }) };
}

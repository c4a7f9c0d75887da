import { LIMITS } from '../model/limits.js';
import { type Path, pathText } from '../model/path.js';
import { textKey } from '../model/print/text-key.js';
import { type Problem, problem } from '../model/problem.js';
import type { Answer, Capability, ParsedDocument, ParsedTool, Range, Value } from '../model/tool.js';
import { safeLink } from '../model/url.js';
import { type Copy, copy, originalPath } from './copy.js';
import { misspelledKeys } from './keys.js';
import { type Given, reread } from './reread.js';
import { type Settled, settle } from './settle.js';

/** What came in: a document as far as it is valid, and all that is wrong with the rest. */
export interface Reading {
  readonly document: ParsedDocument | null;
  readonly problems: readonly Problem[];
  /** What was read, where it is to be held against what comes next. */
  readonly given?: Given;
}

const whole = (code: 'invalid-data' | 'too-large', expected: string, found: string, fix: string): Reading => ({
  document: null,
  problems: [problem({ code, path: '', expected, found, fix })],
});

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Parses JSON text. What is no JSON is told by its beginning: nothing, HTML, or where it breaks. */
function parse(text: string): { value: unknown } | Reading {
  if (text.length > LIMITS.size || (text.length * 3 > LIMITS.size && bytesOf(text) > LIMITS.size)) {
    return whole('too-large', `at most ${LIMITS.size} bytes`, `${text.length} characters`, 'Make the document smaller.');
  }
  const start = text.trim().slice(0, 40);
  if (!start) return whole('invalid-data', 'JSON', 'nothing', 'Give a document, or leave the data out altogether.');
  if (start === '[object Object]') {
    const fix = 'A framework wrote an object as an attribute: set the data property once the element is defined.';
    return whole('invalid-data', 'JSON', start, fix);
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof RangeError) return whole('too-large', `at most ${LIMITS.levels} levels`, 'more', 'Make it flatter.');
    const html = start.startsWith('<');
    const fix = html
      ? 'Check that the address is that of a JSON file.'
      : 'Check quotes and commas; a JSON validator names the place.';
    return whole('invalid-data', 'JSON', html ? 'HTML' : `text that is not (${String((error as Error).message)})`, fix);
  }
}

/** A tool, a list of tools or a document: all become a document. `prefix` is what that adds to the paths. */
function wrap(value: unknown): { value: unknown; prefix: string } {
  try {
    if (Array.isArray(value)) return { value: { tools: value }, prefix: 'tools' };
    const isTool = typeof value === 'object' && value !== null && !Object.hasOwn(value, 'tools') && Object.hasOwn(value, 'id');
    if (isTool) return { value: { tools: [value] }, prefix: 'tools[0]' };
  } catch {
    // A proxy that throws: what can be read of it, the copy finds out.
  }
  return { value, prefix: '' };
}

/** Whether the value says nothing: not one letter that can be seen. */
const isEmpty = (value: unknown): boolean => value === null || (typeof value === 'string' && !textKey(value));

/** The lower end first, however its author wrote it. */
const ordered = ([a, b]: Range): Range => (a === null || b === null || a <= b ? [a, b] : [b, a]);

function answerFrom(value: Value, link: (url: string) => string | undefined): Answer {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const empty = isEmpty(value);
    return { value: empty ? null : value, status: empty ? 'unknown' : 'known', unverified: false };
  }
  const { value: given = null, status = 'known', unverified = false, range, note, source, checked } = value;
  const none = status === 'unknown' || status === 'not-applicable';
  const empty = isEmpty(given);
  const url = source === undefined ? undefined : link(source);
  return {
    value: none || empty ? null : given,
    status: status === 'known' && empty && !range ? 'unknown' : status,
    unverified,
    ...(range && { range: ordered(range) }),
    ...(note !== undefined && { note }),
    ...(url !== undefined && { source: url }),
    ...(checked !== undefined && { checked }),
  };
}

/** Copies an object without the keys whose value is `undefined`. */
const defined = <T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;

/** Decides every field of a settled document: links absolute, values as answers, doubles gone. */
function normalise(settled: Settled, base: string, copied: Copy, problems: Problem[]): ParsedDocument {
  const at = (...path: Path): string => pathText(originalPath(copied, path));
  // An empty one would lead to the data itself.
  const link = (url: string | undefined): string | undefined => (url?.trim() ? (safeLink(url, base) ?? undefined) : undefined);
  const unique = <T extends { id: string }>(items: readonly T[], path: Path, code: 'invalid-id' | 'invalid-data'): T[] => {
    const seen = new Set<string>();
    return items.filter(({ id }, i) => {
      if (!seen.has(id)) return seen.add(id);
      problems.push(
        problem({
          code,
          path: at(...path, i, 'id'),
          expected: 'each ID once',
          found: `'${id}' again`,
          fix: 'The first one is kept.',
        }),
      );
      return false;
    });
  };
  const tools = unique(settled.tools, ['tools'], 'invalid-id').map((settledTool): ParsedTool => {
    const { values = {}, capabilities, ...tool } = settledTool;
    const place = ['tools', settled.tools.indexOf(settledTool)];
    const items = unique(capabilities?.items ?? [], [...place, 'capabilities', 'items'], 'invalid-data').map((item) =>
      defined({ ...item, url: link(item.url) }),
    ) as Capability[];
    const url = link(capabilities?.url);
    const given = Object.entries(values).map(([id, value]) => [id, answerFrom(value as Value, link)] as const);
    return {
      ...(defined({ ...tool, url: link(tool.url), logo: link(tool.logo) }) as { id: string; name: string }),
      path: at(...place),
      answers: new Map(given),
      // Where nothing is counted there is no zero.
      capabilities:
        capabilities?.items || capabilities?.total !== undefined
          ? { total: Math.max(capabilities.total ?? 0, items.length), items, ...(url !== undefined && { url }) }
          : null,
    };
  });
  const { $schema: _, ...rest } = settled;
  const criteria =
    settled.criteria &&
    unique(settled.criteria, ['criteria'], 'invalid-data').map((c) =>
      checkScale(c, at('criteria', settled.criteria?.indexOf(c) ?? 0), link, problems),
    );
  const more = settled.more && defined({ ...settled.more, url: link(settled.more.url) });
  return defined({ ...rest, tools, criteria, more, base }) as ParsedDocument;
}

type ReadCriterion = NonNullable<Settled['criteria']>[number];

/** A scale that ends where it begins is none. */
function checkScale(
  criterion: ReadCriterion,
  path: string,
  link: (url: string | undefined) => string | undefined,
  problems: Problem[],
): ReadCriterion {
  const read = defined({ ...criterion, url: link(criterion.url) }) as ReadCriterion;
  const { min = 0, max = criterion.kind === 'rank' ? 100 : criterion.kind === 'score' ? 1 : Number.POSITIVE_INFINITY } = read;
  if (min < max) return read;
  const found = `min ${min} and max ${max}`;
  const fix = 'The scale is left out.';
  problems.push(problem({ code: 'invalid-data', path, expected: 'min below max', found, fix }));
  delete read.min;
  delete read.max;
  return read;
}

/** Brings a copy to the schema, with all that is wrong with it. */
function readCopy(copied: Copy, base: string): Reading {
  const warnings = misspelledKeys(copied);
  const settled = settle(copied);
  const problems = [...copied.problems, ...settled.problems, ...warnings];
  const document = settled.document && normalise(settled.document, base, copied, problems);
  return { document, problems };
}

/**
 * Reads a comparison document from outside. Never throws: what breaks the schema is left out in the smallest part that can go, and
 * becomes a problem.
 * @param input JSON text, or data that has been parsed: a document, a list of tools, or one tool.
 * @param base absolute URL that relative links resolve against.
 * @param last what was read before in the same place, or `null` for nothing yet: what is as it was stays the same objects.
 */
export function read(input: unknown, base: string, last?: Reading | null): Reading {
  const parsed = typeof input === 'string' ? parse(input) : { value: input };
  if ('problems' in parsed) return parsed;
  const { value, prefix } = wrap(parsed.value);
  const own = (path: string): string => (path.startsWith(prefix) ? path.slice(prefix.length).replace(/^\./, '') : path);
  if (last?.given) {
    const { value: held, problems } = copy(value);
    const again = !problems.length && reread({ value: held, prefix, base }, last, (part) => readCopy(part, base), own);
    if (again) return again;
  }
  const copied = copy(value);
  if (copied.value === undefined && copied.problems.length) return { document: null, problems: copied.problems };
  const { document, problems } = readCopy(copied, base);
  if (document && !document.tools.length && !problems.length) {
    const fix = 'Give a tool with id and name.';
    return {
      document,
      problems: [problem({ code: 'invalid-data', path: pathText(['tools']), expected: 'at least one tool', found: 'none', fix })],
    };
  }
  // The schema leaves out parts of what it is given; without problems it left out none.
  const kept = last === undefined || problems.length ? {} : { given: { value: copied.value, prefix, base } };
  if (!prefix) return { document, problems, ...kept };
  return {
    document: document && { ...document, tools: document.tools.map((tool) => ({ ...tool, path: own(tool.path) })) },
    problems: problems.map((one) => problem({ ...one, path: own(one.path) })),
    ...kept,
  };
}

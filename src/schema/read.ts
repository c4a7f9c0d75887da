import { type Problem, problem } from '../model/problem.js';
import type { Answer, Capability, ParsedDocument, ParsedTool, Value } from '../model/tool.js';
import { safeLink } from '../model/url.js';
import { type Copy, copy } from './copy.js';
import { misspelledKeys } from './keys.js';
import { LIMITS } from './limits.js';
import { pathText, valueAt } from './path.js';
import { type Settled, settle } from './settle.js';

/** What came in: a document as far as it is valid, and all that is wrong with the rest. */
export interface Reading {
  readonly document: ParsedDocument | null;
  readonly problems: readonly Problem[];
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
  if (Array.isArray(value)) return { value: { tools: value }, prefix: 'tools' };
  const isTool = typeof value === 'object' && value !== null && !Object.hasOwn(value, 'tools') && Object.hasOwn(value, 'id');
  return isTool ? { value: { tools: [value] }, prefix: 'tools[0]' } : { value, prefix: '' };
}

function answerFrom(value: Value, link: (url: string) => string | undefined): Answer {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const empty = value === null || (typeof value === 'string' && !value.trim());
    return { value: empty ? null : value, status: empty ? 'unknown' : 'known', unverified: false };
  }
  const { value: given = null, status = 'known', unverified = false, range, note, source, checked } = value;
  const none = status === 'unknown' || status === 'not-applicable';
  const empty = given === null || (typeof given === 'string' && !given.trim());
  const url = source === undefined ? undefined : link(source);
  return {
    value: none || empty ? null : given,
    status: status === 'known' && empty && !range ? 'unknown' : status,
    unverified,
    ...(range && { range }),
    ...(note !== undefined && { note }),
    ...(url !== undefined && { source: url }),
    ...(checked !== undefined && { checked }),
  };
}

/** Where the tools that are left stood in what came in. */
function originsOf(copied: Copy): readonly number[] {
  const tools = valueAt(copied.value, ['tools']);
  return (Array.isArray(tools) && copied.origins.get(tools)) || [];
}

/** Copies an object without the keys whose value is `undefined`. */
const defined = <T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;

/** Decides every field of a settled document: links absolute, values as answers, doubles gone. */
function normalise(settled: Settled, base: string, origins: readonly number[], problems: Problem[]): ParsedDocument {
  const link = (url: string | undefined): string | undefined =>
    url === undefined ? undefined : (safeLink(url, base) ?? undefined);
  const unique = <T extends { id: string }>(items: readonly T[], path: string, code: 'invalid-id' | 'invalid-data'): T[] => {
    const seen = new Set<string>();
    return items.filter(({ id }, i) => {
      if (!seen.has(id)) return seen.add(id);
      problems.push(
        problem({
          code,
          path: `${path}[${i}].id`,
          expected: 'each ID once',
          found: `'${id}' again`,
          fix: 'The first one is kept.',
        }),
      );
      return false;
    });
  };
  const paths = new Map(settled.tools.map((tool, i) => [tool, `tools[${origins[i] ?? i}]`]));
  const tools = unique(settled.tools, 'tools', 'invalid-id').map((settledTool): ParsedTool => {
    const { values = {}, capabilities, ...tool } = settledTool;
    const path = paths.get(settledTool) ?? '';
    const items = unique(capabilities?.items ?? [], `${path}.capabilities.items`, 'invalid-data').map((item) =>
      defined({ ...item, url: link(item.url) }),
    ) as Capability[];
    const url = link(capabilities?.url);
    const given = Object.entries(values).map(([id, value]) => [id, answerFrom(value as Value, link)] as const);
    return {
      ...(defined({ ...tool, url: link(tool.url), logo: link(tool.logo) }) as { id: string; name: string }),
      path,
      answers: new Map(given),
      capabilities: capabilities
        ? { total: Math.max(capabilities.total ?? 0, items.length), items, ...(url !== undefined && { url }) }
        : null,
    };
  });
  const { $schema: _, ...rest } = settled;
  const criteria =
    settled.criteria && unique(settled.criteria, 'criteria', 'invalid-data').map((c) => checkScale(c, link, problems));
  const more = settled.more && defined({ ...settled.more, url: link(settled.more.url) });
  return defined({ ...rest, tools, criteria, more, base }) as ParsedDocument;
}

type ReadCriterion = NonNullable<Settled['criteria']>[number];

/** A scale that ends where it begins is none. */
function checkScale(
  criterion: ReadCriterion,
  link: (url: string | undefined) => string | undefined,
  problems: Problem[],
): ReadCriterion {
  const read = defined({ ...criterion, url: link(criterion.url) }) as ReadCriterion;
  const { min = 0, max = criterion.kind === 'rank' ? 100 : criterion.kind === 'score' ? 1 : Number.POSITIVE_INFINITY } = read;
  if (min < max) return read;
  const found = `min ${min} and max ${max}`;
  const fix = 'The scale is left out.';
  problems.push(problem({ code: 'invalid-data', path: `criteria['${read.id}']`, expected: 'min below max', found, fix }));
  delete read.min;
  delete read.max;
  return read;
}

/**
 * Reads a comparison document from outside. Never throws: what breaks the schema is left out in the smallest part that can go, and
 * becomes a problem.
 * @param input JSON text, or data that has been parsed: a document, a list of tools, or one tool.
 * @param base absolute URL that relative links resolve against.
 */
export function read(input: unknown, base: string): Reading {
  const parsed = typeof input === 'string' ? parse(input) : { value: input };
  if ('problems' in parsed) return parsed;
  const { value, prefix } = wrap(parsed.value);
  const copied = copy(value);
  if (copied.value === undefined && copied.problems.length) return { document: null, problems: copied.problems };
  const warnings = misspelledKeys(copied.value);
  const settled = settle(copied);
  const problems = [...copied.problems, ...settled.problems, ...warnings];
  const document = settled.document && normalise(settled.document, base, originsOf(copied), problems);
  if (document && !document.tools.length && !problems.length) {
    const fix = 'Give a tool with id and name.';
    problems.push(problem({ code: 'invalid-data', path: pathText(['tools']), expected: 'at least one tool', found: 'none', fix }));
  }
  if (!prefix) return { document, problems };
  const own = (path: string): string => (path.startsWith(prefix) ? path.slice(prefix.length).replace(/^\./, '') : path);
  return {
    document: document && { ...document, tools: document.tools.map((tool) => ({ ...tool, path: own(tool.path) })) },
    problems: problems.map((given) => problem({ ...given, path: own(given.path) })),
  };
}

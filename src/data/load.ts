import { TOOL_ID } from '../model/id.js';
import type { Joined } from '../model/join.js';
import { type Comparison, isFailed } from '../model/joined.js';
import { MOST_PROBLEMS } from '../model/most-problems.js';
import type { Problem } from '../model/problem.js';
import type { ParsedDocument } from '../model/tool.js';
import { findDocument, findTool, tableForm } from '../registry/client.js';
import { environment } from '../registry/environment.js';
import type { Outcome } from '../registry/outcome.js';
import { readForeign } from '../registry/read-foreign.js';
import type { Registry } from '../registry/settings.js';
import type { Reading } from '../schema/reading.js';
import { capped } from '../seams/capped.js';
import { diagnostics } from '../seams/diagnostics.js';
import { missing } from '../seams/missing.js';
import type { TableSource } from '../tables/table-to-document.js';
import type { Join } from './joins.js';
import type { InlineTable, Source } from './source.js';
import { documentOfTable, tableFiles } from './table.js';
import { tookLong, turn, withTurn } from './turn.js';

/** The inline data that an element read last, and its base URL: the same data is not read again. */
export interface Memo {
  value?: unknown;
  base?: string;
  reading?: Reading;
}

/** A complete request of an element: its wish, with the source that was found and the registry in force. */
export interface Request {
  readonly source: Source;
  /** IDs as the author wrote them; empty: all tools of the document. */
  readonly ids: readonly string[];
  /** The attribute that holds the IDs. */
  readonly attribute: 'tool' | 'tools';
  readonly registry: Registry | null;
  readonly fresh: boolean;
  /** Whether advice about a table is reported, too. */
  readonly debug?: boolean;
  /** Kept between the requests of one element. */
  readonly memo: Memo;
  readonly join: Join;
}

/** The result of a request. */
export interface Loaded {
  /** `null` where no tool can be shown. */
  readonly comparison: Comparison | null;
  readonly problems: readonly Problem[];
}

/** The well-formed IDs, each once. */
const wellFormed = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => TOOL_ID.test(id));

/** The problems of malformed and repeated IDs; their texts are loaded only where there are any. */
async function wrongIds({ ids, attribute }: Request): Promise<readonly Problem[]> {
  if (wellFormed(ids).length === ids.length) return [];
  return (await diagnostics())?.idProblems(ids, attribute) ?? [missing()];
}

/** The outcome of each ID. */
type Found = readonly (readonly [id: string, outcome: Outcome])[];

const withoutRepeats = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((given) => [given.message, given])).values(),
];

/**
 * Joins the document and the tools found by ID into one result.
 * @param order the IDs to show, `null` for all
 * @param wrong problems of the IDs themselves
 */
function joinFound(
  order: readonly string[] | null,
  reading: Reading,
  found: Found,
  wrong: readonly Problem[],
  { join }: Request,
): Loaded | Promise<Loaded> {
  const documents: ParsedDocument[] = reading.document ? [reading.document] : [];
  const failures = new Map<string, Problem>();
  const problems = [...wrong];
  // A document without tools is complete where IDs name the tools.
  const ofDocument = reading.problems.filter(({ path, found }) => !order || path !== 'tools' || found !== 'none');
  for (const [id, outcome] of found) {
    if (outcome.kind === 'found') {
      documents.push(outcome.document);
      problems.push(...outcome.problems);
    } else {
      failures.set(id, outcome.problem);
      problems.push(outcome.problem);
    }
  }
  const loaded = ({ comparison, problems: found }: Joined): Loaded | Promise<Loaded> => {
    const shows = comparison.tools.some((tool) => !isFailed(tool));
    // The cap on problems is per source: problems of the document and of its joined rows count together.
    const whole = [...ofDocument, ...found];
    const made = (ofSource: readonly Problem[]): Loaded => ({
      comparison: shows ? comparison : null,
      problems: withoutRepeats([...problems, ...ofSource]),
    });
    return whole.length > MOST_PROBLEMS ? capped().then((file) => made(file?.capped(whole) ?? whole)) : made(whole);
  };
  const joined = join(documents, order, failures);
  return 'then' in joined ? joined.then(loaded) : loaded(joined);
}

/** Asks the registry for each ID. */
const findTools = (ids: readonly string[], { registry, fresh }: Request, signal: AbortSignal): Promise<Found> =>
  Promise.all(ids.map(async (id) => [id, await findTool(registry, id, signal, fresh)] as const));

const NOTHING: Reading = { document: null, problems: [] };

/** Completes a reading: loads the tools that are asked for and that the document does not hold, then joins all. */
function finish(reading: Reading, request: Request, signal: AbortSignal): Loaded | Promise<Loaded> {
  const { ids, source } = request;
  const order = wellFormed(ids);
  const tools = reading.document?.tools;
  // Where inline data cannot be read at all, the registry's tools of these IDs must not stand in for it.
  const asks = ids.length > 0 && (tools || source.kind !== 'inline');
  const lacking = asks ? order.filter((id) => !tools?.some((tool) => tool.id === id)) : [];
  const finished = (found: Found, wrong: readonly Problem[]) => joinFound(asks ? order : null, reading, found, wrong, request);
  if (!lacking.length && order.length === ids.length) return finished([], []);
  return Promise.all([findTools(lacking, request, signal), wrongIds(request)]).then((both) => finished(...both));
}

/** Reads a table. @param options element or URL with the options for the whole table; @param read reads the document made of the table */
async function readTable(
  table: TableSource,
  lang: string,
  options: Element | string,
  { debug }: Request,
  read: (value: unknown) => Reading | Promise<Reading>,
): Promise<Reading> {
  const { value, problems } = await documentOfTable(table, lang, options, debug);
  const reading = value === null ? NOTHING : await withTurn(() => read(value));
  return { ...reading, problems: [...problems, ...reading.problems] };
}

async function loadDocument(url: string, request: Request, signal: AbortSignal): Promise<Loaded> {
  const lang = /^[^#]*#(?:.*&)?lang=([\w-]+)/s.exec(url)?.[1] ?? 'en';
  // The files that read tables are loaded at the same time as the table itself.
  const form = tableForm(url);
  if (form) void tableFiles(form, lang);
  const answer = await findDocument(url, signal, request.fresh);
  if (answer.kind === 'failed') return { comparison: null, problems: [...(await wrongIds(request)), answer.problem] };
  const reading =
    answer.kind === 'read'
      ? answer.reading
      : await readTable(answer, lang, url, request, (value) => readForeign(value, answer.url, answer.url));
  return withTurn(() => finish(reading, request, signal));
}

/** Reads inline data. The same value is read once until a refresh; of another value only the parts that changed are read again. */
function readInline(value: unknown, { memo, fresh }: Request): Reading | Promise<Reading> {
  const base = environment.baseUrl();
  if (!fresh && memo.reading && memo.value === value && memo.base === base) return memo.reading;
  const keep = (reading: Reading): Reading => {
    Object.assign(memo, { value, base, reading });
    return reading;
  };
  const reading = readForeign(value, base, undefined, memo.reading ?? null);
  return 'then' in reading ? reading.then(keep) : keep(reading);
}

/** Loads a table inside the element. */
async function loadTable({ form, holder, lang }: InlineTable, request: Request, signal: AbortSignal): Promise<Loaded> {
  const table = form === 'html' ? { form, table: holder as HTMLTableElement } : { form, text: holder.textContent };
  const reading = await readTable(table, lang, holder, request, (value) => readInline(value, request));
  return withTurn(() => finish(reading, request, signal));
}

/**
 * Loads the data of a request: at once where all of it is inline, else as a promise, which rejects when the signal is aborted or the
 * browser itself fails.
 */
export function load(request: Request, signal: AbortSignal): Loaded | Promise<Loaded> {
  const { source } = request;
  if (source.kind === 'src') return loadDocument(source.value, request, signal);
  if (source.kind === 'registry') return finish(NOTHING, request, signal);
  const { table } = source;
  if (table) return loadTable(table, request, signal);
  const start = environment.now();
  const reading = readInline(source.value, request);
  const finished = (read: Reading) => finish(read, request, signal);
  if ('then' in reading) return reading.then(finished);
  return tookLong(start) ? turn().then(() => withTurn(() => finished(reading))) : finished(reading);
}

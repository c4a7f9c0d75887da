import { type Problem, problem } from '../model/problem.js';
import type { Reading } from '../schema/reading.js';
import { failures } from '../seams/failures.js';
import { missing } from '../seams/missing.js';
import { type Address, addressOf } from './address.js';
import { type Ask, batch, type Send } from './batch.js';
import { environment } from './environment.js';
import { type Failure, isFailure, isTrouble, type Trouble } from './failure.js';
import { fetchText } from './http.js';
import { indexes } from './indexes.js';
import { foundIn, type Outcome } from './outcome.js';
import { type ForeignReading, readForeign } from './read-foreign.js';
import type { Registry, RegistryFunction } from './settings.js';
import { store } from './store.js';
import { withTimeout } from './timeout.js';

/** IDs in one batch request. */
const MOST_IDS = 50;

/** Milliseconds for an ID or a document, all retries included. */
const IN_ALL = 20_000;

/** The text of a table, and the URL that answered. */
export interface FetchedTable {
  readonly kind: 'table';
  readonly form: 'csv' | 'markdown';
  readonly text: string;
  readonly url: string;
}

/** The result of fetching a `src`: a document, the text of a table, or the reason why there is neither. */
export type Loaded =
  | { readonly kind: 'read'; readonly reading: Reading }
  | FetchedTable
  | { readonly kind: 'failed'; readonly problem: Problem };

const isThere = ({ kind }: Outcome | Loaded): boolean => kind !== 'failed';

const outcomes = store<Outcome>(isThere);
const documents = store<Loaded>(isThere);
/** Batches that still take IDs, by registry. */
const batches = new Map<string, Ask<Outcome>>();

/** How many answers are cached and requests are running. For tests. */
export const heldEntries = (): number => outcomes.entries.size + documents.entries.size + indexes.entries.size + batches.size;

const functionKeys = new WeakMap<RegistryFunction, string>();
let functions = 0;

function keyOf(registry: RegistryFunction): string {
  const key = functionKeys.get(registry) ?? `function ${++functions}`;
  functionKeys.set(registry, key);
  return key;
}

/** The format of a table, by the ending of the URL's path, else by the content type; `null` for anything else, which is read as JSON. */
export function tableForm(url: string, type = ''): 'csv' | 'markdown' | null {
  const [, form] = /^[^?#]*\.(csv|md)(?:[?#]|$)/i.exec(url) ?? /^\s*text\/(csv|markdown)\b/i.exec(type) ?? [];
  return form ? (/^c/i.test(form) ? 'csv' : 'markdown') : null;
}

/** The module with the reasons of failures. */
type Words = NonNullable<Awaited<ReturnType<typeof failures>>>;

/** Makes the problem of an ID that has no tool. */
type MakeProblem = (words: Words, id: string) => Problem | Promise<Problem>;

/** The outcome of an ID that has no tool. @param makeProblem makes the problem, once the module with the reasons is loaded */
async function failed(id: string, makeProblem: MakeProblem): Promise<Outcome> {
  const words = await failures();
  return { kind: 'failed', problem: words ? await makeProblem(words, id) : problem({ ...missing(), tool: id }) };
}

/**
 * The outcome of each ID.
 * @param answer may hold the tools, `null` for a failed request
 * @param makeProblem makes the problem of a missing one
 */
const outcomesOf = async (
  ids: readonly string[],
  answer: ForeignReading | null,
  makeProblem: MakeProblem,
): Promise<ReadonlyMap<string, Outcome>> =>
  new Map(
    await Promise.all(ids.map(async (id) => [id, (answer && foundIn(answer, id)) ?? (await failed(id, makeProblem))] as const)),
  );

/** Sends one request for the IDs: for several where the address takes batches, else for one. @param end on the environment's clock */
async function ask(
  address: Address,
  ids: readonly string[],
  signal: AbortSignal,
  fresh: boolean,
  end: number,
): Promise<ReadonlyMap<string, Outcome>> {
  const url = address.urlFor(ids);
  const fetched = await fetchText(url, signal, end, fresh);
  const answer = isFailure(fetched) ? null : await readForeign(fetched.text, fetched.url, url);
  return outcomesOf(ids, answer, ({ requestProblem }, id) =>
    requestProblem(answer ?? (fetched as Failure), id, address, url, signal, end, fetchText),
  );
}

/** Calls a registry function of an app. An error thrown, or no answer by `end`, is a failure like any other. */
async function askFunction(
  registry: RegistryFunction,
  ids: readonly string[],
  signal: AbortSignal,
  end: number,
): Promise<ReadonlyMap<string, Outcome>> {
  const result = await withTimeout<{ value: unknown } | Trouble>(end - environment.now(), signal, async (own) => {
    try {
      return { value: await registry([...ids], { signal: own }) };
    } catch (thrown) {
      return { trouble: { thrown } };
    }
  });
  const answer = isTrouble(result) ? null : await readForeign(result.value ?? '', environment.baseUrl());
  return outcomesOf(ids, answer, ({ functionProblem }, id) => functionProblem(answer ?? (result as Trouble), id, IN_ALL));
}

/** The open batch of a registry, which takes IDs until the next frame. */
function batchOf(key: string, send: Send<Outcome>): Ask<Outcome> {
  const open = batches.get(key) ?? batch(MOST_IDS, send, () => batches.delete(key));
  batches.set(key, open);
  return open;
}

/**
 * Asks a registry for one ID. All elements that ask for the same ID share the request. Rejects only when the signal is aborted.
 * @param fresh asks again even where the answer is cached.
 */
export async function findTool(registry: Registry | null, id: string, signal: AbortSignal, fresh: boolean): Promise<Outcome> {
  const end = environment.now() + IN_ALL;
  if (typeof registry === 'function') {
    const key = keyOf(registry);
    const send: Send<Outcome> = (ids, own) => askFunction(registry, ids, own, end);
    return outcomes.get(`${key} ${id}`, (own) => batchOf(key, send)(id, own), signal, fresh);
  }
  const address = addressOf(registry ?? '', environment.baseUrl());
  if (!address) return failed(id, ({ registryProblem }) => registryProblem(registry || null, id));
  const send: Send<Outcome> = (ids, own) => ask(address, ids, own, fresh, end);
  const start = (own: AbortSignal): Promise<Outcome> =>
    address.batch
      ? batchOf(`${fresh} ${address.key}`, send)(id, own)
      : send([id], own).then((answers) => answers.get(id) as Outcome);
  return outcomes.get(`${address.key} ${id}`, start, signal, fresh);
}

/** Fetches a comparison document or the text of a table; elements share the request. Rejects only when the signal is aborted. */
export async function findDocument(src: string, signal: AbortSignal, fresh: boolean): Promise<Loaded> {
  const base = environment.baseUrl();
  const none = async (answer: Failure | null, at?: string): Promise<Loaded> => ({
    kind: 'failed',
    problem: (await failures())?.documentProblem(answer, src, at) ?? missing(),
  });
  if (!URL.canParse(src, base)) return none(null);
  // The fragment holds options of a table and is not sent.
  const url = new URL(src, base).href.replace(/#.*/s, '');
  const end = environment.now() + IN_ALL;
  const start = async (own: AbortSignal): Promise<Loaded> => {
    const answer = await fetchText(url, own, end, fresh);
    if (isFailure(answer)) return none(answer, url);
    const form = tableForm(url, answer.type);
    if (form) return { kind: 'table', form, text: answer.text, url: answer.url };
    return { kind: 'read', reading: await readForeign(answer.text, answer.url, url) };
  };
  return documents.get(url, start, signal, fresh);
}

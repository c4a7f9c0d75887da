import { type Problem, problem } from '../model/problem.js';
import type { Reading } from '../schema/reading.js';
import { failures } from '../seams/failures.js';
import { missing } from '../seams/missing.js';
import { type Address, addressOf } from './address.js';
import { foundIn, type Outcome } from './answer.js';
import { type Ask, batch, type Send } from './batch.js';
import { environment } from './environment.js';
import { type Failure, isFailure, isTrouble, type Trouble } from './failure.js';
import { fetchText } from './http.js';
import { indexes } from './indexes.js';
import { type ForeignReading, readForeign } from './read-foreign.js';
import type { Registry, RegistryFunction } from './settings.js';
import { store } from './store.js';
import { within } from './within.js';

const MOST_IDS = 50;
const IN_ALL = 20_000;

/** A table as a text, and where it came from. */
export interface FetchedTable {
  readonly kind: 'table';
  readonly form: 'csv' | 'markdown';
  readonly text: string;
  readonly url: string;
}

/** A document from a URL, the text of a table, or why there is none. */
export type Loaded =
  | { readonly kind: 'read'; readonly reading: Reading }
  | FetchedTable
  | { readonly kind: 'failed'; readonly problem: Problem };

const isThere = ({ kind }: Outcome | Loaded): boolean => kind !== 'failed';

const outcomes = store<Outcome>(isThere);
const documents = store<Loaded>(isThere);
/** Those that still take IDs. */
const batches = new Map<string, Ask<Outcome>>();

/** For tests: what is held or under way. */
export const held = (): number => outcomes.entries.size + documents.entries.size + indexes.entries.size + batches.size;

const functionKeys = new WeakMap<RegistryFunction, string>();
let functions = 0;

function keyOf(registry: RegistryFunction): string {
  const key = functionKeys.get(registry) ?? `function ${++functions}`;
  functionKeys.set(registry, key);
  return key;
}

/** The form of a table by the ending of its address's path, else by its content type; `null` where it is JSON. */
export function tableForm(url: string, type = ''): 'csv' | 'markdown' | null {
  const [, form] = /^[^?#]*\.(csv|md)(?:[?#]|$)/i.exec(url) ?? /^\s*text\/(csv|markdown)\b/i.exec(type) ?? [];
  return form ? (/^c/i.test(form) ? 'csv' : 'markdown') : null;
}

/** Words for what went wrong, from the file that has them. */
type Words = NonNullable<Awaited<ReturnType<typeof failures>>>;

/** Says why an ID brought no tool. */
type Tell = (words: Words, id: string) => Problem | Promise<Problem>;

/** What became of an ID that brought no tool. @param tell says why, once its words are here. */
async function failed(id: string, tell: Tell): Promise<Outcome> {
  const words = await failures();
  return { kind: 'failed', problem: words ? await tell(words, id) : problem({ ...missing(), tool: id }) };
}

/** What became of each ID. @param answer may hold their tools; @param tell says why it does not. */
const outcomesOf = async (
  ids: readonly string[],
  answer: ForeignReading | null,
  tell: Tell,
): Promise<ReadonlyMap<string, Outcome>> =>
  new Map(await Promise.all(ids.map(async (id) => [id, (answer && foundIn(answer, id)) ?? (await failed(id, tell))] as const)));

/** One request for the IDs: many where the address takes a batch, else one. */
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
  return outcomesOf(ids, answer, ({ lacking }, id) =>
    lacking(answer ?? (fetched as Failure), id, address, url, signal, end, fetchText),
  );
}

/** Calls an app's own registry; what it throws, or its silence, is a failure like any other. */
async function askFunction(
  registry: RegistryFunction,
  ids: readonly string[],
  signal: AbortSignal,
  end: number,
): Promise<ReadonlyMap<string, Outcome>> {
  const given = await within<{ value: unknown } | Trouble>(end - environment.now(), signal, async (own) => {
    try {
      return { value: await registry([...ids], { signal: own }) };
    } catch (thrown) {
      return { trouble: { thrown } };
    }
  });
  const answer = isTrouble(given) ? null : await readForeign(given.value ?? '', environment.baseUrl());
  return outcomesOf(ids, answer, ({ lackingFrom }, id) => lackingFrom(answer ?? (given as Trouble), id, IN_ALL));
}

/** The batch that takes IDs in this frame. */
function batchOf(key: string, send: Send<Outcome>): Ask<Outcome> {
  const open = batches.get(key) ?? batch(MOST_IDS, send, () => batches.delete(key));
  batches.set(key, open);
  return open;
}

/**
 * Asks a registry for one ID. Requests are shared by all who ask for the same; it rejects only when the signal is aborted.
 * @param fresh asks again even where an answer is held.
 */
export async function findTool(registry: Registry | null, id: string, signal: AbortSignal, fresh: boolean): Promise<Outcome> {
  const end = environment.now() + IN_ALL;
  if (typeof registry === 'function') {
    const key = keyOf(registry);
    const send: Send<Outcome> = (ids, own) => askFunction(registry, ids, own, end);
    return outcomes.get(`${key} ${id}`, (own) => batchOf(key, send)(id, own), signal, fresh);
  }
  const address = addressOf(registry ?? '', environment.baseUrl());
  if (!address) return failed(id, ({ noRegistry }) => noRegistry(registry || null, id));
  const send: Send<Outcome> = (ids, own) => ask(address, ids, own, fresh, end);
  const start = (own: AbortSignal): Promise<Outcome> =>
    address.batch
      ? batchOf(`${fresh} ${address.key}`, send)(id, own)
      : send([id], own).then((answers) => answers.get(id) as Outcome);
  return outcomes.get(`${address.key} ${id}`, start, signal, fresh);
}

/** Fetches a comparison document; shared like the tools are. */
export async function findDocument(src: string, signal: AbortSignal, fresh: boolean): Promise<Loaded> {
  const base = environment.baseUrl();
  const none = async (answer: Failure | null, at?: string): Promise<Loaded> => ({
    kind: 'failed',
    problem: (await failures())?.noDocument(answer, src, at) ?? missing(),
  });
  if (!URL.canParse(src, base)) return none(null);
  // What stands behind the address says how a table is read.
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

import { describe } from '../model/describe.js';
import { type Problem, problem } from '../model/problem.js';
import type { Reading } from '../schema/reading.js';
import { diagnostics } from '../seams/diagnostics.js';
import { listing } from '../seams/known-ids.js';
import { type Address, addressOf } from './address.js';
import { failed, type Outcome, outcomeOf } from './answer.js';
import { Batch, type Send } from './batch.js';
import { environment } from './environment.js';
import { type Failure, isFailure, toProblem } from './failure.js';
import { type Fetched, fetchText } from './http.js';
import { indexes } from './indexes.js';
import { readForeign } from './read-foreign.js';
import type { Registry, RegistryFunction } from './settings.js';
import { Store } from './store.js';
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

const outcomes = new Store<Outcome>();
const documents = new Store<Loaded>();
/** Those that still take IDs. */
const batches = new Map<string, Batch<Outcome>>();

/** For tests: what is held or under way. */
export const held = (): number => outcomes.size + documents.size + indexes.size + batches.size;

const functionKeys = new WeakMap<RegistryFunction, string>();
let functions = 0;

function keyOf(registry: RegistryFunction): string {
  const key = functionKeys.get(registry) ?? `function ${++functions}`;
  functionKeys.set(registry, key);
  return key;
}

const fetchFrom = (url: string, signal: AbortSignal, fresh: boolean, end: number): Promise<Fetched | Failure> =>
  fetchText(url, signal, end, fresh ? 'no-cache' : 'default');

/** The form of a table by the ending of its path, else by its content type; `null` where it is JSON. */
export function tableForm(path: string, type = ''): 'csv' | 'markdown' | null {
  const [, form] = /\.(csv|md)$/i.exec(path) ?? /^\s*text\/(csv|markdown)\b/i.exec(type) ?? [];
  return form ? (/^c/i.test(form) ? 'csv' : 'markdown') : null;
}

/** One request for the IDs: many where the address takes a batch, else one. */
async function ask(
  address: Address,
  ids: readonly string[],
  signal: AbortSignal,
  fresh: boolean,
  end: number,
): Promise<ReadonlyMap<string, Outcome>> {
  const url = address.urlFor(ids);
  const answer = await fetchFrom(url, signal, fresh, end);
  const reading = isFailure(answer) ? answer : await readForeign(answer.text, answer.url);
  const pairs = ids.map(async (id) => {
    const outcome = isFailure(reading) ? failed(reading, id, url) : outcomeOf(id, reading, address.batch, url);
    if (outcome.kind === 'found' || outcome.problem.code !== 'unknown-tool') return [id, outcome] as const;
    const known = await (await listing())?.knownIds(address, signal, end);
    const words = known && (await diagnostics());
    return [id, words ? { ...outcome, problem: words.withSuggestion(outcome.problem, id, known) } : outcome] as const;
  });
  return new Map(await Promise.all(pairs));
}

/** Calls an app's own registry; what it throws, or its silence, is a failure like any other. */
async function askFunction(
  registry: RegistryFunction,
  ids: readonly string[],
  signal: AbortSignal,
  end: number,
): Promise<ReadonlyMap<string, Outcome>> {
  const late: Failure = {
    code: 'unavailable',
    expected: `an answer within ${IN_ALL / 1000} seconds`,
    found: 'none',
    fix: 'Let the function answer sooner.',
  };
  const answer = await within<{ value: unknown } | Failure>(end - environment.now(), signal, late, async (own) => {
    try {
      return { value: await registry([...ids], { signal: own }) };
    } catch (error) {
      return {
        code: 'unreachable',
        expected: 'an answer from the registry function',
        found: `an error (${error instanceof Error ? error.message : describe(error)})`,
        fix: 'Mend the function, or what it asks.',
      };
    }
  });
  if (isFailure(answer)) return new Map(ids.map((id) => [id, failed(answer, id)] as const));
  const reading = await readForeign(answer.value ?? '', environment.baseUrl());
  return new Map(ids.map((id) => [id, outcomeOf(id, reading, true)] as const));
}

/** The batch that takes IDs in this frame. */
function batchOf(key: string, send: Send<Outcome>): Batch<Outcome> {
  const open = batches.get(key);
  if (open) return open;
  const batch = new Batch<Outcome>(MOST_IDS, send, () => batches.delete(key));
  batches.set(key, batch);
  return batch;
}

const noRegistry: Failure = {
  code: 'unreachable',
  expected: 'a registry',
  found: 'no registry is set',
  fix: 'Set the registry attribute, <meta name="tool-registry" content="…">, or configure({ registry }).',
};

/**
 * Asks a registry for one ID. Requests are shared by all who ask for the same; it rejects only when the signal is aborted.
 * @param fresh asks again even where an answer is held.
 */
export async function findTool(registry: Registry | null, id: string, signal: AbortSignal, fresh: boolean): Promise<Outcome> {
  if (!registry) return failed(noRegistry, id);
  const keep = ({ kind }: Outcome): boolean => kind === 'found';
  const end = environment.now() + IN_ALL;
  if (typeof registry === 'function') {
    const key = keyOf(registry);
    const batch = (): Batch<Outcome> => batchOf(key, (ids, all) => askFunction(registry, ids, all, end));
    return outcomes.get(`${key} ${id}`, (own) => batch().ask(id, own), signal, fresh, keep);
  }
  const address = addressOf(registry, environment.baseUrl());
  if (!address) {
    const fix = 'Give the URL of a folder, or one with {id} or {ids}.';
    return failed({ code: 'unreachable', expected: 'a registry with an http: or https: URL', found: `'${registry}'`, fix }, id);
  }
  const send: Send<Outcome> = (ids, own) => ask(address, ids, own, fresh, end);
  const start = (own: AbortSignal): Promise<Outcome> =>
    address.batch
      ? batchOf(`${fresh} ${address.key}`, send).ask(id, own)
      : send([id], own).then((answers) => answers.get(id) as Outcome);
  return outcomes.get(`${address.key} ${id}`, start, signal, fresh, keep);
}

/** Fetches a comparison document; shared like the tools are. */
export async function findDocument(src: string, signal: AbortSignal, fresh: boolean): Promise<Loaded> {
  const { baseUrl } = environment;
  if (!URL.canParse(src, baseUrl())) {
    const failure: Failure = {
      code: 'unreachable',
      expected: 'the URL of a document',
      found: `'${src}'`,
      fix: 'Mend the src attribute.',
    };
    return { kind: 'failed', problem: toProblem(failure, { path: '@src' }) };
  }
  // What stands behind the address says how a table is read.
  const { pathname, href } = new URL(src, baseUrl());
  const url = href.replace(/#.*/s, '');
  const end = environment.now() + IN_ALL;
  const start = async (own: AbortSignal): Promise<Loaded> => {
    const answer = await fetchFrom(url, own, fresh, end);
    if (!isFailure(answer)) {
      const form = tableForm(pathname, answer.type);
      if (form) return { kind: 'table', form, text: answer.text, url: answer.url };
      const reading = await readForeign(answer.text, answer.url);
      return { kind: 'read', reading: { ...reading, problems: reading.problems.map((given) => problem({ ...given, url })) } };
    }
    const unknown = answer.code === 'unknown-tool' && { expected: 'a document', fix: 'Mend the src attribute.' };
    return { kind: 'failed', problem: toProblem({ ...answer, ...unknown }, { path: '@src', url }) };
  };
  return documents.get(url, start, signal, fresh, ({ kind }) => kind !== 'failed');
}

import type { Problem } from '../../model/problem.js';
import { diagnostics } from '../../seams/diagnostics.js';
import type { Misread } from './author.js';

/** A framework that did not know the element yet writes objects as this text. */
export const STRINGIFIED = '[object Object]';

/** Attributes that any element may have: those of the language, of pages and of frameworks. */
const COMMON = /^(class|id|style|slot|part|hid|lang|dir|title|role|ref|on|(data|aria|v)-|_)/;

const NONE: readonly Problem[] = [];

/** A warning that stands, and its words once they are here. */
interface Standing {
  readonly misread: Misread;
  problem: Problem | null;
}

/**
 * Reads what authors wrote in attributes: what is not understood falls back to the default, with a warning that stays while it does, however
 * often the same is read. The warning's words arrive when there is one.
 */
export class Attributes {
  /** `null` until there is one: a page may hold a thousand elements, and most are written right. */
  #warnings: Map<string, Standing> | null = null;
  readonly #host: { requestUpdate(): void };

  constructor(host: { requestUpdate(): void }) {
    this.#host = host;
  }

  get problems(): readonly Problem[] {
    return this.#warnings ? [...this.#warnings.values()].flatMap(({ problem }) => problem ?? []) : NONE;
  }

  /** Whether nothing was ever wrong. */
  get quiet(): boolean {
    return !this.#warnings;
  }

  /** One of a few words; the first is the default. */
  choice<T extends string>(name: string, value: unknown, allowed: readonly [T, ...T[]]): T {
    if (this.#isQuiet(value)) return allowed[0];
    const found = allowed.find((word) => word === (value ?? allowed[0]));
    return this.read(found !== undefined, { name, value, allowed, fallback: found ?? allowed[0] });
  }

  /** On or off. The word 'false' is off, and not what the author meant. */
  flag(name: string, value: unknown): boolean {
    if (this.#isQuiet(value)) return false;
    return this.read(value !== 'false', { name, value, fallback: Boolean(value) && value !== 'false' });
  }

  /** Names that are no attribute of the element: one that is nearly so is told of. */
  names(written: readonly string[], own: ReadonlyMap<string, unknown>): void {
    for (const name of written) {
      if (!own.has(name) && !COMMON.test(name) && !this.#warnings?.has(name)) {
        void this.#warn(name, { name, value: name, own: [...own.keys()], fallback: null });
      }
    }
  }

  /** A framework that did not know the element yet wrote an object as text. */
  stringified(found: boolean): void {
    if (!this.#isQuiet(found || null)) this.read(!found, { name: 'data', value: STRINGIFIED, fallback: null });
  }

  /** A script that is no data by its type: one that holds JSON all the same is told of. */
  otherScript(script: HTMLScriptElement | null): void {
    if (!this.#isQuiet(script)) this.read(!script, { name: 'script', value: script, fallback: null });
  }

  /** Nothing is written, and nothing was wrong: so it is of most attributes of most elements. */
  #isQuiet(value: unknown): boolean {
    return this.quiet && (value ?? null) === null;
  }

  /** Gives back the fallback. What is not right is told of, until it is. */
  read<T>(right: boolean, misread: Misread & { fallback: T }, key = misread.name): T {
    const { value, max, fallback } = misread;
    const standing = this.#warnings?.get(key)?.misread;
    if (right) this.#warnings?.delete(key);
    else if (!standing || !Object.is(standing.value, value) || standing.max !== max) void this.#warn(key, misread);
    return fallback;
  }

  async #warn(key: string, misread: Misread): Promise<void> {
    const standing: Standing = { misread, problem: null };
    this.#warnings ??= new Map();
    this.#warnings.set(key, standing);
    const module = await diagnostics();
    if (!module || this.#warnings.get(key) !== standing) return;
    standing.problem = module.attributeProblem(misread);
    if (standing.problem) this.#host.requestUpdate();
  }
}

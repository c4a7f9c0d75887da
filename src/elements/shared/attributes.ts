import type { Problem } from '../../model/problem.js';
import { diagnostics } from '../../seams/diagnostics.js';
import type { Misread } from './author.js';

/** A framework that did not know the element yet writes objects as this text. */
export const STRINGIFIED = '[object Object]';

/** Attributes that any element may have: those of the language, of pages and of frameworks. */
const COMMON = /^(class|id|style|slot|part|hid|lang|dir|title|role|ref|on|(data|aria|v)-|_)/;

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
    return [...(this.#warnings?.values() ?? [])].flatMap(({ problem }) => problem ?? []);
  }

  /** Names that are no attribute of the element: one that is nearly so is told of. */
  names(written: readonly string[], own: ReadonlyMap<string, unknown>): void {
    for (const name of written) {
      if (!own.has(name) && !COMMON.test(name) && !this.#warnings?.has(name)) {
        void this.#warn(name, { name, value: name, own: [...own.keys()], fallback: null });
      }
    }
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

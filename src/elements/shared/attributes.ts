import type { Problem } from '../../model/problem.js';
import { diagnostics } from '../../seams/diagnostics.js';
import type { Misread } from './author.js';

/** The text that frameworks write into an attribute for an object, where the element was not defined yet. */
export const STRINGIFIED = '[object Object]';

/** Attributes that any element may have: those of HTML, and prefixes of frameworks. */
const COMMON = /^(class|id|style|slot|part|hid|lang|dir|title|role|ref|on|(data|aria|v)-|_)/;

/** A warning in force. `problem` is `null` until the texts of warnings are loaded, and for misread names without a near one. */
interface Warning {
  readonly misread: Misread;
  problem: Problem | null;
}

/**
 * Keeps the warnings about an element's attributes. A value that is not understood falls back to a default, with one warning that stays as long
 * as the value does, however often it is read. The texts of warnings are loaded with the first one.
 */
export class Attributes {
  /** Warnings by attribute; `null` until there is one, for most of a thousand elements have none. */
  #warnings: Map<string, Warning> | null = null;
  readonly #host: { requestUpdate(): void };

  constructor(host: { requestUpdate(): void }) {
    this.#host = host;
  }

  get problems(): readonly Problem[] {
    return [...(this.#warnings?.values() ?? [])].flatMap(({ problem }) => problem ?? []);
  }

  /** Warns of attribute names that the element does not know but that resemble one of its own. @param own the element's attributes */
  names(written: readonly string[], own: ReadonlyMap<string, unknown>): void {
    for (const name of written) {
      if (!own.has(name) && !COMMON.test(name) && !this.#warnings?.has(name)) {
        void this.#warn(name, { name, value: name, own: [...own.keys()], fallback: null });
      }
    }
  }

  /** Returns `misread.fallback`. Warns where the value is not `right`, and withdraws the warning once it is. */
  read<T>(right: boolean, misread: Misread & { fallback: T }, key = misread.name): T {
    const { value, max, fallback } = misread;
    const standing = this.#warnings?.get(key)?.misread;
    if (right) this.#warnings?.delete(key);
    else if (!standing || !Object.is(standing.value, value) || standing.max !== max) void this.#warn(key, misread);
    return fallback;
  }

  async #warn(key: string, misread: Misread): Promise<void> {
    const standing: Warning = { misread, problem: null };
    this.#warnings ??= new Map();
    this.#warnings.set(key, standing);
    const module = await diagnostics();
    if (!module || this.#warnings.get(key) !== standing) return;
    standing.problem = module.attributeProblem(misread);
    if (standing.problem) this.#host.requestUpdate();
  }
}

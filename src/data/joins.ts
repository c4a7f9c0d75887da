import type { Joined } from '../model/join.js';
import { type Infer, joinPlain } from '../model/joining/plain.js';
import type { Problem } from '../model/problem.js';
import type { ParsedDocument } from '../model/tool.js';
import { isCrowded } from '../schema/fitting.js';
import { joining } from '../seams/joining.js';
import { missing } from '../seams/missing.js';

/** Makes one comparison of documents, like `join`, whose module may have to be loaded for it. */
export type Join = (
  documents: readonly ParsedDocument[],
  order: readonly string[] | null,
  failed: ReadonlyMap<string, Problem>,
) => Joined | Promise<Joined>;

/** The module that joins documents of any kind; `null` until it was needed and loaded. */
let all: Awaited<ReturnType<typeof joining>> = null;

/**
 * Makes a function that joins documents: at once where every value already fits its row or the module that joins all is loaded, else after
 * loading that module.
 * @param infer makes the criteria where no document has any.
 * @param ahead called with documents that wait for the module, so that other files they need can be loaded at the same time.
 */
export const joinWith =
  (infer: Infer, ahead?: (documents: readonly ParsedDocument[]) => void): Join =>
  (...given) => {
    // Where the page has added to `Object.prototype`, only the module that joins all keeps these additions out.
    const joined = all ? all.joinAll(...given) : !isCrowded() && joinPlain(...given, infer);
    if (joined) return joined;
    ahead?.(given[0]);
    return joining().then((file) => {
      all = file;
      return file?.joinAll(...given) ?? { comparison: { criteria: [], tools: [] }, problems: [missing()] };
    });
  };

import type { Joined } from '../model/join.js';
import { type Infer, joinPlain } from '../model/joining/plain.js';
import type { Problem } from '../model/problem.js';
import type { ParsedDocument } from '../model/tool.js';
import { isCrowded } from '../schema/fitting.js';
import { joining } from '../seams/joining.js';
import { missing } from '../seams/missing.js';

/** What makes one comparison of documents; see `join`, which may be loaded for that. */
export type Join = (
  documents: readonly ParsedDocument[],
  order: readonly string[] | null,
  failed: ReadonlyMap<string, Problem>,
) => Joined | Promise<Joined>;

/** What joins all, once it was needed. */
let all: Awaited<ReturnType<typeof joining>> = null;

/**
 * Joins documents: at once where that is plain or what joins all is here, else when it is.
 * @param infer makes the criteria where no document has any.
 * @param ahead told of documents that must wait for what joins all: what else they need can come at the same time.
 */
export const joinWith =
  (infer: Infer, ahead?: (documents: readonly ParsedDocument[]) => void): Join =>
  (...given) => {
    // What the page has put on every object is kept off by what joins all.
    const joined = all ? all.joinAll(...given) : !isCrowded() && joinPlain(...given, infer);
    if (joined) return joined;
    ahead?.(given[0]);
    return joining().then((file) => {
      all = file;
      return file?.joinAll(...given) ?? { comparison: { criteria: [], tools: [] }, problems: [missing()] };
    });
  };

import { type Infer, joinPlain } from '../model/joining/plain.js';
import type { ParsedDocument } from '../model/tool.js';
import { isCrowded } from '../schema/fitting.js';
import { joining } from '../seams/joining.js';
import { missing } from '../seams/missing.js';
import type { Join } from './load.js';

/** What joins all, once it was needed. */
let all: Awaited<ReturnType<typeof joining>> = null;

/**
 * Joins documents: at once where that is plain or what joins all is here, else when it is.
 * @param infer makes the criteria where no document has any.
 * @param ahead told of documents that must wait for what joins all: what else they need can come at the same time.
 */
export const joinWith =
  (infer: Infer, ahead?: (documents: readonly ParsedDocument[]) => void): Join =>
  (documents, order, failed, reader, last) => {
    // What the page has put on every object is kept off by what joins all.
    const joined = all
      ? all.join(documents, order, failed, reader, last)
      : !isCrowded() && joinPlain(documents, order, failed, infer);
    if (joined) return joined;
    ahead?.(documents);
    return joining().then((file) => {
      all = file;
      return (
        file?.join(documents, order, failed, reader, last) ?? { comparison: { criteria: [], tools: [] }, problems: [missing()] }
      );
    });
  };

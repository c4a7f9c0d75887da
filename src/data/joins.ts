import { type Infer, joinPlain } from '../model/joining/plain.js';
import { missing } from '../seams/missing.js';
import { joiningFile, loadJoining } from './joining-file.js';
import type { Join } from './load.js';

/**
 * Joins documents: at once where that is plain or what joins all is here, else when it is.
 * @param infer makes the criteria where no document has any.
 */
export const joinWith =
  (infer: Infer): Join =>
  (documents, order, failed, reader, last) =>
    (joiningFile ? null : joinPlain(documents, order, failed, infer)) ??
    joiningFile?.join(documents, order, failed, reader, last) ??
    loadJoining().then(
      (file) =>
        file?.join(documents, order, failed, reader, last) ?? { comparison: { criteria: [], tools: [] }, problems: [missing()] },
    );

import { parseDate } from '../date.js';
import type { Comparison } from '../joined.js';
import type { ParsedDocument } from '../tool.js';

/**
 * Returns the properties of a comparison as a whole: title, description, `more` and verdict each from the first document that has it,
 * `asOf` the earliest of all documents, by the start of its period. Properties that no document has are left out.
 */
export function wholeProperties(
  documents: readonly ParsedDocument[],
): Pick<Comparison, 'title' | 'description' | 'asOf' | 'more' | 'verdict'> {
  const first = <K extends keyof ParsedDocument>(key: K): Partial<Pick<ParsedDocument, K>> => {
    const found = documents.find((document) => document[key] !== undefined);
    return found ? ({ [key]: found[key] } as Pick<ParsedDocument, K>) : {};
  };
  const [asOf] = documents
    .flatMap((document) => document.asOf ?? [])
    .sort((a, b) => (parseDate(a)?.time ?? 0) - (parseDate(b)?.time ?? 0));
  return {
    ...first('title'),
    ...first('description'),
    ...first('more'),
    ...first('verdict'),
    ...(asOf !== undefined && { asOf }),
  };
}

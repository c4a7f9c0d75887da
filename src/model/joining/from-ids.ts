import { type Criterion, isNumeric } from '../criterion.js';
import { parseDate } from '../date.js';
import { DEFAULT_CRITERIA } from '../default-criteria.js';
import type { CellReader } from '../reading/cell-reader.js';
import type { Answer, ParsedTool, Scalar } from '../tool.js';
import { inWords } from './in-words.js';

/** A label made from an ID: 'context-length' reads 'Context length'. */
export function labelFrom(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim() || id;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the answered cells of a row hold; a range and what is beyond all numbers count as a number. */
const valuesOf = (answers: readonly (Answer | undefined)[]): readonly Scalar[] =>
  answers.flatMap((answer) => {
    const { value = null, range, extreme } = answer ?? {};
    const given = value ?? range?.find((end) => end !== null) ?? (extreme ? 0 : null);
    return given === null ? [] : [given];
  });

/** Whether all these values are what a known ID stands for. Of a text where a figure belongs nobody knows what is meant, unless it is 'n/a'. */
const fitsKnown = ({ kind }: Criterion, values: readonly Scalar[], reader: CellReader | null): boolean =>
  values.every(
    (value) =>
      typeof value === (isNumeric(kind) ? 'number' : 'string') || (typeof value === 'string' && !!reader?.readMissing(value)),
  );

const isYear = (value: Scalar): boolean => Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2099;

/** What kind of row the cells make, and what is said of it with that. Of texts the reader decides, once it is there. */
function kindFrom(values: readonly Scalar[], label: string, reader: CellReader | null): Omit<Criterion, 'id' | 'label'> {
  const all = (test: (value: Scalar) => boolean): boolean => values.length > 0 && values.every(test);
  if (all(Array.isArray)) return { kind: 'list' };
  if (all((value) => typeof value === 'boolean')) return { kind: 'boolean' };
  if (all((value) => typeof value === 'number')) return { kind: 'number', ...(values.every(isYear) && { format: 'plain' }) };
  if (all((value) => typeof value === 'string' && /^https?:\/\/\S+$/.test(value))) return { kind: 'link' };
  if (all((value) => typeof value === 'string' && parseDate(value) !== null)) return { kind: 'date' };
  if (!reader || values.some(Array.isArray)) return { kind: 'text' };
  const cells = values.map((value) => (value === null ? '' : inWords(value)));
  const { pure: _, better: __, ...seen } = reader.inferKind(cells, label);
  return seen;
}

/**
 * The criteria of tools whose documents name none: one for each ID that a tool has a value for. Those of the reference page come first, in
 * its order, where all their cells fit; the others as first met, with a label made from the ID and the kind that their cells read as.
 * @param last criteria made before: one that is made anew and is the same stays the same object.
 */
export function criteriaFrom(
  tools: readonly ParsedTool[],
  reader: CellReader | null,
  last: readonly Criterion[],
): readonly Criterion[] {
  const ids = new Set(tools.flatMap(({ answers }) => [...answers.keys()]));
  const valuesIn = (id: string): readonly Scalar[] => valuesOf(tools.map(({ answers }) => answers.get(id)));
  const known = DEFAULT_CRITERIA.filter((criterion) => {
    if (criterion.id === 'capabilities' && tools.some(({ capabilities }) => capabilities)) return true;
    return ids.has(criterion.id) && fitsKnown(criterion, valuesIn(criterion.id), reader);
  });
  const own = [...ids].flatMap((id): Criterion | [] => {
    if (known.some((criterion) => criterion.id === id)) return [];
    const label = labelFrom(id);
    const made = { id, label, ...kindFrom(valuesIn(id), label, reader) };
    const before = last.find((criterion) => criterion.id === id);
    return before && JSON.stringify(before) === JSON.stringify(made) ? before : made;
  });
  return [...known, ...own];
}

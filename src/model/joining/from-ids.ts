import type { Criterion } from '../criterion.js';
import { DEFAULT_CRITERIA } from '../default-criteria.js';
import type { Answer, ParsedTool, Scalar } from '../tool.js';
import { fits } from './fits.js';

/** A label made from an ID: 'context-length' reads 'Context length'. */
export function labelFrom(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim() || id;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the answered cells of a row hold; a range and what is beyond all numbers count as a number. */
const valuesOf = (answers: readonly (Answer | undefined)[]): readonly Held[] =>
  answers.flatMap((answer) => {
    if (!answer) return [];
    const { value, range, extreme } = answer;
    const given = value ?? range?.find((end) => end !== null) ?? (extreme ? 0 : null);
    return given === null ? [] : [given];
  });

/** What an answered cell holds. */
type Held = Exclude<Scalar, null>;

/** What is made of a row's texts. */
export interface TextRows {
  /** What a text that says that there is no value says. */
  readMissing(text: string): unknown;
  /** What kind of row texts and other values make together, and what is said of it with that. */
  kindOf(values: readonly Held[], label: string): RowKind;
}

/** What is said of a row beside its name. */
type RowKind = Omit<Criterion, 'id' | 'label'>;

/** Whether all these values are what a known ID stands for. Of a text where a figure belongs nobody knows what is meant, unless it is 'n/a'. */
const fitsKnown = ({ kind }: Criterion, values: readonly Held[], texts: TextRows | null): boolean =>
  values.every((value) => fits(value, kind) || (typeof value === 'string' && Boolean(texts?.readMissing(value))));

const isYear = (value: Held): boolean => Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2099;

/** Whether a row is of this kind where all its values are such. */
const makes = (kind: Criterion['kind'], value: Held): boolean =>
  fits(value, kind) && (kind !== 'link' || /^https?:\/\/\S+$/.test(String(value)));

/** What kind of row the cells make, and what is said of it with that. */
function kindFrom(values: readonly Held[], label: string, texts: TextRows | null): RowKind {
  const kinds = ['list', 'boolean', 'number', 'link', 'date'] as const;
  const kind = values.length ? kinds.find((one) => values.every((value) => makes(one, value))) : undefined;
  if (kind) return { kind, ...(values.every(isYear) && { format: 'plain' }) };
  return texts && !values.some(Array.isArray) ? texts.kindOf(values, label) : { kind: 'text' };
}

/**
 * The criteria of tools whose documents name none: one for each ID that a tool has a value for. Those of the reference page come first, in
 * its order, where all their cells fit; the others as first met, with a label made from the ID and the kind that their cells read as.
 * @param texts what is made of texts, once it is there.
 */
export function criteriaFrom(tools: readonly ParsedTool[], texts: TextRows | null = null): readonly Criterion[] {
  const ids = new Set(tools.flatMap(({ answers }) => [...answers.keys()]));
  const valuesIn = (id: string): readonly Held[] => valuesOf(tools.map(({ answers }) => answers.get(id)));
  const known = DEFAULT_CRITERIA.filter((criterion) => {
    if (criterion.id === 'capabilities' && tools.some(({ capabilities }) => capabilities)) return true;
    return ids.has(criterion.id) && fitsKnown(criterion, valuesIn(criterion.id), texts);
  });
  const own = [...ids].flatMap((id): Criterion | [] => {
    if (known.some((criterion) => criterion.id === id)) return [];
    const label = labelFrom(id);
    return { id, label, ...kindFrom(valuesIn(id), label, texts) };
  });
  return [...known, ...own];
}

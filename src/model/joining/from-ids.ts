import type { Criterion } from '../criterion.js';
import { DEFAULT_CRITERIA } from '../default-criteria.js';
import type { Answer, ParsedTool, Scalar } from '../tool.js';
import { fits } from './holds-value.js';

/** Makes a label from the ID of a row: 'Context length' from 'context-length'. */
export function labelFrom(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim() || id;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Returns the values of the answered cells of a row; where a cell has no value, an end of its range, or 0 for an extreme. */
const valuesOf = (answers: readonly (Answer | undefined)[]): readonly Held[] =>
  answers.flatMap((answer) => {
    if (!answer) return [];
    const { value, range, extreme } = answer;
    const given = value ?? range?.find((end) => end !== null) ?? (extreme ? 0 : null);
    return given === null ? [] : [given];
  });

/** The value of an answered cell. */
type Held = Exclude<Scalar, null>;

/** Reads texts for `criteriaFrom`: the part of the reader of cells that finds the kinds of rows. */
export interface TextRows {
  /** Reads a text that says that there is no value, such as 'n/a': an object for such a text, `null` for any other. */
  readMissing(text: string): unknown;
  /** Infers the kind of a row, with unit, currency, scale and format, from texts and other values and from its label. */
  kindOf(values: readonly Held[], label: string): RowKind;
}

/** The properties of a criterion that are inferred from the cells of its row. */
type RowKind = Omit<Criterion, 'id' | 'label'>;

/**
 * Whether a criterion of the reference page can hold all these values. A text in place of a figure could mean anything, unless it is 'n/a'.
 */
const fitsKnown = ({ kind }: Criterion, values: readonly Held[], texts: TextRows | null): boolean =>
  values.every((value) => fits(value, kind) || (typeof value === 'string' && Boolean(texts?.readMissing(value))));

/** Whether the value is a whole number from 1900 to 2099. */
const isYear = (value: Held): boolean => Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2099;

/** Whether the value counts for this kind. A row is of the kind if all its values do; links must be whole `http:` or `https:` URLs. */
const makes = (kind: Criterion['kind'], value: Held): boolean =>
  fits(value, kind) && (kind !== 'link' || /^https?:\/\/\S+$/.test(String(value)));

/**
 * Infers the kind of a row from its values: a kind that all of them have, else the one that `texts` finds; 'text' where `texts` is not
 * loaded or a value is a list.
 */
function kindFrom(values: readonly Held[], label: string, texts: TextRows | null): RowKind {
  const kinds = ['list', 'boolean', 'number', 'link', 'date'] as const;
  const kind = values.length ? kinds.find((one) => values.every((value) => makes(one, value))) : undefined;
  if (kind) return { kind, ...(values.every(isYear) && { format: 'plain' }) };
  return texts && !values.some(Array.isArray) ? texts.kindOf(values, label) : { kind: 'text' };
}

/**
 * Makes the criteria of tools whose documents have none: one for each ID for which a tool has a value. Criteria of the reference page
 * (`DEFAULT_CRITERIA`) come first, in its order, where they can hold all values of their IDs ('capabilities' also where a tool has some);
 * then the other IDs in the order of the tools' values, with a label made from the ID and the kind that the cells read as.
 * @param texts reads texts; `null` until the reader of cells is loaded.
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

import { VOCABULARIES } from '../../src/locales/vocabulary.js';
import type { Criterion, Kind } from '../../src/model/criterion.js';
import type { ReadRow } from '../../src/model/reading/read-row.js';
import { readRow } from '../../src/model/reading/row.js';
import { type Vocabulary, vocabularyOf } from '../../src/model/reading/vocabulary.js';
import type { Answer, Scalar } from '../../src/model/tool.js';
import { fromCsv } from '../../src/tables/csv.js';
import { fromMarkdown } from '../../src/tables/markdown.js';
import type { TableOptions } from '../../src/tables/options.js';
import { problemsOf } from '../../src/tables/problems.js';
import { hintsIn } from '../../src/tables/row-attributes.js';
import { type TableSource, tableToDocument } from '../../src/tables/table-to-document.js';
import { readerOf } from './readers.js';

const wordsOf = (lang: string) => VOCABULARIES[lang.split('-')[0] ?? ''];
const vocabularies = new Map<string, Vocabulary>();

/** The vocabulary of a language for reading cells, cached, as a page loads it once. */
export function vocabulary(lang = 'en'): Vocabulary {
  const known = vocabularies.get(lang) ?? vocabularyOf(lang, wordsOf(lang));
  vocabularies.set(lang, known);
  return known;
}

/** Reads a row of cells with values as in JSON. @param more keys of the row's criterion. */
export function rowRead(kind: Kind, cells: readonly Scalar[], more: Partial<Criterion> = {}, lang = 'en'): ReadRow {
  const answers = cells.map((value): Answer => ({ value, status: value === null ? 'unknown' : 'known', unverified: false }));
  return readRow(answers, { id: 'x', label: 'X', kind, ...more }, vocabulary(lang));
}

/**
 * A short text of an answer, for comparison in tests: its status where that is not known, else its extreme, range or value, or 'text' for a
 * text that was not read; then the value beside a range, and the answer's own text in quotes.
 */
export function inShort(answer: Answer | undefined, kind: Kind): string {
  if (!answer) return 'nothing';
  const { value, status, text, range, excludes, extreme } = answer;
  const ends = range?.map((end, i) => `${excludes?.[i] ? 'not ' : ''}${end ?? '…'}`).join(' to ');
  const unread = typeof value === 'string' && kind !== 'date';
  const said =
    status !== 'known'
      ? status === 'partial' && value === true
        ? 'partial'
        : status
      : unread
        ? 'text'
        : (extreme ?? ends ?? value);
  const of = ends && value !== null ? ` from ${value}` : '';
  return `${said}${of}${text === undefined ? '' : ` '${text}'`}`;
}

/** Reads a row of cells and returns the short text of each (`inShort`). */
export const readAs = (kind: Kind, cells: readonly Scalar[], more: Partial<Criterion> = {}, lang = 'en'): readonly string[] =>
  rowRead(kind, cells, more, lang).answers.map((answer) => inShort(answer, kind));

/** Reads a table as a document (`value`), with the problems found. */
export function tableRead(source: TableSource, options: TableOptions = {}, lang = 'en') {
  const { value, findings } = tableToDocument(source, { fromCsv, fromMarkdown, hintsIn }, readerOf(lang, wordsOf(lang)), options);
  return { value, problems: problemsOf(findings) };
}

/** Reads a table in Markdown. */
export const markdown = (text: string, options: TableOptions = {}, lang = 'en') =>
  tableRead({ form: 'markdown', text }, options, lang);

/** Reads a table in CSV. */
export const csv = (text: string, options: TableOptions = {}, lang = 'en') => tableRead({ form: 'csv', text }, options, lang);

/** The criteria of a table that was read, by label. */
export const criteriaOf = (read: ReturnType<typeof tableRead>): Readonly<Record<string, Partial<Criterion>>> =>
  Object.fromEntries((read.value?.criteria ?? []).map((one) => [String(one.label), one]));

/** The values of the row with a label, in the order of the tools. */
export const valuesOf = (read: ReturnType<typeof tableRead>, label: string): readonly unknown[] => {
  const id = read.value?.criteria.find((one) => one.label === label)?.id;
  return (read.value?.tools ?? []).map(({ values }) => (values as Record<string, unknown>)[String(id)]);
};

/** The names of the tools of a table that was read. */
export const namesOf = (read: ReturnType<typeof tableRead>): readonly unknown[] =>
  (read.value?.tools ?? []).map(({ name }) => name);

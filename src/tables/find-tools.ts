import type { CellReader } from '../model/reading/cell-reader.js';
import { directed } from './direction.js';
import { EMPTY } from './grid.js';
import type { TableOptions } from './options.js';
import type { Head, Named, Shape } from './table-shape.js';

/** A line or a column: the cell that names it, and its other cells. */
type Side = Pick<Named, 'head' | 'cells'>;

/** Returns the unit or currency in brackets at a label's end; '' where the label has none. */
export const unitIn = (label: string, reader: CellReader): string => Object.values(reader.labelled(label)).join();

/**
 * Whether some of these lines (or columns) has at least two answers, all of one kind other than text and of one unit.
 * @param rows the lines, or the columns.
 * @param others the columns where `rows` are lines, and the other way round.
 */
const pure = (rows: readonly Side[], others: readonly Side[], reader: CellReader): boolean =>
  // Where the heads of the others name several units, no line is of one unit.
  new Set(others.map(({ head }) => unitIn(head.text, reader))).size < 2 &&
  rows.some(({ head, cells }) => {
    const { kind, pure: all } = reader.inferKind(
      cells.map(({ text }) => text),
      head.text,
    );
    return all && kind !== 'text';
  });

/** Whether some of these names is that of a criterion: a name with an arrow or a unit, or with a word for price or version. */
const measures = (all: readonly Side[], reader: CellReader): boolean =>
  all.some(
    ({ head: { text } }) =>
      directed(text, reader).better || unitIn(text, reader) || reader.form('(?<!\\p{L})<price|version>(?!\\p{L})').test(text),
  );

/**
 * Whether the last line (or column), and no other, names others: at least half of its cells begin with the name of another line, as in
 * 'Winner | A | B'. A name without letters does not count.
 */
function namesOthers(all: readonly Side[]): boolean {
  const isNaming = ({ head, cells }: Side): boolean => {
    const texts = cells.flatMap(({ text }) => text.replace(/^[^\p{L}\p{N}]+/u, '') || []);
    const isNamed = (text: string): boolean =>
      all.some(
        ({ head: { text: name } }) =>
          text.startsWith(name) && /\p{L}/u.test(name) && name !== head.text && !/^[\p{L}\p{N}]/u.test(text.slice(name.length)),
      );
    return texts.filter(isNamed).length * 2 >= (texts.length || 1);
  };
  // The last one is tested first: it seldom names others, so that the many before it need no test.
  return !!all[2] && all.slice(-1).some(isNaming) && !all.slice(0, -1).some(isNaming);
}

/**
 * Finds whether the tools are lines or columns, and returns the table by tools and rows. The first of these decides: the author's option,
 * the word in the corner, a last line or column that names others, the kinds of lines and columns, names of criteria, the format.
 * @param corner the text of the corner.
 * @param heads the heads of the columns, without the column of names.
 * @param below lines directly below the heads that have no name, which are rows where the tools are columns.
 * @param options the author's options.
 * @param csv whether the format is CSV, whose lines are tools unless something else decides.
 */
export function oriented(
  corner: string,
  heads: readonly Head[],
  lines: readonly Named[],
  below: readonly Named[],
  options: TableOptions,
  reader: CellReader,
  csv: boolean,
): Omit<Shape, 'notes'> {
  const columns = heads.map(
    ({ measured: head, over: group }, i): Named => ({
      head,
      data: head.data,
      group,
      cells: lines.map(({ cells }) => cells[i] ?? EMPTY),
    }),
  );
  const cornerIs = (meant: string): boolean =>
    reader.form(`^<${meant}>$`).test(corner.replace(/[↑↓↕].*|[(（].*| names?$/i, '').trim());
  /**
   * Returns where the tools are by a test that lines pass and columns do not ('rows'), or the other way round; `null` where both or none
   * do.
   */
  const decideBy = (isSign: (all: readonly Side[], others: readonly Side[]) => boolean): 'rows' | 'columns' | null => {
    const inLines = isSign(lines, columns);
    return inLines === isSign(columns, lines) ? null : inLines ? 'rows' : 'columns';
  };
  const known =
    options.tools ??
    (cornerIs('tools') ? 'rows' : cornerIs('criteria') ? 'columns' : null) ??
    decideBy(namesOthers) ??
    decideBy((all, others) => pure(others, all, reader)) ??
    decideBy((all, others) => measures(others, reader) && !measures(all, reader));
  const way = known ?? (csv ? 'rows' : 'columns');
  const labels = lines.map(({ head }) => head.text);
  const names = reader.inferKind(labels, '');
  const nameless =
    names.pure && lines.length > 1 && !corner.match(/^#?$/) && !cornerIs('tools') && !/^(?:link|date)$/.test(names.kind);
  const tools = way === 'rows' ? lines : columns.map((column, i) => ({ ...column, head: heads[i]?.head ?? EMPTY }));
  // The last lines or columns may be no tools: one that names the best tools, or one of totals or averages.
  let end = tools.length;
  while (
    namesOthers(tools.slice(0, end)) ||
    (end > 2 && reader.form('^<total>[.:]?(?: ?\\(.*)?$').test(tools[end - 1]?.head.text ?? ''))
  )
    end -= 1;
  const isNotes = (i: number): boolean => reader.form('^<notes>$').test(tools[i]?.head.text ?? '');
  const isTool = (_: unknown, i: number): boolean => tools.length < 2 || (i < end && !isNotes(i));
  const rows = (way === 'rows' ? columns : [...below, ...lines]).map((row: Named): Named => {
    const { head, cells, isMore } = row;
    const remark = cells
      .flatMap(({ text }, i) => (isTool(0, i) || !text ? [] : isNotes(i) ? text : `${tools[i]?.head.text}: ${text}`))
      .join('; ');
    // A line without a name that holds only links, 'Get started | Contact us', does not continue the answers of the line above.
    const isOwn = isMore && cells.every(({ text, linkOnly }) => !text || linkOnly);
    return { ...row, head: isOwn ? { ...EMPTY, text: '–' } : head, cells: cells.filter(isTool), remark };
  });
  return { tools: tools.filter(isTool), rows, corner, guessed: !known, nameless };
}

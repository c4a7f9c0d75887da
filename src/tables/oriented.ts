import type { CellReader } from '../model/reading/cell-reader.js';
import { directed } from './direction.js';
import { EMPTY } from './grid.js';
import type { Head, Named, Shape } from './named.js';
import type { TableOptions } from './options.js';

/** A line or a column: what names it, and its cells. */
type Side = Pick<Named, 'head' | 'cells'>;

/** The unit or currency at a label's end; '' where there is none. */
export const unitIn = (label: string, reader: CellReader): string => Object.values(reader.labelled(label)).join();

/** How many of these rows are of one kind other than text, with at least two answers. */
const pure = (rows: readonly Side[], others: readonly Side[], reader: CellReader): boolean =>
  // Heads that name several units across: no line is of one unit.
  new Set(others.map(({ head }) => unitIn(head.text, reader))).size < 2 &&
  rows.some(({ head, cells }) => {
    const { kind, pure: all } = reader.inferKind(
      cells.map(({ text }) => text),
      head.text,
    );
    return all && kind !== 'text';
  });

/** Whether some name is that of a criterion: it has an arrow or a unit, or speaks of prices or versions. */
const measures = (all: readonly Side[], reader: CellReader): boolean =>
  all.some(
    ({ head: { text } }) =>
      directed(text, reader).better || unitIn(text, reader) || reader.form('(?<!\\p{L})<price|version>(?!\\p{L})').test(text),
  );

/** Whether half the cells of the last one, and of no other, begin with the name of one of them: 'Winner | A | B'. A figure is no such name. */
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
  // The last one is looked at first: it seldom names any, and the others are many.
  return !!all[2] && all.slice(-1).some(isNaming) && !all.slice(0, -1).some(isNaming);
}

/** Decides where the tools are: as the author says, by the word in the corner, by the kinds of lines and columns, by what names them, else by the form. */
export function oriented(
  corner: string,
  heads: readonly Head[],
  lines: readonly Named[],
  below: readonly Named[],
  said: TableOptions,
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
  const word = (meant: string): boolean => reader.form(`^<${meant}>$`).test(corner.replace(/[↑↓↕].*|[(（].*| names?$/i, '').trim());
  const told = (isTold: (all: readonly Side[], others: readonly Side[]) => boolean): 'rows' | 'columns' | null => {
    const inLines = isTold(lines, columns);
    return inLines === isTold(columns, lines) ? null : inLines ? 'rows' : 'columns';
  };
  const known =
    said.tools ??
    (word('tools') ? 'rows' : word('criteria') ? 'columns' : null) ??
    told(namesOthers) ??
    told((all, others) => pure(others, all, reader)) ??
    told((all, others) => measures(others, reader) && !measures(all, reader));
  const way = known ?? (csv ? 'rows' : 'columns');
  const labels = lines.map(({ head }) => head.text);
  const names = reader.inferKind(labels, '');
  const nameless = names.pure && lines.length > 1 && !corner.match(/^#?$/) && !word('tools') && !/^(?:link|date)$/.test(names.kind);
  const tools = way === 'rows' ? lines : columns.map((column, i) => ({ ...column, head: heads[i]?.head ?? EMPTY }));
  // The last ones may be no tools: they say who is best, or what all come to.
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
    // Links below a line are none of its answers: 'Get started | Contact us'.
    const isOwn = isMore && cells.every(({ text, linkOnly }) => !text || linkOnly);
    return { ...row, head: isOwn ? { ...EMPTY, text: '–' } : head, cells: cells.filter(isTool), remark };
  });
  return { tools: tools.filter(isTool), rows, corner, guessed: !known, nameless };
}

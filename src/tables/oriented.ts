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
  const names = all.flatMap(({ head: { text } }) => (/\p{L}/u.test(text) ? text : []));
  const isNaming = ({ head, cells }: Side): boolean => {
    const texts = cells.flatMap(({ text }) => text.replace(/^[^\p{L}\p{N}]+/u, '') || []);
    const named = texts.filter((text) =>
      names.some((name) => name !== head.text && text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length))),
    );
    return named.length * 2 >= (texts.length || 1);
  };
  // The last one is looked at first: it seldom names any, and the others are many.
  return all.length > 2 && all.slice(-1).some(isNaming) && !all.slice(0, -1).some(isNaming);
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
  const tells: readonly ((all: readonly Side[], others: readonly Side[]) => boolean)[] = [
    namesOthers,
    (all, others) => pure(others, all, reader),
    (all, others) => measures(others, reader) && !measures(all, reader),
  ];
  let way = said.tools ?? (word('tools') ? 'rows' : word('criteria') ? 'columns' : null);
  for (const tell of tells) {
    if (way) break;
    const inLines = tell(lines, columns);
    if (inLines !== tell(columns, lines)) way = inLines ? 'rows' : 'columns';
  }
  const guessed = !way;
  way ??= csv ? 'rows' : 'columns';
  const names = reader.inferKind(
    lines.map(({ head }) => head.text),
    '',
  );
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
  return { tools: tools.filter(isTool), rows, corner, guessed, nameless };
}

import type { CellReader } from '../model/reading/cell-reader.js';
import { directed } from './direction.js';
import type { TableOptions } from './options.js';
import { EMPTY, type Head, type Named, type Shape } from './shape.js';

/** A line or a column: what names it, and its cells. */
type Side = Pick<Named, 'head' | 'cells'>;

/** How many of these rows are of one kind other than text, with at least two answers. */
const pure = (rows: readonly Side[], others: readonly Side[], reader: CellReader): boolean =>
  // Heads that name several units across: no line is of one unit.
  new Set(others.map(({ head }) => JSON.stringify(reader.labelled(head.text)))).size < 2 &&
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
      directed(text, reader).better ||
      JSON.stringify(reader.labelled(text)) !== '{}' ||
      reader.form('(?<!\\p{L})<price|version>(?!\\p{L})').test(text),
  );

/** Whether most of its cells begin with the name of another: 'Winner | A | B'. */
function namesOthers({ head, cells }: Side = { head: EMPTY, cells: [] }, all: readonly Side[]): boolean {
  const texts = cells.flatMap(({ text }) => text.replace(/^[^\p{L}\p{N}]+/u, '') || []);
  const named = texts.filter((text) =>
    all.some(
      ({ head: { text: name } }) =>
        name && name !== head.text && text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length)),
    ),
  );
  return all.length > 2 && texts.length > 0 && named.length * 2 >= texts.length;
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
): Shape {
  const columns = heads.map(({ measured: head, over }, i) => ({
    head,
    data: head.data ?? {},
    cells: lines.map(({ cells }) => cells[i] ?? EMPTY),
    ...(over && { over, group: over }),
  }));
  const word = (meant: string): boolean => reader.form(`^<${meant}>$`).test(corner.replace(/[↑↓↕].*|[(（].*| names?$/i, '').trim());
  /** Where the last ones begin that are no tools: they say who is best, or what all come to. */
  const endOf = (all: readonly Side[]): number => {
    let end = all.length;
    const isRest = (one: Side): boolean =>
      namesOthers(one, all) || (end > 2 && reader.form('^<total>[.:]?(?: ?\\(.*)?$').test(one.head.text));
    for (let one = all[end - 1]; one && isRest(one); one = all[end - 1]) end -= 1;
    return end;
  };
  const [lineEnd, columnEnd] = [endOf(lines), endOf(columns)];
  const tells: readonly ((all: readonly Side[], others: readonly Side[]) => boolean)[] = [
    (all) => namesOthers(all[all.length - 1], all),
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
  const nameless =
    names.pure && lines.length > 1 && !corner.match(/^#?$/) && !word('tools') && names.kind !== 'link' && names.kind !== 'date';
  const isNotes = (one: Side | undefined): boolean => reader.form('^<notes>$').test(one?.head.text ?? '');
  /** What stands beside the tools, as remarks of the row at a place. */
  const remarkOf = (rest: readonly Side[], at: number): string =>
    rest
      .flatMap((one) => {
        const { text = '' } = one.cells[at] ?? {};
        return text && (isNotes(one) ? text : `${one.head.text}: ${text}`);
      })
      .filter(Boolean)
      .join('; ');
  const withRemark = <T extends Named>(row: T, remark: string): T => (remark ? { ...row, remark } : row);
  const how = { corner, guessed, nameless };
  if (way === 'rows') {
    const rest = lines.slice(lineEnd);
    const rows = columns.map((row, i) => withRemark({ ...row, cells: row.cells.slice(0, lineEnd) }, remarkOf(rest, i)));
    return { ...how, tools: lines.slice(0, lineEnd), rows };
  }
  const isTool = (_: unknown, i: number): boolean => heads.length < 2 || (i < columnEnd && !isNotes(columns[i]));
  const rest = columns.filter((_, i) => !isTool(_, i));
  // A line of links below another is none of its answers: 'Get started | Contact us'.
  const isOwn = ({ isMore, cells }: Named): boolean => !!isMore && cells.every(({ text, linkOnly }) => !text || linkOnly);
  const rows = [...below, ...lines].map((line, i): Named => {
    const head = isOwn(line) ? { text: '–' } : line.head;
    return withRemark({ ...line, head, cells: line.cells.filter(isTool) }, remarkOf(rest, i - below.length));
  });
  const tools = columns.map((column, i) => ({ ...column, head: heads[i]?.head ?? EMPTY })).filter(isTool);
  return { ...how, tools, rows };
}

import type { Criterion, Kind } from '../model/criterion.js';
import type { CellReader } from '../model/reading/cell-reader.js';
import type { Answer } from '../model/tool.js';
import { directed } from './direction.js';
import type { Finding } from './finding.js';
import type { Cell } from './grid.js';
import type { Hints, hintsIn } from './hints.js';
import { isDash, type Named, type Shape } from './named.js';
import { idMaker } from './names.js';
import type { TableOptions } from './options.js';
import type { TableDocument } from './table-document.js';

/** Stands for a picture that nobody can read. */
const PICTURE = '▢';

const LINK = /^https?:\S+$/i;
/** A link's target may be relative to the page. */
const ANY_LINK = /^(?:https?:|(?![#]|[a-z][a-z\d+.-]*:))/i;

/** What holds for all rows of a table. */
interface Whole {
  readonly reader: CellReader;
  /** All cells, folded, a line each: what a circle means may be told by another row. */
  readonly signs: string;
  /** Whether what is missing is a no in rows of yes and no. */
  readonly missingIsNo: boolean;
  readonly options: TableOptions;
  readonly corner?: 'higher' | 'lower';
  readonly hintsIn: typeof hintsIn | undefined;
  /** Takes what is to be told: hints that are not understood, and once for each row what does not fit the kind that it was given. */
  readonly findings: Finding[];
}

/** A value with what stands beside it: bare where nothing does. */
function valueWith(cell: Cell, value: Record<string, unknown>): unknown {
  const { note, href } = cell;
  // Places on the page, mail and telephones are no sources.
  const isSource = href && !/^(?:#|mailto:|tel:)/i.test(href);
  const more = { ...value, ...(note && { note }), ...(isSource && { source: href }) };
  return Object.keys(more).join() === 'value' ? value.value : more;
}

/** A cell of a row whose texts are no more than texts. */
function plainValue(cell: Cell, kind: Kind, reader: CellReader): unknown {
  const { text, href, items, linkOnly, unreadable } = cell;
  if (unreadable) return valueWith(cell, { text: PICTURE });
  if (kind === 'list' && items) return valueWith(cell, { value: items });
  const missing = reader.readMissing(text);
  if (missing)
    return missing.status === 'unknown'
      ? valueWith(cell, { value: null })
      : valueWith(cell, { status: missing.status, ...(missing.words && { text }) });
  if (kind === 'list') return valueWith(cell, { value: text.split(/\n|,\s*/) });
  if (kind === 'link' && href && linkOnly)
    return { value: href, ...(text !== href && { text }), ...(cell.note && { note: cell.note }) };
  return valueWith(cell, { value: text });
}

/** One row of the comparison. */
interface Row {
  /** `null` where it holds capabilities. */
  readonly criterion: Record<string, unknown> | null;
  readonly values: readonly unknown[];
}

/** The criterion and the values of one row. */
function rowOf(row: Named, id: string, whole: Whole): Row {
  const { reader, options } = whole;
  const { label, better } = directed(row.head.text, reader);
  const said: Hints = { ...(better && { better }), ...whole.hintsIn?.(row.data, label, whole.findings) };
  const { cells } = row;
  const links = cells.filter(({ linkOnly }) => linkOnly).length >= cells.filter(({ text }) => text).length * (2 / 3);
  const readable = cells.flatMap(({ text, unreadable }) => (unreadable ? PICTURE : text));
  const { pure: _, ...seen } = reader.inferKind(readable, label, { directed: 'better' in said, signs: whole.signs });
  const isNo = whole.options.empty === 'no' && cells.every((cell) => isDash(cell) && !cell.unreadable);
  const kind =
    said.kind ?? (isNo ? 'boolean' : seen.kind === 'text' && links && cells.some(({ href }) => href) ? 'link' : seen.kind);
  const inferred = kind === seen.kind ? seen : {};
  const figures = reader.isNumeric(kind);
  const criterion: Record<string, unknown> = {
    id,
    label: label || row.head.text || id,
    kind,
    ...(row.group && { group: row.group }),
    ...(row.remark && { description: row.remark }),
    ...inferred,
    ...(figures && whole.corner && { better: whole.corner }),
    ...(kind === 'boolean' && options.yes && { better: 'higher' }),
    ...said,
  };
  if (!figures && kind !== 'boolean' && kind !== 'date') {
    // More words than the link's are no address.
    const isOdd = ({ text, href = '', linkOnly }: Cell): boolean =>
      kind === 'link' && !reader.readMissing(text) && !(linkOnly ? ANY_LINK.test(href) : LINK.test(text));
    const odd = cells.find(isOdd);
    if (odd && 'kind' in said) whole.findings.push({ type: 'misfit', label, kind, text: odd.text });
    return {
      criterion,
      values: cells.map((cell) => (isOdd(cell) ? valueWith(cell, { text: cell.text }) : plainValue(cell, kind, reader))),
    };
  }
  // A row that nobody gave a kind or a direction is not to be warned of: what is no figure in it is meant as a text.
  const given = 'kind' in said || 'better' in said;
  const answers = cells.map(({ text }): Answer => ({ value: text, status: 'known', unverified: false }));
  const read = reader.readRow(answers, criterion as unknown as Criterion);
  const wider = kind === 'boolean' ? reader.readRow(answers, criterion as unknown as Criterion, whole.signs) : read;
  const values = cells.map((cell, i): unknown => {
    if (cell.unreadable) return valueWith(cell, { text: PICTURE });
    const answer = wider.answers[i];
    if (kind === 'boolean' && whole.missingIsNo && isDash(cell)) return valueWith(cell, { value: false });
    if (!cell.text) return valueWith(cell, { value: null });
    if (read.unread.includes(i) && !wider.unread.includes(i) && answer) {
      // Another row of the table says what the sign means.
      return valueWith(cell, { value: answer.value, ...(answer.text !== undefined && { text: answer.text }) });
    }
    // In rows of figures the text itself is told of with the other cells.
    return valueWith(cell, wider.unread.includes(i) && !(given && figures) ? { text: cell.text } : { value: cell.text });
  });
  const [first] = figures || !given ? [] : wider.unread.filter((i) => cells[i]?.text && !cells[i]?.unreadable);
  if (first !== undefined) {
    const hint = wider.warnings.find(({ index }) => index === first);
    whole.findings.push({ type: 'misfit', label, kind, text: cells[first]?.text ?? '', hint });
  }
  return { criterion, values };
}

const SIGN_YES = /[✓✔☑✅●◎⭕]/u;
const SIGN_NO = /[✗✘✖✕❌❎🛑🚫⛔○◯〇]|×(?! ?\d)/u;

/** Whether a table has signs for yes and nothing for no. */
function hasNoNo(texts: readonly string[], reader: CellReader): boolean {
  return (
    texts.some((text) => SIGN_YES.test(text)) &&
    !texts.some((text) => SIGN_NO.test(text) || reader.form('^<no|noAlone|none>(?=$| ?[([,:;–—])').test(text))
  );
}

/** Names of tools, those that come twice with what they stand under, or with the next text of their line. */
function namesOf({ tools, rows }: Shape, kinds: readonly unknown[]): readonly string[] {
  const names = tools.map(({ head }) => head.text);
  return names.map((name, i) => {
    if (!name || names.filter((other) => other === name).length < 2) return name;
    const next = rows.find(
      ({ cells }, r) => kinds[r] === 'text' && new Set(cells.filter((_, t) => names[t] === name).map(({ text }) => text)).size > 1,
    );
    const more = tools[i]?.over ?? tools[i]?.group ?? next?.cells[i]?.text;
    return more ? `${name} (${more})` : name;
  });
}

/** Makes the document of a table. */
export function documentOf(
  shape: Shape,
  title: string | undefined,
  options: TableOptions,
  reader: CellReader,
  findings: Finding[],
  hintsOf?: typeof hintsIn,
): TableDocument {
  const texts = shape.rows.flatMap(({ cells }) => cells.map(({ text }) => reader.folded(text)));
  const { better: corner } = directed(shape.corner, reader);
  const whole: Whole = {
    reader,
    hintsIn: hintsOf,
    findings,
    options,
    signs: texts.join('\n'),
    missingIsNo: options.empty === 'no' || hasNoNo(texts, reader),
    ...(corner && { corner }),
  };
  const rowId = idMaker('row');
  const made = shape.rows.map((row, i): Row & { row: Named; id: string } => {
    const id = row.data.id ?? rowId(directed(row.head.text, reader).label, i + 1);
    return {
      row,
      id,
      ...(row.data.kind === 'capabilities' ? { criterion: null, values: [] } : rowOf(row, id, whole)),
    };
  });
  const names = namesOf(
    shape,
    made.map(({ criterion }) => criterion?.kind),
  );
  const toolId = idMaker('tool');
  const tools = shape.tools.map(({ head, data }, t) => {
    const id = data.id ?? head.data?.id ?? toolId(names[t] ?? '', t + 1);
    const { href, image } = head;
    const values = Object.fromEntries(
      made.flatMap(({ criterion, values, id: row }) => (criterion ? [[row, values[t] ?? null]] : [])),
    );
    const list = made.find(({ criterion }) => !criterion)?.row.cells[t]?.items;
    const itemId = idMaker('row');
    return {
      id,
      name: names[t] || id,
      ...(href && { url: href }),
      ...(image && { logo: image }),
      values,
      ...(list && { capabilities: { items: list.map((item, i) => ({ id: itemId(item, i + 1), title: item })) } }),
    };
  });
  const criteria = made.map(({ criterion }) => criterion).filter((criterion) => criterion !== null);
  return { ...(title && { title }), ...(shape.notes && { description: shape.notes }), lang: reader.lang, tools, criteria };
}

import type { Kind } from '../model/criterion.js';
import { guarded } from '../model/guarded.js';
import type { CellReader } from '../model/reading/cell-reader.js';
import type { Answer } from '../model/tool.js';
import { directed } from './direction.js';
import type { Finding } from './finding.js';
import type { Cell } from './grid.js';
import { idMaker } from './make-ids.js';
import type { TableOptions } from './options.js';
import type { Hints, hintsIn } from './row-attributes.js';
import type { TableDocument } from './table-document.js';
import { isDash, type Named, type Shape } from './table-shape.js';

/** The text of a cell with nothing but a picture without words, which nobody can read. */
const PICTURE = '▢';

/** Matches a text that is nothing but an address. */
const LINK = /^https?:\S+$/i;
/** Matches the target of a link, which may be relative to the page; not a place on the page, nor another scheme such as `mailto:`. */
const ANY_LINK = /^(?:https?:|(?![#]|[a-z][a-z\d+.-]*:))/i;

/** The arguments of reading a row that are the same for all rows of a table. */
interface TableContext {
  readonly reader: CellReader;
  /** The texts of all cells, folded, a line each: cells of another row may say what a circle means. */
  readonly signs: string;
  /** Whether empty cells and dashes are a no in rows of yes and no. */
  readonly missingIsNo: boolean;
  readonly options: TableOptions;
  /** The direction that the corner says, which is that of all rows of figures. */
  readonly better: 'higher' | 'lower' | undefined;
  /** Reads the `data-…` attributes of a row; `undefined` for CSV and Markdown. */
  readonly hintsIn: typeof hintsIn | undefined;
  /**
   * Receives what the author is to be told: attributes that are not understood, and the first cell of a row that does not fit it, where the
   * author set a kind or direction.
   */
  readonly findings: Finding[];
  readonly rowId: ReturnType<typeof idMaker>;
}

/** An object of the document, such as a value with its `value`, `status` or `text`. */
type Content = Record<string, unknown>;

/**
 * Returns a value of the document: the content of a cell with the cell's note and its link as `source`, or the bare value without these.
 */
function valueWith({ note, href }: Cell, content: Content): unknown {
  // Links to places on the page, mail addresses and telephone numbers are no sources.
  const isSource = href && !/^(?:#|mailto:|tel:)/i.test(href);
  const more = { ...content, ...(note && { note }), ...(isSource && { source: href }) };
  return Object.keys(more).join() === 'value' ? content.value : more;
}

/** Returns the value of a cell in a row of kind text, list or link, whose texts are not read as figures, dates or yes and no. */
function plainValue(cell: Cell, kind: Kind, reader: CellReader): unknown {
  const { text, href, items, linkOnly } = cell;
  if (kind === 'list' && items) return valueWith(cell, { value: items });
  const missing = reader.readMissing(text);
  if (missing?.status === 'unknown') return valueWith(cell, { value: null });
  if (missing) return valueWith(cell, { status: missing.status, ...(missing.words && { text }) });
  if (kind === 'list') return valueWith(cell, { value: text.split(/\n|,\s*/) });
  // In a row of links the link is the value itself, not its source.
  if (kind === 'link' && href && linkOnly)
    return valueWith({ ...cell, href: null }, { value: href, ...(text !== href && { text }) });
  return valueWith(cell, { value: text });
}

/** One row of the comparison, as the document writes it: its criterion, and its values in step with the tools. */
interface Row {
  readonly criterion: Content & { readonly id: string };
  readonly values: readonly unknown[];
}

/** Makes the criterion and the values of one row. @param place the number of the row, from 1: the ID of a row without a name has it. */
function rowOf({ head, data, group, remark, cells }: Named, place: number, whole: TableContext): Row {
  const { reader, options, signs, findings } = whole;
  const { label, better } = directed(head.text, reader);
  const hints: Hints = { ...(better && { better }), ...(data && whole.hintsIn?.(data, label, findings)) };
  const guardedHints = guarded(hints);
  const links = cells.filter(({ linkOnly }) => linkOnly).length >= cells.filter(({ text }) => text).length * (2 / 3);
  const readable = cells.map(({ text, unreadable }) => (unreadable ? PICTURE : text));
  const { pure: _, ...seen } = reader.inferKind(readable, label, { directed: !!guardedHints.better, signs });
  const isNo = options.empty && cells.every(isDash);
  const kind =
    guardedHints.kind ?? (isNo ? 'boolean' : seen.kind === 'text' && links && cells.some(({ href }) => href) ? 'link' : seen.kind);
  const figures = reader.isNumeric(kind);
  const id = data?.('id') ?? whole.rowId(label, place);
  const criterion = {
    ...(kind === seen.kind && seen),
    id,
    label: label || head.text || id,
    kind,
    ...(group && { group }),
    ...(remark && { description: remark }),
    ...(figures && whole.better && { better: whole.better }),
    ...(kind === 'boolean' && options.yes && { better: 'higher' as const }),
    ...hints,
  };
  const row = (valueFor: (cell: Cell, i: number) => unknown): Row => ({
    criterion,
    values: cells.map((cell, i) => (cell.unreadable ? valueWith(cell, { text: PICTURE }) : valueFor(cell, i))),
  });
  if (!figures && kind !== 'boolean' && kind !== 'date') {
    // In a row of links a cell is odd unless it is a link alone or an address alone: with other words beside a link it is no address.
    const isOdd = ({ text, href, linkOnly }: Cell): boolean =>
      kind === 'link' && !reader.readMissing(text) && !(linkOnly ? ANY_LINK.test(href ?? '') : LINK.test(text));
    const odd = guardedHints.kind && cells.find(isOdd);
    if (odd) findings.push({ type: 'misfit', label, kind, text: odd.text, told: undefined });
    return row((cell) => (isOdd(cell) ? valueWith(cell, { text: cell.text }) : plainValue(cell, kind, reader)));
  }
  // Where the author sets neither kind nor direction, no warning is given: a cell that is no figure is meant as a text.
  const isGiven = guardedHints.kind || guardedHints.better;
  const answers = cells.map(({ text }) => guarded<Answer>({ value: text, status: 'known', unverified: false }));
  const read = reader.readRow(answers, guarded(criterion));
  const wider = kind === 'boolean' ? reader.readRow(answers, guarded(criterion), signs) : read;
  // In rows of figures the text becomes the `value`, and the reading of the document's values warns of it.
  const odd = isGiven && !figures && wider.unread.find((i) => cells[i]?.text && !cells[i]?.unreadable);
  if (typeof odd === 'number') {
    const warning = wider.warnings.find(({ index }) => index === odd);
    findings.push({ type: 'misfit', label, kind, text: cells[odd]?.text ?? '', told: warning });
  }
  return row((cell, i) => {
    if (kind === 'boolean' && whole.missingIsNo && isDash(cell)) return valueWith(cell, { value: false });
    if (!cell.text) return valueWith(cell, { value: null });
    if (wider.unread.includes(i)) return valueWith(cell, isGiven && figures ? { value: cell.text } : { text: cell.text });
    const answer = wider.answers[i];
    // Only other rows of the table say what this sign means: the document gets its meaning in place of the sign.
    if (read.unread.includes(i) && answer)
      return valueWith(cell, { value: answer.value, ...(answer.text !== undefined && { text: answer.text }) });
    return valueWith(cell, { value: cell.text });
  });
}

/** Signs for yes and for no, anywhere in a cell; '× 2' is a factor. */
const SIGN_YES = /[✓✔☑✅●◎⭕]/u;
const SIGN_NO = /[✗✘✖✕❌❎🛑🚫⛔○◯〇]|×(?! ?\d)/u;

/** Whether a table has signs for yes and neither sign nor word for no: then an empty cell means no. */
function lacksSignsForNo(texts: readonly string[], reader: CellReader): boolean {
  return (
    texts.some((text) => SIGN_YES.test(text)) &&
    !texts.some((text) => SIGN_NO.test(text) || reader.form('^<no|noAlone|none>(?=$| ?[([,:;–—])').test(text))
  );
}

/**
 * Returns the names of the tools. A name that comes twice has an addition in brackets: the group that the tool is in, else the tool's cell
 * in the first row of texts whose cells differ among the tools of that name.
 */
function namesOf({ tools, rows }: Shape, kinds: readonly unknown[]): readonly string[] {
  const names = tools.map(({ head }) => head.text);
  return names.map((name, i) => {
    if (!name || names.filter((other) => other === name).length < 2) return name;
    const next = rows.find(
      ({ cells }, r) => kinds[r] === 'text' && new Set(cells.filter((_, t) => names[t] === name).map(({ text }) => text)).size > 1,
    );
    const more = tools[i]?.group || next?.cells[i]?.text;
    return more ? `${name} (${more})` : name;
  });
}

/**
 * Makes the document of a table, to be read by the schema as JSON is.
 * @param findings receives what the author is to be told.
 * @param hints reads the `data-…` attributes of rows; `undefined` for CSV and Markdown.
 */
export function documentOf(
  shape: Shape,
  title: string,
  options: TableOptions,
  reader: CellReader,
  findings: Finding[],
  hints?: typeof hintsIn,
): TableDocument {
  const texts = shape.rows.flatMap(({ cells }) => cells.map(({ text }) => reader.folded(text)));
  const whole: TableContext = {
    reader,
    hintsIn: hints,
    findings,
    options,
    signs: texts.join('\n'),
    missingIsNo: !!options.empty || lacksSignsForNo(texts, reader),
    better: directed(shape.corner, reader).better,
    rowId: idMaker('row'),
  };
  // A row of capabilities is no criterion: its lists go into the tools.
  const rows = shape.rows.map((row, i) => (row.data?.('kind') === 'capabilities' ? null : rowOf(row, i + 1, whole)));
  const made = rows.filter((row) => row !== null);
  const lists = shape.rows.find((_, i) => !rows[i])?.cells;
  const names = namesOf(
    shape,
    rows.map((row) => row?.criterion.kind),
  );
  const toolId = idMaker('tool');
  const tools = shape.tools.map(({ head, data }, t) => {
    const name = names[t] ?? '';
    const id = data?.('id') ?? head.data?.('id') ?? toolId(name, t + 1);
    const { href, image } = head;
    const list = lists?.[t]?.items;
    const itemId = idMaker('row');
    return {
      id,
      name: name || id,
      ...(href && { url: href }),
      ...(image && { logo: image }),
      values: Object.fromEntries(made.map(({ criterion, values }) => [criterion.id, values[t] ?? null])),
      ...(list && { capabilities: { items: list.map((item, i) => ({ id: itemId(item, i + 1), title: item })) } }),
    };
  });
  return {
    ...(title && { title }),
    ...(shape.notes && { description: shape.notes }),
    lang: reader.lang,
    tools,
    criteria: made.map(({ criterion }) => criterion),
  };
}

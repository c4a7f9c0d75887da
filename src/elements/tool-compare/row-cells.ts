import type { BoxTexts } from '../../locales/locale.js';
import { type Evidence, hasEvidence, type ViewCell, type ViewRow } from '../../model/view.js';
import { fill } from './cell-content.js';
import { make } from './make.js';

/** How cells are drawn, and what their reader can do. */
export interface CellOptions {
  readonly texts: BoxTexts;
  /** No controls: what stands behind a cell is text in it. */
  readonly plain: boolean;
  date(iso: string): string;
  onEvidence(trigger: HTMLElement, evidence: Evidence): void;
  /** Moves cells, of which one may have an open hint. */
  onMove(move: () => void): void;
  /** Something else stands behind the cell of a trigger now. */
  onEvidenceChange(trigger: HTMLElement, evidence: Evidence): void;
}

/** Whether a cell holds no value. */
const isMissing = ({ status }: ViewCell): boolean => status === 'unknown' || status === 'not-applicable';

const hasBar = ({ fraction, span }: ViewCell): boolean => fraction !== null || Boolean(span?.bar);

const partsOf = (cell: ViewCell): string =>
  `cell value${hasBar(cell) ? ' bar' : ''}${cell.best ? ' best' : ''}${isMissing(cell) ? ' missing' : ''}`;

/** The sign that stands before the words of a cell: yes, no, partly, unknown, never. */
function signOf({ status, value }: ViewCell): string {
  if (status === 'unknown') return 'sign unknown';
  if (status === 'not-applicable') return 'sign never';
  if (value === false) return 'sign no';
  return value === true || (value === null && status === 'partial') ? (status === 'partial' ? 'sign partly' : 'sign yes') : '';
}

/** What the sheet knows a cell by. */
const classOf = (cell: ViewCell): string => {
  if (cell.span?.bar) return 'bar span';
  if (cell.fraction === null) return signOf(cell);
  return cell.fraction === 0 ? 'bar none' : cell.fraction === 1 ? 'bar full' : 'bar';
};

/** Whether a cell is a text and nothing else. */
const isPlain = (cell: ViewCell, { criterion }: ViewRow): boolean =>
  !cell.best && !cell.unverified && cell.delta === null && !cell.span && criterion.kind !== 'link' && !hasEvidence(cell);

/** Through the CSSOM: a policy without inline styles blocks style attributes, and a blocked bar would be a false score. */
function drawBar({ style }: HTMLElement, { fraction, span }: ViewCell): void {
  if (fraction !== null) style.setProperty('--_fraction', String(fraction));
  if (!span?.bar) return;
  style.setProperty('--_from', String(span.bar.from));
  style.setProperty('--_to', String(span.bar.to));
}

function draw(cell: ViewCell, name: string, row: ViewRow, options: CellOptions, named: boolean): HTMLElement {
  const td = make('td', `role=cell;class=${classOf(cell)};part=${partsOf(cell)}`);
  drawBar(td, cell);
  // In a card the value stands beside its tool's name.
  if (named) td.dataset.tool = name;
  if (isPlain(cell, row)) td.textContent = cell.text;
  else fill(td, cell, name, row, options);
  return td;
}

/** Whether two cells are drawn alike. */
const alike = (a: ViewCell, b: ViewCell): boolean =>
  a === b ||
  (a.text === b.text &&
    a.fraction === b.fraction &&
    a.best === b.best &&
    a.value === b.value &&
    a.status === b.status &&
    a.unverified === b.unverified &&
    a.delta === b.delta &&
    a.span?.text === b.span?.text &&
    a.span?.bar?.from === b.span?.bar?.from &&
    a.span?.bar?.to === b.span?.bar?.to &&
    a.note === b.note &&
    a.source === b.source &&
    a.checked === b.checked);

/** Brings a cell that is drawn to another value with the least that must change. */
function redraw(td: HTMLElement, before: ViewCell, cell: ViewCell, name: string, row: ViewRow, options: CellOptions): void {
  const [look, part] = [classOf(cell), partsOf(cell)];
  if (look !== classOf(before)) td.className = look;
  if (part !== partsOf(before)) td.setAttribute('part', part);
  if (cell.fraction !== before.fraction || cell.span || before.span) drawBar(td, cell);
  if (!isPlain(cell, row) || td.childElementCount || td.childNodes.length !== 1) {
    fill(td, cell, name, row, options);
  } else if (cell.text !== before.text) (td.firstChild as Text).data = cell.text;
}

/** A cell on the screen. */
interface Drawn {
  readonly td: HTMLElement;
  cell: ViewCell;
  name: string;
}

/** The cells of one row, behind its header: one element each, and only what differs is touched. */
export class RowCells {
  #drawn: Drawn[] = [];
  #label = '';
  #plain = false;
  #texts: BoxTexts | null = null;
  #named = false;

  /** @param named whether each cell carries the name of its tool, for cards. */
  update(element: Element, row: ViewRow, names: readonly string[], options: CellOptions, named: boolean): void {
    if (options.plain !== this.#plain || options.texts !== this.#texts || named !== this.#named) {
      for (const { td } of this.#drawn) td.remove();
      this.#drawn = [];
      this.#plain = options.plain;
      this.#texts = options.texts;
      this.#named = named;
    }
    for (const { td } of this.#drawn.splice(row.cells.length)) td.remove();
    if (row.cells.some((cell) => hasBar(cell) || !isPlain(cell, row))) this.#reorder(element, row, options);
    const relabelled = this.#label !== row.criterion.label;
    for (const [i, cell] of row.cells.entries()) {
      const name = names[i] ?? '';
      const drawn = this.#drawn[i];
      if (!drawn) {
        const td = draw(cell, name, row, options, named);
        element.append(td);
        this.#drawn.push({ td, cell, name });
      } else {
        if (relabelled || drawn.name !== name || !alike(drawn.cell, cell)) {
          if (named) drawn.td.dataset.tool = name;
          redraw(drawn.td, drawn.cell, cell, name, row, options);
        }
        drawn.cell = cell;
        drawn.name = name;
      }
    }
    this.#label = row.criterion.label;
  }

  /** Moves cells where the same tools are in another order: a bar of another length costs more than a cell in another place, a text less. */
  #reorder(element: Element, { cells: wanted }: ViewRow, { onMove }: CellOptions): void {
    const drawn = this.#drawn;
    // One tool in the place of another is no new order.
    const elsewhere = wanted.filter(({ tool }, i) => tool !== drawn[i]?.cell.tool);
    if (elsewhere.length < 2 || drawn.length !== wanted.length) return;
    const byTool = new Map(drawn.map((one) => [one.cell.tool, one]));
    const moved = wanted.flatMap(({ tool }) => byTool.get(tool) ?? []);
    if (moved.length !== drawn.length) return;
    this.#drawn = moved;
    const { activeElement } = element.getRootNode() as ShadowRoot;
    onMove(() => element.append(...moved.map(({ td }) => td)));
    // What is moved loses the focus.
    if (element.contains(activeElement)) (activeElement as HTMLElement).focus({ preventScroll: true });
  }
}

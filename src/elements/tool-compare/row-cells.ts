import type { Row } from '../../model/rows.js';
import { hasEvidence, type ViewCell } from '../../model/view.js';
import { fill } from './cell-content.js';
import { drawBar, lookOf, partsOf } from './cell-look.js';
import type { CellOptions } from './cell-options.js';

/** Whether a cell is a text and nothing else. */
const isPlain = (cell: ViewCell, { criterion: { kind } }: Row): boolean =>
  !cell.best && !cell.unverified && cell.delta === null && !cell.span && kind !== 'link' && kind !== 'rank' && !hasEvidence(cell);

const prototypes = new Map<string, HTMLElement>();

/** A cell of a look: a table has thousands that are alike. */
function cellOf(look: string): HTMLElement {
  let prototype = prototypes.get(look);
  if (!prototype) {
    prototype = document.createElement('td');
    prototype.setAttribute('role', 'cell');
    dress(prototype, look);
    prototypes.set(look, prototype);
  }
  return prototype.cloneNode() as HTMLElement;
}

function dress(td: HTMLElement, look: string): void {
  td.className = look;
  td.setAttribute('part', partsOf(look));
}

function lookIn(cell: ViewCell, row: Row, { words: { yes }, marked }: CellOptions): string {
  const mark = marked.size ? marked.get(cell.tool) : undefined;
  if (mark === 'off') return mark;
  const look = lookOf(cell, row.criterion, yes);
  return mark ? `${look} ${mark}` : look;
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

/** A cell on the screen. */
interface Drawn {
  readonly td: HTMLElement;
  look: string;
  cell: ViewCell;
  name: string;
}

/** The cells of one row, behind its header: one element each, and only what differs is touched. */
export class RowCells {
  #drawn: Drawn[] = [];
  #label = '';
  #plain = false;
  #baseline: string | null = null;

  /** @param names of all tools, in the order of the row's cells. */
  update(element: Element, row: Row, names: readonly string[], options: CellOptions): void {
    const { columns, plain, baseline } = options;
    if (plain !== this.#plain) for (const { td } of this.#drawn.splice(0)) td.remove();
    this.#plain = plain;
    for (const { td } of this.#drawn.splice(columns.length)) td.remove();
    this.#reorder(element, row, options);
    // The words of a delta are those of the row and the baseline together.
    const anew = this.#label !== row.criterion.label || this.#baseline !== baseline;
    for (const [place, index] of columns.entries()) {
      const cell = row.cells[index];
      if (!cell) continue;
      const name = names[index] ?? '';
      const drawn = this.#drawn[place];
      if (drawn) this.#redraw(drawn, cell, name, row, options, anew);
      else this.#draw(element, cell, name, row, options);
    }
    this.#label = row.criterion.label;
    this.#baseline = baseline;
  }

  #draw(element: Element, cell: ViewCell, name: string, row: Row, options: CellOptions): void {
    const look = lookIn(cell, row, options);
    const td = cellOf(look);
    if (look !== 'off') {
      drawBar(td, cell);
      if (isPlain(cell, row)) td.textContent = cell.text;
      else fill(td, cell, name, row, options);
    }
    element.append(td);
    this.#drawn.push({ td, look, cell, name });
  }

  /** Brings a cell that is drawn to another value with the least that must change. */
  #redraw(drawn: Drawn, cell: ViewCell, name: string, row: Row, options: CellOptions, anew: boolean): void {
    const { td, cell: before } = drawn;
    const look = lookIn(cell, row, options);
    const other = look !== drawn.look;
    if (other) dress(td, look);
    if (look === 'off') td.textContent = '';
    else if (anew || drawn.name !== name || !alike(before, cell) || (other && drawn.look === 'off')) {
      if (cell.fraction !== before.fraction || cell.span || before.span || drawn.look === 'off') drawBar(td, cell);
      if (!isPlain(cell, row) || td.childElementCount || td.childNodes.length !== 1) fill(td, cell, name, row, options);
      else if (cell.text !== before.text) (td.firstChild as Text).data = cell.text;
    }
    Object.assign(drawn, { look, cell, name });
  }

  /** Moves cells where the same tools are in another order: a bar of another length costs more than a cell in another place, a text less. */
  #reorder(element: Element, row: Row, { columns, onMove }: CellOptions): void {
    const drawn = this.#drawn;
    const wanted = columns.flatMap((index) => row.cells[index] ?? []);
    // One tool in the place of another is no new order.
    const elsewhere = wanted.filter(({ tool }, i) => tool !== drawn[i]?.cell.tool);
    if (elsewhere.length < 2 || drawn.length !== wanted.length) return;
    if (wanted.every((cell) => cell.fraction === null && !cell.span && isPlain(cell, row))) return;
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

import type { Row } from '../../model/rows.js';
import { hasEvidence, type ViewCell } from '../../model/view.js';
import { fill } from './cell-content.js';
import { drawBar, isOurs, lookOf, partsOf } from './cell-look.js';
import type { CellOptions } from './cell-options.js';

/** Whether a cell is a text and nothing else. */
export const isPlain = (cell: ViewCell, { criterion: { kind } }: Row): boolean =>
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

function lookIn(cell: ViewCell, row: Row, { words, marked }: CellOptions): string {
  const mark = marked.size ? marked.get(cell.tool) : undefined;
  if (mark === 'off') return mark;
  const look = `${lookOf(cell, row.criterion, words.yes)}${isPlain(cell, row) && isOurs(cell.text, words) ? ' our' : ''}`;
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
export interface Drawn {
  readonly td: HTMLElement;
  look: string;
  cell: ViewCell;
  name: string;
}

/** Draws a cell behind the others of an element. @param name of its tool. */
export function drawCell(element: Element, cell: ViewCell, name: string, row: Row, options: CellOptions): Drawn {
  const look = lookIn(cell, row, options);
  const td = cellOf(look);
  if (look !== 'off') {
    drawBar(td, cell);
    if (isPlain(cell, row)) td.textContent = cell.text;
    else fill(td, cell, name, row, options);
  }
  element.append(td);
  return { td, look, cell, name };
}

/** Brings a cell that is drawn to another value with the least that must change. @param anew whether its words depend on more that changed. */
export function redrawCell(drawn: Drawn, cell: ViewCell, name: string, row: Row, options: CellOptions, anew: boolean): void {
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

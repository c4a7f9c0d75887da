import type { Row } from '../../model/rows.js';
import { hasEvidence, type ViewCell } from '../../model/view.js';
import { fill } from './cell-content.js';
import { drawBar, isOurs, lookOf, partsOf } from './cell-look.js';
import type { CellOptions } from './cell-options.js';
import { cloned } from './cloned.js';

/** Whether a cell is a text and nothing else. */
export const isPlain = (cell: ViewCell, { criterion: { kind } }: Row): boolean =>
  !cell.best && !cell.unverified && cell.delta === null && !cell.span && kind !== 'link' && kind !== 'rank' && !hasEvidence(cell);

const prototypes = new Map<string, HTMLElement>();

/** A cell of a look: a table has thousands that are alike. */
function cellOf(look: string): HTMLElement {
  let prototype = prototypes.get(look);
  if (!prototype) {
    prototype = cloned('td;role=cell');
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

/** Whether two cells are drawn alike; a range that was made anew counts as another. */
const alike = (a: ViewCell, b: ViewCell): boolean =>
  a === b || (Object.keys({ ...a, ...b }) as (keyof ViewCell)[]).every((key) => a[key] === b[key]);

/** A cell on the screen. */
export interface Drawn {
  readonly td: HTMLElement;
  look: string;
  cell: ViewCell;
  name: string;
}

/** Writes a cell, with its bar; nothing where the tool could not be had. */
function write(td: HTMLElement, look: string, cell: ViewCell, name: string, row: Row, options: CellOptions): void {
  const isOff = look === 'off';
  drawBar(td, cell);
  if (!isOff && !isPlain(cell, row)) fill(td, cell, name, row, options);
  else {
    const text = isOff ? '' : cell.text;
    if (td.childElementCount || td.textContent !== text) td.textContent = text;
  }
}

/** Draws a cell behind the others of an element. @param name of its tool. */
export function drawCell(element: Element, cell: ViewCell, name: string, row: Row, options: CellOptions): Drawn {
  const look = lookIn(cell, row, options);
  const td = cellOf(look);
  write(td, look, cell, name, row, options);
  element.append(td);
  return { td, look, cell, name };
}

/** Brings a cell that is drawn to another value with the least that must change. @param anew whether its words depend on more that changed. */
export function redrawCell(drawn: Drawn, cell: ViewCell, name: string, row: Row, options: CellOptions, anew: boolean): void {
  const { td, look: before } = drawn;
  const look = lookIn(cell, row, options);
  if (look !== before) dress(td, look);
  if (anew || look === 'off' || before === 'off' || drawn.name !== name || !alike(drawn.cell, cell))
    write(td, look, cell, name, row, options);
  Object.assign(drawn, { look, cell, name });
}

import type { Row } from '../../model/rows.js';
import { hasEvidence, type ViewCell } from '../../model/view.js';
import { drawBar, isOurs, lookOf, partsOf } from './cell-classes.js';
import { fill } from './cell-content.js';
import type { CellOptions } from './cell-options.js';
import { cloned } from './clone-element.js';

/** Whether a cell holds one text and nothing else: no mark, delta, range, link or button. */
export const isPlain = (cell: ViewCell, { criterion: { kind } }: Row): boolean =>
  !cell.best && !cell.unverified && cell.delta === null && !cell.span && kind !== 'link' && kind !== 'rank' && !hasEvidence(cell);

const prototypes = new Map<string, HTMLElement>();

/**
 * Clones an empty cell with these CSS classes. Cloning a prototype is faster than making a cell, and a table has thousands with the same
 * classes.
 */
function cellOf(look: string): HTMLElement {
  let prototype = prototypes.get(look);
  if (!prototype) {
    prototype = cloned('td;role=cell');
    setLook(prototype, look);
    prototypes.set(look, prototype);
  }
  return prototype.cloneNode() as HTMLElement;
}

function setLook(td: HTMLElement, look: string): void {
  td.className = look;
  td.setAttribute('part', partsOf(look));
}

function lookWithMark(cell: ViewCell, row: Row, { words, marked }: CellOptions): string {
  const mark = marked.size ? marked.get(cell.tool) : undefined;
  if (mark === 'off') return mark;
  const look = `${lookOf(cell, row.criterion, words.yes)}${isPlain(cell, row) && isOurs(cell.text, words) ? ' our' : ''}`;
  return mark ? `${look} ${mark}` : look;
}

/** Whether two cells have the same values, and so the same drawing; ranges are compared by identity. */
const areEqual = (a: ViewCell, b: ViewCell): boolean =>
  a === b || (Object.keys({ ...a, ...b }) as (keyof ViewCell)[]).every((key) => a[key] === b[key]);

/** A cell on the screen: its element, the CSS classes, model cell and tool name that the element was drawn from. */
export interface DrawnCell {
  readonly td: HTMLElement;
  look: string;
  cell: ViewCell;
  name: string;
}

/** Writes text, bar and further lines into a cell; the cell of a tool that failed to load stays empty. */
function writeCell(td: HTMLElement, look: string, cell: ViewCell, name: string, row: Row, options: CellOptions): void {
  const isOff = look === 'off';
  drawBar(td, cell);
  if (!isOff && !isPlain(cell, row)) fill(td, cell, name, row, options);
  else {
    const text = isOff ? '' : cell.text;
    if (td.childElementCount || td.textContent !== text) td.textContent = text;
  }
}

/** Draws a new cell as the last child of an element. @param name of the cell's tool. */
export function drawCell(element: Element, cell: ViewCell, name: string, row: Row, options: CellOptions): DrawnCell {
  const look = lookWithMark(cell, row, options);
  const td = cellOf(look);
  writeCell(td, look, cell, name, row, options);
  element.append(td);
  return { td, look, cell, name };
}

/**
 * Redraws a cell for another model cell, touching the DOM only where something differs.
 * @param force writes the content though the model cell is the same, because something else that the words depend on has changed.
 */
export function redrawCell(drawn: DrawnCell, cell: ViewCell, name: string, row: Row, options: CellOptions, force: boolean): void {
  const { td, look: before } = drawn;
  const look = lookWithMark(cell, row, options);
  if (look !== before) setLook(td, look);
  if (force || look === 'off' || before === 'off' || drawn.name !== name || !areEqual(drawn.cell, cell))
    writeCell(td, look, cell, name, row, options);
  Object.assign(drawn, { look, cell, name });
}

import type { Row } from '../../model/rows.js';
import { drawWith } from '../shared/draw-with.js';
import { cloned } from './clone-element.js';
import { RowCells, type RowCellsOptions } from './row-cells.js';
import { drawHeader, type RowHeaderOptions } from './row-header.js';

/** Settings of rows, and the actions of their reader. */
export interface RowOptions extends RowCellsOptions, RowHeaderOptions {
  /** IDs of the criteria whose rows are shown. */
  readonly shown: ReadonlySet<string>;
  /** Rows outside of the viewport that are redrawn a frame later. */
  readonly far?: readonly Element[] | undefined;
}

/** A row on the screen, with its header and its cells. */
class DrawnRow {
  /* The roles repeat the meaning of the tags: rows are laid out as flex boxes, and some browsers then no longer expose them as rows. */
  readonly tr: HTMLElement = cloned('tr;role=row;part=row');
  readonly #th: HTMLElement = cloned('th;scope=row;role=rowheader;part=criterion');
  /** Key of the header's content, as `drawHeader` returned it last. */
  #headerKey = '';
  readonly #cells = new RowCells();

  constructor() {
    this.tr.append(this.#th);
  }

  update(row: Row, names: readonly string[], options: RowOptions): void {
    const { id, kind } = row.criterion;
    const { tr } = this;
    if (tr.hidden === options.shown.has(id)) tr.hidden = !tr.hidden;
    if (options.far?.includes(tr)) return;
    const name = kind === 'rank' ? 'rank' : '';
    if (tr.className !== name) tr.className = name;
    this.#headerKey = drawHeader(this.#th, this.#headerKey, row, options);
    this.#cells.update(tr, row, names, options);
  }
}

/** The rows on the screen, by the element of their group. */
const drawnIn = new WeakMap<Element, DrawnRow[]>();

/**
 * Directive that draws the rows of one group as the last children of its element, after the group's name. It uses no templates, which are
 * too slow for a table of thousands of cells.
 */
export const drawnRows = (rows: readonly Row[], names: readonly string[], options: RowOptions) =>
  drawWith((element) => {
    const existing = drawnIn.get(element) ?? [];
    drawnIn.set(element, existing);
    for (const { tr } of existing.splice(rows.length)) tr.remove();
    rows.forEach((row, place) => {
      const drawn = existing[place] ?? new DrawnRow();
      drawn.update(row, names, options);
      if (place < existing.length) return;
      existing.push(drawn);
      element.append(drawn.tr);
    });
  });

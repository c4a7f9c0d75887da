import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { nothing } from 'lit/html.js';
import type { Row } from '../../../model/rows.js';
import { lookOf } from '../cell-classes.js';
import { fill } from '../cell-content.js';
import type { CellOptions } from '../cell-options.js';
import { type DrawnCell, drawCell, redrawCell } from '../drawn-cell.js';

/**
 * Draws the cells of one tool's line, one element for each row that is a column; of cells drawn before only those that differ are touched.
 */
class LineCells extends Directive {
  #drawn: DrawnCell[] = [];
  #rows: readonly string[] = [];
  #lastInputs: readonly unknown[] = [];

  render(_rows: readonly Row[], _tool: number, _name: string, _options: CellOptions): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [rows, tool, name, options]: [readonly Row[], number, string, CellOptions]): unknown {
    const ids = rows.map(({ criterion }) => criterion.id);
    const inputs = [options.baseline, options.plain, options.texts];
    if (ids.join(' ') !== this.#rows.join(' ') || inputs.some((part, i) => part !== this.#lastInputs[i])) {
      for (const { td } of this.#drawn.splice(0)) td.remove();
    }
    this.#rows = ids;
    this.#lastInputs = inputs;
    rows.forEach((row, place) => {
      const cell = row.cells[tool];
      if (!cell) return;
      const drawn = this.#drawn[place];
      // With a baseline every cell is written again: the words of a difference depend on the baseline's cell too.
      if (drawn) redrawCell(drawn, cell, name, row, options, options.baseline !== null);
      else this.#drawn.push(drawCell(element, cell, name, row, options));
    });
    return nothing;
  }
}

/** Directive on a `tr` that draws a tool's cells after its header. Arguments: rows, index of the tool, its name, settings. */
export const lineCells = directive(LineCells);

/** Draws one value in the unfolded part of a line, without a bar. */
class Fact extends Directive {
  render(_row: Row, _tool: number, _name: string, _options: CellOptions): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [row, tool, name, options]: [Row, number, string, CellOptions]): unknown {
    const cell = row.cells[tool];
    if (!cell) return nothing;
    const { span: _, ...barless } = cell;
    element.className = lookOf({ ...barless, fraction: null }, row.criterion, options.words.yes);
    fill(element as HTMLElement, cell, name, row, options);
    return nothing;
  }
}

/** Directive on a `dd` that draws a tool's value for one row. Arguments: row, index of the tool, its name, settings. */
export const fact = directive(Fact);

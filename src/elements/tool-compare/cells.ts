import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { ViewRow } from '../../model/view.js';
import type { CellOptions, RowCells } from './row-cells.js';

/** More tools than this do not stand side by side on a narrow page. */
export const SIDE_BY_SIDE = 3;

/** The cells of one row; what draws them is loaded later, and handed over. */
class Cells extends Directive {
  #cells: RowCells | null = null;

  render(_row: ViewRow, _names: readonly string[], _options: CellOptions, _Cells: typeof RowCells): unknown {
    return nothing;
  }

  override update(
    { element }: ElementPart,
    [row, names, options, Drawn]: [ViewRow, readonly string[], CellOptions, typeof RowCells],
  ): unknown {
    this.#cells ??= new Drawn();
    this.#cells.update(element, row, names, options, names.length > SIDE_BY_SIDE);
    return nothing;
  }
}

export const cells = directive(Cells);

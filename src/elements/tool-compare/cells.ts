import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { ViewRow } from '../../model/view.js';
import { type CellOptions, RowCells } from './row-cells.js';

/** More tools than this do not stand side by side on a narrow page. */
export const SIDE_BY_SIDE = 3;

/** The cells of one row. */
class Cells extends Directive {
  readonly #cells = new RowCells();

  render(_row: ViewRow, _names: readonly string[], _options: CellOptions): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [row, names, options]: [ViewRow, readonly string[], CellOptions]): unknown {
    this.#cells.update(element, row, names, options, names.length > SIDE_BY_SIDE);
    return nothing;
  }
}

export const cells = directive(Cells);

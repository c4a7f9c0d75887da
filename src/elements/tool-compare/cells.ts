import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Row } from '../../model/rows.js';
import type { CellOptions } from './cell-options.js';
import { RowCells } from './row-cells.js';

/** The cells of one row: drawn without a template, because a table has thousands. */
class Cells extends Directive {
  readonly #cells = new RowCells();

  render(_row: Row, _names: readonly string[], _options: CellOptions): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [row, names, options]: [Row, readonly string[], CellOptions]): unknown {
    this.#cells.update(element, row, names, options);
    return nothing;
  }
}

export const cells = directive(Cells);

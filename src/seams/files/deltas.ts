import type { CellOptions } from '../../elements/tool-compare/cell-options.js';
import { deltaLine as lineOf } from '../../elements/tool-compare/delta-line.js';
import { deltaWords } from '../../locales/en/deltas.js';
import { type Deltas, deltasOf as differences } from '../../model/delta.js';
import type { Row } from '../../model/rows.js';
import type { ViewCell } from '../../model/view.js';

/** The differences between a row's cells and the baseline's cell, in the words of a locale. */
export const deltasOf: Deltas['deltasOf'] = (answers, base, criterion, locale, figures) =>
  differences(answers, base, criterion, deltaWords(locale), figures);

/** The line in a cell that says how the cell differs from the baseline's, in the words of the page's locale. */
export const deltaLine = (delta: string, cell: ViewCell, row: Row, options: CellOptions) =>
  lineOf(delta, cell, row, options, deltaWords(options.words.locale));

import type { CellOptions } from '../../elements/tool-compare/cell-options.js';
import { deltaLine as lineOf } from '../../elements/tool-compare/delta-line.js';
import { deltaWords } from '../../locales/en/deltas.js';
import { type Deltas, deltasOf as differences } from '../../model/delta.js';
import type { Row } from '../../model/rows.js';
import type { ViewCell } from '../../model/view.js';

/** How the cells of a row differ from the baseline's, in the words for a locale. */
export const deltasOf: Deltas['deltasOf'] = (answers, base, criterion, locale, figures) =>
  differences(answers, base, criterion, deltaWords(locale), figures);

/** How a cell differs from the baseline's, in the words for the page's locale. */
export const deltaLine = (delta: string, cell: ViewCell, row: Row, options: CellOptions) =>
  lineOf(delta, cell, row, options, deltaWords(options.words.locale));

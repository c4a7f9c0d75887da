import type { Criterion } from '../document.js';
import { rank } from '../kinds/rank.js';
import type { Answer } from '../tool.js';
import type { CellWords } from './cell-words.js';
import { cellText, figuresBy } from './print-cell.js';

/** Prints a rank outside of a table, as if it were the only cell of its row. */
export const rankText = (answer: Answer, criterion: Criterion, words: CellWords): string =>
  cellText(rank, answer, criterion, { words, figures: figuresBy(rank, [answer], criterion, words.locale), exact: 0 });

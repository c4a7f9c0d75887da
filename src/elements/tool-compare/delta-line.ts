import { betterOrWorse } from '../../model/better-or-worse.js';
import type { DeltaWords } from '../../model/delta-words.js';
import type { Row } from '../../model/rows.js';
import type { ViewCell } from '../../model/view.js';
import type { CellOptions } from './cell-options.js';
import { cloned, line } from './clone-element.js';

/**
 * Returns the line that says how a cell differs from the baseline's, and whether it is better or worse, with a sign before that word. Empty
 * where the line would say nothing new.
 * @param delta the difference in words, such as '+12'.
 */
export function deltaLine(delta: string, cell: ViewCell, row: Row, { baseline }: CellOptions, words: DeltaWords): HTMLElement[] {
  const base = row.cells.findIndex(({ tool }) => tool === baseline);
  const ahead = betterOrWorse(row, row.cells.indexOf(cell), base);
  // The reader can see that two texts differ, so the word alone says nothing new.
  if (!ahead && delta === words.differs) return [];
  // Beside 'better' or 'worse' the difference of a yes and a no, or the word 'differs', says nothing more.
  const isRedundant = ahead !== null && (typeof cell.value === 'boolean' || delta === words.differs);
  const box = line(delta === words.same ? 'd our hidden' : 'd our', isRedundant ? '' : ahead ? `${delta}, ` : delta);
  if (ahead) box.append(cloned(`span;class=${ahead === 'better' ? 'up' : 'down'}`, words[ahead]));
  return [box];
}

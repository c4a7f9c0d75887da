import { betterOrWorse } from '../../model/ahead.js';
import type { DeltaWords } from '../../model/delta-words.js';
import type { Row } from '../../model/rows.js';
import type { ViewCell } from '../../model/view.js';
import type { CellOptions } from './cell-options.js';
import { cloned, line } from './cloned.js';

/** How a cell differs from the baseline's, and which of the two is better: by a word, and by a sign beside it. */
export function deltaLine(delta: string, cell: ViewCell, row: Row, { baseline }: CellOptions, words: DeltaWords): HTMLElement[] {
  const base = row.cells.findIndex(({ tool }) => tool === baseline);
  const ahead = betterOrWorse(row, row.cells.indexOf(cell), base);
  // That two texts differ can be seen.
  if (!ahead && delta === words.differs) return [];
  // That two differ says no more than which is better.
  const bare = ahead !== null && (typeof cell.value === 'boolean' || delta === words.differs);
  const box = line(delta === words.same ? 'd our hidden' : 'd our', bare ? '' : ahead ? `${delta}, ` : delta);
  if (ahead) box.append(cloned(`span;class=${ahead === 'better' ? 'up' : 'down'}`, words[ahead]));
  return [box];
}

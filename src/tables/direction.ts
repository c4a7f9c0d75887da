import type { CellReader } from '../model/reading/cell-reader.js';

/** Sources of regular expressions for the arrows that say a direction; `<higher>` stands for the words 'higher is better' (words.ts). */
const UP = '(?:↑|⬆|\\$\\\\uparrow\\$|<higher>)';
const DOWN = '(?:↓|⬇|\\$\\\\downarrow\\$|<lower>)';

/**
 * Splits the arrow, or the words for a direction, off the end of a label. `better` is the direction; `undefined` where the label has none.
 * The arrow may share its brackets with a unit: 'Latency (ms, ↓)' becomes 'Latency (ms)'. Spaces and marks before the arrow match only as a
 * whole run, so that a long run of them is not tried from each of its characters.
 */
export function directed(text: string, reader: CellReader): { label: string; better: 'higher' | 'lower' | undefined } {
  const [arrow, open, up, close] =
    reader.form(`(?<![\\s,–—:-])[\\s,–—:-]*([([（]?)(?:(${UP})|${DOWN})([)\\]）]?)\\s*$`).exec(text) ?? [];
  if (arrow === undefined) return { label: text, better: undefined };
  return { label: text.slice(0, -arrow.length) + (open ? '' : close), better: up ? 'higher' : 'lower' };
}

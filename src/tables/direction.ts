import type { CellReader } from '../model/reading/cell-reader.js';

const UP = '(?:↑|⬆|\\$\\\\uparrow\\$|<higher>)';
const DOWN = '(?:↓|⬇|\\$\\\\downarrow\\$|<lower>)';

/** A label without its arrow, and the direction that it says. The arrow may share its brackets with a unit: 'Latency (ms, ↓)'. What stands before it is tried as a whole alone: a long run of it takes no longer. */
export function directed(text: string, reader: CellReader): { label: string; better: 'higher' | 'lower' | undefined } {
  const [arrow, open, up, close] =
    reader.form(`(?<![\\s,–—:-])[\\s,–—:-]*([([（]?)(?:(${UP})|${DOWN})([)\\]）]?)\\s*$`).exec(text) ?? [];
  if (arrow === undefined) return { label: text, better: undefined };
  return { label: text.slice(0, -arrow.length) + (open ? '' : close), better: up ? 'higher' : 'lower' };
}

import type { BoxTexts, Words } from '../../locales/locale.js';
import type { OwnWords } from './cell-look.js';
import type { EvidenceHint } from './evidence-hint.js';
import type { LaterParts } from './later-parts.js';

/** How cells are drawn, and what their reader can do. */
export interface CellOptions {
  readonly texts: BoxTexts;
  readonly words: OwnWords & Pick<Words, 'locale'>;
  /** What says how cells differ from the baseline's; there is none without a baseline. */
  readonly deltas: LaterParts['deltas'];
  /** No controls: what stands behind a cell is text in it. */
  readonly plain: boolean;
  /** One line a cell: short notes stand behind their value too. */
  readonly brief: boolean;
  /** Indices of the tools that are drawn, in the order shown. */
  readonly columns: readonly number[];
  /** What the sheet knows the column of a tool by: its author's pick, the baseline, a tool that could not be had. */
  readonly marked: ReadonlyMap<string, string>;
  /** The tool that the others are held against. */
  readonly baseline: string | null;
  date(iso: string): string;
  /** Tells what stands behind a cell. */
  readonly hint: EvidenceHint;
}

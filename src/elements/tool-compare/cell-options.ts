import type { BoxTexts, Words } from '../../locales/locale.js';
import type { OwnWords } from './cell-classes.js';
import type { EvidenceHint } from './evidence-hint.js';
import type { LaterParts } from './later-parts.js';

/** Settings of cells, and the actions of their reader. */
export interface CellOptions {
  readonly texts: BoxTexts;
  readonly words: OwnWords & Pick<Words, 'locale'>;
  /** The part that words how cells differ from the baseline's; not loaded without a baseline. */
  readonly deltas: LaterParts['deltas'];
  /** No controls: note, source and date are text in the cell. */
  readonly plain: boolean;
  /** Cells have one line, as in a list: short notes are in the hint too. */
  readonly brief: boolean;
  /** Indices of the tools that have a column, in the order shown. */
  readonly columns: readonly number[];
  /** CSS classes by tool ID: `pk` for the author's pick, `bl` for the baseline, `off` for a tool that failed to load. */
  readonly marked: ReadonlyMap<string, string>;
  /** ID of the tool that the others are compared with; `null` for none. */
  readonly baseline: string | null;
  /** Prints an ISO 8601 date in the reader's language. */
  date(iso: string): string;
  /** Opens the hint with the note, source and date of a cell. */
  readonly hint: EvidenceHint;
}

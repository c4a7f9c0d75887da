import type { DeltaWords } from './delta-words.js';
import type { CellWords } from './print/cell-words.js';
import type { VerdictWords } from './verdict/verdict-words.js';

/** The words that the model prints. The catalogue of each language has them; the model gets them as an argument. */
export interface Words extends CellWords, VerdictWords {
  /** Default title: 'A vs B'. */
  title(names: readonly string[]): string;
}

/** The words for weighted scores, for what a rank is made of, and for how stable a lead is. */
export interface WeighingWords {
  /** Label of the row of weighted scores. */
  readonly weightedScore: string;
  /** What the rank is made of: parts with their share in per cent. */
  madeOf(rank: string, parts: readonly { label: string; percent: string }[]): string;
  /** The parts are what is printed; `count` figures. */
  addsUp(count: number): string;
  /** Tools whose parts do not add up to what is printed, with what they give; `null` where a part is missing. */
  addsUpNot(tools: readonly { name: string; printed: string; sum: number | null }[]): string;
  /** A share in per cent. */
  percent(value: number, decimals: number): string;
  /** How firmly the leader leads. `turns` are shares in per cent, as text. */
  staysAhead(leader: string, criterion: string, turns: readonly { direction: 'more' | 'less'; percent: string }[]): string;
  staysAlways(leader: string): string;
  shareTheLead(names: readonly string[]): string;
  /** All weights are nought. */
  readonly nothingCounts: string;
}

/** All words of the model, with those that only some comparisons need. */
export type AllWords = Words & DeltaWords & WeighingWords;

import type { DeltaWords } from './delta-words.js';
import type { CellWords } from './print/cell-words.js';
import type { VerdictWords } from './verdict/verdict-words.js';

/** The words that the model prints in one language. Each catalogue in src/locales has them; the model gets them as an argument. */
export interface Words extends CellWords, VerdictWords {
  /** Default title: 'A vs B'. */
  title(names: readonly string[]): string;
}

/** The words for weighted scores, for the parts of a rank, and for the stability of a lead. Names, labels and per cents come printed. */
export interface WeighingWords {
  /** Label of the row of weighted scores. */
  readonly weightedScore: string;
  /** A sentence: the label of the rank, and the scores that it is made of, each with its share of all weights. */
  madeOf(rank: string, parts: readonly { label: string; percent: string }[]): string;
  /** A sentence: the parts add up to the printed rank, of each of `count` tools. */
  addsUp(count: number): string;
  /** A sentence: the tools whose parts do not add up to the printed rank, and their sums; `null` where a part is missing. */
  addsUpNot(tools: readonly { name: string; printed: string; sum: number | null }[]): string;
  /** Prints a number of per cents: 27.5 is '27.5%'. */
  percent(value: number, decimals: number): string;
  /** A sentence: the leader leads unless the criterion counts for more, or less, than a share of all weights. */
  staysAhead(leader: string, criterion: string, turns: readonly { direction: 'more' | 'less'; percent: string }[]): string;
  /** A sentence: the leader leads whatever the weights. */
  staysAlways(leader: string): string;
  /** A sentence: these tools tie with the best weighted score. */
  shareTheLead(names: readonly string[]): string;
  /** A sentence: all weights are 0. */
  readonly nothingCounts: string;
}

/** All words of the model, with those for weighted scores and differences, which only some comparisons need. */
export type AllWords = Words & DeltaWords & WeighingWords;

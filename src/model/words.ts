import type { DeltaWords } from './delta-words.js';

/** The words that the model prints. The catalogue of each language has them; the model gets them as an argument. */
export interface Words extends DeltaWords {
  readonly yes: string;
  readonly no: string;
  readonly partly: string;
  readonly unknown: string;
  readonly notApplicable: string;
  /** Above every number. */
  readonly unlimited: string;
  /** A price that may be higher: 'from $5'. */
  from(amount: string): string;
  /** An empty list. */
  readonly none: string;
  /** A value that holds with limits: 'Windows, with limits'. */
  withLimits(text: string): string;
  /** A text that would otherwise read like a number or a missing value. */
  quoted(text: string): string;
  list(texts: readonly string[]): string;
  /** Default title: 'A vs B'. */
  title(names: readonly string[]): string;

  /** Rank: one tool ahead. `others` are its rivals with what the table prints for them, best first; `lower` where less is better. */
  scores(leader: Figure, others: readonly Figure[], criterion: string, lower: boolean): string;
  /** Rank: several tools tie with the best; `level` where they tie with each other too. */
  scoresLevel(tied: readonly Figure[], criterion: string, level: boolean): string;
  /** Rows by their leader, best first: 'A leads on X, B on Y and Z'. */
  leads(leaders: readonly { name: string; criteria: readonly string[] }[]): string;
  /** Rows whose best is shared; `all` when every tool shown shares it, `level` where those tools tie with each other too. */
  ties(groups: readonly { names: readonly string[]; all: boolean; level: boolean; criteria: readonly string[] }[]): string;
  /** What cannot be said: tools without a figure, by row. */
  noFigure(groups: readonly { names: readonly string[]; criteria: readonly string[] }[]): string;
  /** Label of the row of weighted scores. */
  readonly weightedScore: string;
  /** Where only like rows are shown. */
  rowsDiffer(differing: number, total: number): string;
  /** How firmly the leader leads. `turns` are shares in per cent, as text. */
  staysAhead(leader: string, criterion: string, turns: readonly { direction: 'more' | 'less'; percent: string }[]): string;
  staysAlways(leader: string): string;
  shareTheLead(names: readonly string[]): string;
  /** A share in per cent. */
  percent(value: number, decimals: number): string;
  /** What the rank is made of: parts with their share in per cent. */
  /** All weights are nought. */
  nothingCounts: string;
  madeOf(rank: string, parts: readonly { label: string; percent: string }[]): string;
  /** The parts are what is printed; `count` figures. */
  addsUp(count: number): string;
  /** Tools whose parts do not add up to what is printed, with what they give; `null` where a part is missing. */
  addsUpNot(tools: readonly { name: string; printed: string; sum: string | null }[]): string;
  /** No row of the table has a direction, or none has two figures. */
  readonly nothingToSay: string;
}

/** A tool's name and what the table prints for it. */
export interface Figure {
  readonly name: string;
  readonly text: string;
}

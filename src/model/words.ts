/** The words that the model prints. The catalogue of each language has them; the model gets them as an argument. */
export interface Words {
  /** BCP 47 tag, for `Intl`. */
  readonly locale: string;
  readonly yes: string;
  readonly no: string;
  readonly partly: string;
  readonly unknown: string;
  readonly notApplicable: string;
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
  /** Rank: several tools share the best. */
  scoresLevel(tied: readonly Figure[], criterion: string): string;
  /** Rows by their leader, best first: 'A leads on X, B on Y and Z'. */
  leads(leaders: readonly { name: string; criteria: readonly string[] }[]): string;
  /** Rows whose best is shared; `all` when every tool shown shares it. */
  level(groups: readonly { names: readonly string[]; all: boolean; criteria: readonly string[] }[]): string;
  /** What cannot be said: tools without a figure, by row. */
  noFigure(groups: readonly { names: readonly string[]; criteria: readonly string[] }[]): string;
  /** No row of the table has a direction, or none has two figures. */
  readonly nothingToSay: string;
}

/** A tool's name and what the table prints for it. */
export interface Figure {
  readonly name: string;
  readonly text: string;
}

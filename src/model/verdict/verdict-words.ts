import type { Count } from './count.js';

/** The words of a generated verdict. Each function makes one sentence without its full stop; names and labels come as they are written. */
export interface VerdictWords {
  /** Ends each part with a full stop and joins them. */
  sentences(parts: readonly string[]): string;
  /** Which of several rows of one name it is; the first is 1. */
  oneOf(place: number, rows: number): string;
  /** Headline: one tool ahead in the row of the rank; `lower` where less is better, `label` where the row is another than the rank. */
  ranks(name: string, figure: string, lower: boolean, label: string | null): string;
  /** Headline: one tool has most yeses; `sure` where no other could have as many, whatever its unknown cells hold. */
  hasMost(name: string, count: Count, sure: boolean): string;
  /** A line: what a tool leads on, how many of the yes-or-no rows it has, or both. */
  line(name: string, led: readonly string[], count: Count | null): string;
  /** Of tools that have no line: how many they are, and on how many rows they lead. */
  othersLead(tools: number, rows: number): string;
  /** The same of yes-or-no rows: how many each of them has, from the fewest to the most. */
  othersHave(tools: number, fewest: number, most: number, of: number): string;
  /** Some yes-or-no rows are not counted. */
  readonly notCounted: string;
  /** All of the tools, or both, are level. */
  allLevel(tools: number, labels: readonly string[]): string;
  /** All but some are level, those ahead of these. */
  allShareBut(others: readonly string[], labels: readonly string[]): string;
  /** Some are level, ahead of the others. */
  shareLead(names: readonly string[], labels: readonly string[]): string;
  /** Several tie with the best and not all of them with each other. */
  mayLead(names: readonly string[], labels: readonly string[]): string;
  /** Rows that several lead; `more` where other such rows were named before. */
  leadsAlone(labels: readonly string[], more: boolean): string;
  /** Rows in which the values of these tools are unknown; `total` is how many tools there are. */
  unknownFor(labels: readonly string[], names: readonly string[], total: number): string;
  moreUnknown(rows: number): string;
  /** Texts where figures are compared; `blocks` where nobody leads because of them. */
  inWords(
    labels: readonly string[],
    said: readonly { readonly text: string; readonly names: readonly string[] }[],
    blocks: boolean,
  ): string;
  moreInWords(rows: number): string;
  /** Rows of which no cell can be compared. */
  notCompared(labels: readonly string[]): string;
  /** Where only like rows are shown, or none. */
  rowsDiffer(differing: number, total: number): string;
}

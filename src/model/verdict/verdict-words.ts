import type { Count } from './count.js';

/**
 * The words of a generated verdict in one language. Each function makes one sentence without its full stop, but for `sentences` and
 * `oneOf`; names and labels are those of the data.
 */
export interface VerdictWords {
  /** Ends each sentence with a full stop, and joins the sentences. */
  sentences(parts: readonly string[]): string;
  /** The mark that tells rows with the same label apart: number `place`, counted from 1, of `rows`. */
  oneOf(place: number, rows: number): string;
  /**
   * Headline: one tool leads the rank row. `lower`: lower is better; `label`: that of the row of weighted scores, `null` for the rank
   * itself.
   */
  ranks(name: string, figure: string, lower: boolean, label: string | null): string;
  /** Headline: one tool has most yeses. `sure`: no other tool could have as many, whatever its unknown values and texts stand for. */
  hasMost(name: string, count: Count, sure: boolean): string;
  /** A line: the labels of the rows that a tool alone leads, the count of its yeses, or both. */
  line(name: string, led: readonly string[], count: Count | null): string;
  /** Tools without a line: how many of them lead rows, and how many rows they lead together. */
  othersLead(tools: number, rows: number): string;
  /** Tools without a line: how many they are, and their yeses, from the fewest to the most, of `of` rows. */
  othersHave(tools: number, fewest: number, most: number, of: number): string;
  /** The table has yes-or-no rows that are not counted, because no is the better answer there. */
  readonly notCounted: string;
  /** All `tools` tools tie in these rows; 'both' for two. */
  allLevel(tools: number, labels: readonly string[]): string;
  /** All tools but these share the lead of the rows, ahead of these. */
  allShareBut(others: readonly string[], labels: readonly string[]): string;
  /** These tools share the lead of the rows, ahead of the others. */
  shareLead(names: readonly string[], labels: readonly string[]): string;
  /** Each of these tools may lead the rows: all tie with the best, but not all with each other. */
  mayLead(names: readonly string[], labels: readonly string[]): string;
  /** No tool leads these rows alone. `more`: sentences about other such rows come before. */
  leadsAlone(labels: readonly string[], more: boolean): string;
  /** Rows in which the values of these tools are unknown; `total` is the number of all tools that could be loaded. */
  unknownFor(labels: readonly string[], names: readonly string[], total: number): string;
  /** The number of further rows with unknown values. */
  moreUnknown(rows: number): string;
  /** Rows of figures in which tools have texts: each text, with the names of its tools. `blocks`: no tool leads because of these texts. */
  inWords(
    labels: readonly string[],
    texts: readonly { readonly text: string; readonly names: readonly string[] }[],
    blocks: boolean,
  ): string;
  /** The number of further rows of figures with texts. */
  moreInWords(rows: number): string;
  /** Rows that have texts and no cell that can be compared. */
  notCompared(labels: readonly string[]): string;
  /** How many of all rows differ: where only rows that do not are shown, or none. */
  rowsDiffer(differing: number, total: number): string;
}

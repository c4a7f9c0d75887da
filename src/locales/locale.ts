import type { Problem } from '../model/problem.js';
import type { Rows } from '../model/view.js';
import type { WeighingWords, Words } from '../model/words.js';

export type { WeighingWords, Words };

/** What a badge draws. */
export interface BadgeTexts {
  /** Of figures, dates and lists. */
  readonly locale: string;
  /** The language of the words. */
  readonly lang: string;
  readonly rank: string;
  badgeName(tool: string | null, label: string, text: string | null): string;
  /** Where the figure is still on its way. */
  badgeLoading(label: string): string;
}

/** What a hint says. */
export interface HintTexts {
  /** What a badge's figure says, in a sentence. */
  badgeHint(tool: string | null, label: string, text: string | null): string;
  readonly method: string;
  /** Where the figure is still on its way. */
  readonly loading: string;
  readonly locale: string;
  /** The language of the words. */
  readonly lang: string;
  source(host: string): string;
  /** Where a refresh failed; `loaded` is a time of day. */
  stale(loaded: string): string;
  readonly retry: string;
  checked(date: string): string;
  /** Where there is no figure to show. */
  badgeFailed(problems: readonly Problem[]): string;
}

/** What is said where tools could not be had: it comes with what asks for them again. */
export interface FailureTexts {
  /** For the whole element, where nothing can be shown. */
  failedAll(problems: readonly Problem[]): string;
  /** Names what was asked for and is not there; `others`: something else is left out too. */
  missing(tools: readonly { readonly name: string; readonly problem: Problem }[], others: boolean): string;
  /** Above content that a refresh could not renew. `loadedAt` is in milliseconds, `asOf` the data's own date. */
  stale(loadedAt: number, asOf: string | undefined): string;
  /** Shown first by screen readers for the column of a tool that could not be had. */
  failed(problem: Problem): string;
}

/** What the reader's controls say. */
export interface ControlTexts {
  readonly toolbar: string;
  readonly rows: string;
  readonly rowsNamed: Readonly<Record<Rows, string>>;
  /** Said aloud whenever it changes. */
  rowsShown(shown: number, total: number): string;
  /** @param best whether the row says which is better. */
  orderedBy(criterion: string, best: boolean): string;
  readonly baseline: string;
  readonly noBaseline: string;
  baselineIs(name: string): string;
  /** Folds and unfolds the weights. */
  readonly weigh: string;
  /** Folds and unfolds all groups of rows. */
  readonly groups: string;
  /** Where not all tools are drawn, or can be seen. */
  toolsShown(shown: number, total: number): string;
  readonly previousTools: string;
  readonly nextTools: string;
}

/** What the sliders of weights say. */
export interface WeightTexts {
  readonly weights: string;
  /** Of all weights, 0 to 1. */
  share(share: number): string;
  /** What a criterion counts for by its author. */
  authors(share: string): string;
  /** What it counts for now, and by its author, in one breath. */
  weight(now: string, own: string): string;
  readonly reset: string;
}

/** What the comparison and the list of capabilities draw. */
export interface CommonTexts {
  /** Of figures, dates and lists. */
  readonly locale: string;
  /** The language of the words. */
  readonly lang: string;
  readonly loading: string;
  readonly retry: string;
  readonly diagnostics: string;
  /** Where nothing can be shown, and nothing more is known. */
  readonly failed: string;
  /** Above content that a refresh could not renew, and nothing more is known. */
  readonly stale: string;
  /** Where some of the data is not shown. */
  readonly leftOut: string;
  capabilitiesOf(name: string): string;
  capabilityCount(total: number): string;
  moreCapabilities(count: number): string;
  readonly unique: string;
  readonly alternatives: string;
  readonly tags: string;
  readonly learnMore: string;
  /** Marks what other tools beside this one can do as well. */
  readonly shared: string;
  readonly openAll: string;
  readonly closeAll: string;
}

/** What the comparison draws around the model's words. */
export interface BoxTexts extends CommonTexts {
  readonly feature: string;
  readonly best: string;
  readonly pick: string;
  readonly baseline: string;
  /** Names the select that puts a tool into a column; the first is 1. */
  inColumn(place: number): string;
  /** Leads to the tool's own page. */
  readonly website: string;
  readonly lowerIsBetter: string;
  readonly higherIsBetter: string;
  /** Where a row's bars begin and end, as printed. */
  scale(from: string, to: string): string;
  /** What the marks in bars mean. */
  readonly legend: Readonly<Record<'bar' | 'best' | 'point', string>>;
  readonly unverified: string;
  /** Names the button that orders the tools by a row. */
  sortBy(criterion: string): string;
  /** Names the button that tells what stands behind a cell. */
  evidence(tool: string, criterion: string): string;
  asOf(date: string): string;
  updated(date: string): string;
  readonly relationship: Readonly<Record<'maker' | 'sponsor' | 'affiliate', string>>;
  source(host: string): string;
  checked(date: string): string;
  readonly authorsWords: string;
  moreTools(count: number): string;
  readonly moreLead: string;
  readonly moreLabel: string;
  scrollRegion(title: string): string;
}

/** What a list of tools says beside that. */
export interface ListTexts {
  /** Head of the names. */
  readonly tool: string;
  /** Names the button that unfolds the rest of a tool's line. */
  moreAbout(tool: string): string;
  /** Leads to how the rank is worked out. */
  method(rank: string): string;
}

/** What the search in a list of capabilities says. */
export interface SearchTexts {
  search(name: string): string;
  found(count: number, total: number): string;
}

/**
 * All that is written in one language, in the parts that are needed at different times. Each makes the texts for a locale: words are of the
 * language, figures, dates and lists of the locale, which may be of another.
 */
export interface Language {
  badgeTexts(locale: string): BadgeTexts;
  boxTexts(locale: string): BoxTexts;
  commonTexts(locale: string): CommonTexts;
  controlTexts(locale: string): ControlTexts;
  failureTexts(locale: string): FailureTexts;
  searchTexts(locale: string): SearchTexts;
  words(locale: string): Words;
}

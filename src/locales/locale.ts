import type { Problem } from '../model/problem.js';
import type { Rows } from '../model/view.js';
import type { WeighingWords, Words } from '../model/words.js';

export type { WeighingWords, Words };

/** The texts of a badge. */
export interface BadgeTexts {
  /** The locale of figures, dates and lists. */
  readonly locale: string;
  /** The language of the words. */
  readonly lang: string;
  readonly rank: string;
  badgeName(tool: string | null, label: string, text: string | null): string;
  /** The accessible name while the figure is loading. */
  badgeLoading(label: string): string;
}

/** The texts of hints. */
export interface HintTexts {
  /** A badge's figure as a sentence. */
  badgeHint(tool: string | null, label: string, text: string | null): string;
  readonly method: string;
  /** The hint while the figure is loading. */
  readonly loading: string;
  readonly locale: string;
  /** The language of the words. */
  readonly lang: string;
  source(host: string): string;
  /** The notice after a failed refresh; `loaded`: date and time of the data that is shown. */
  stale(loaded: string): string;
  readonly retry: string;
  checked(date: string): string;
  /** The reason why a badge has no figure. */
  badgeFailed(problems: readonly Problem[]): string;
}

/** The texts about failed requests, loaded together with the retries. */
export interface FailureTexts {
  /** The message of an element that can show nothing. */
  failedAll(problems: readonly Problem[]): string;
  /** Names the tools that failed; `others`: whether something else was left out, too. */
  missing(tools: readonly { readonly name: string; readonly problem: Problem }[], others: boolean): string;
  /** The notice above data that a refresh could not renew; `loadedAt`: milliseconds since 1970, `asOf`: the data's own date. */
  stale(loadedAt: number, asOf: string | undefined): string;
  /** The reason in the column of a tool that failed. */
  failed(problem: Problem): string;
}

/** The texts of a comparison's controls. */
export interface ControlTexts {
  readonly toolbar: string;
  readonly rows: string;
  readonly rowsNamed: Readonly<Record<Rows, string>>;
  /** Announced by screen readers when the number changes. */
  rowsShown(shown: number, total: number): string;
  /** Announced when the tools are ordered by a row. @param best whether the row has a direction, so that the best comes first */
  orderedBy(criterion: string, best: boolean): string;
  readonly baseline: string;
  readonly noBaseline: string;
  baselineIs(name: string): string;
  /** The button that folds and unfolds the weights. */
  readonly weigh: string;
  /** The button that folds and unfolds all groups of rows. */
  readonly groups: string;
  /** '9 of 17 shown', where not all tools are drawn or in sight. */
  toolsShown(shown: number, total: number): string;
  readonly previousTools: string;
  readonly nextTools: string;
}

/** The texts of the sliders for weights. */
export interface WeightTexts {
  readonly weights: string;
  /** A criterion's share of all weights, 0 to 1, as text. */
  share(share: number): string;
  /** The share that the author gave a criterion. */
  authors(share: string): string;
  /** The present share and the author's, as one text for screen readers. */
  weight(now: string, own: string): string;
  readonly reset: string;
}

/** The texts that the comparison and the list of capabilities share. */
export interface CommonTexts {
  /** The locale of figures, dates and lists. */
  readonly locale: string;
  /** The language of the words. */
  readonly lang: string;
  readonly loading: string;
  readonly retry: string;
  readonly diagnostics: string;
  /** The message where nothing can be shown, until `FailureTexts` are loaded. */
  readonly failed: string;
  /** The notice above data that a refresh could not renew, until `FailureTexts` are loaded. */
  readonly stale: string;
  /** The notice where some of the data was left out. */
  readonly leftOut: string;
  capabilitiesOf(name: string): string;
  capabilityCount(total: number): string;
  moreCapabilities(count: number): string;
  readonly unique: string;
  readonly alternatives: string;
  readonly tags: string;
  readonly learnMore: string;
  /** Marks a capability that other tools of the comparison have as well. */
  readonly shared: string;
  readonly openAll: string;
  readonly closeAll: string;
}

/** The texts of the comparison beside those that the model prints. */
export interface BoxTexts extends CommonTexts {
  readonly feature: string;
  readonly best: string;
  readonly pick: string;
  readonly baseline: string;
  /** The name of the select that puts a tool into a column; the first column is 1. */
  inColumn(place: number): string;
  /** The link to the tool's own page. */
  readonly website: string;
  readonly lowerIsBetter: string;
  readonly higherIsBetter: string;
  /** The scale of a row's bars: its ends as printed. */
  scale(from: string, to: string): string;
  /** The legend of the marks in bars. */
  readonly legend: Readonly<Record<'bar' | 'best' | 'point', string>>;
  readonly unverified: string;
  /** The name of the button that orders the tools by a row. */
  sortBy(criterion: string): string;
  /** The name of the button that opens the hint of a cell: note, source, date. */
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

/** The texts of the list layout beside `BoxTexts`. */
export interface ListTexts {
  /** The head of the column with the tools' names. */
  readonly tool: string;
  /** The name of the button that unfolds the rest of a tool's line. */
  moreAbout(tool: string): string;
  /** The link to the method of the rank. */
  method(rank: string): string;
}

/** The texts of the search in a list of capabilities. */
export interface SearchTexts {
  search(name: string): string;
  found(count: number, total: number): string;
}

/**
 * All texts of one language, in parts that are loaded at different times. Each part makes the texts for a locale: the words are in this
 * language, figures, dates and lists follow the locale, which may be of another language.
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

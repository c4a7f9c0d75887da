import type { Criterion, Verdict } from '../document.js';
import { type Comparison, isFailed } from '../joined.js';
import type { Problem } from '../problem.js';
import type { Row } from '../rows.js';
import type { Rows, ViewVerdict } from '../view.js';
import type { Words } from '../words.js';
import { claimsOf } from './claims.js';
import { countsOf } from './counts.js';
import { lookupIn } from './lookup.js';
import { type Sentences, sentencesOf } from './sentences.js';

/** The part of an arranged comparison that a verdict is made from. */
export interface Evidence {
  readonly comparison: Comparison;
  /** All rows of the author's choice, also those that the reader's filter hides. */
  readonly rows: readonly Row[];
  /** Criteria whose rows the author's choice leaves out. */
  readonly leftOut: readonly Criterion[];
}

/** A verdict, `null` where there is none, and warnings about claims of its author that the cells do not support. */
export interface Judged {
  readonly verdict: ViewVerdict | null;
  readonly problems: readonly Problem[];
}

/**
 * Checks an author's verdict with claims against the cells. The verdict returned is `null` where the cells do not support all claims,
 * with a warning for each such claim, and where the reader does not see all rows that the claims are about, without a warning.
 */
export type CheckClaims = (authorVerdict: Verdict, evidence: Evidence, shown: readonly Row[], words: Words) => Judged;

/** A generated verdict, without the author's words beside it. */
type GeneratedVerdict = Omit<ViewVerdict, 'by' | 'words'>;

/** Puts a generated verdict together from its claims and sentences, and joins the sentences to running text. */
const verdictOf = (claims: ViewVerdict['claims'], { headline, lines, rest }: Sentences, words: Words): GeneratedVerdict => ({
  text: words.sentences([headline ?? [], lines.map(({ text }) => text), rest].flat()),
  claims,
  headline,
  lines,
  rest: rest.length ? words.sentences(rest) : null,
});

/**
 * Generates the verdict of the rows shown. Where only rows whose cells are the same are shown, or the filter hides all rows, it says only
 * how many rows differ, and claims nothing.
 */
function generate({ comparison, rows }: Evidence, shown: readonly Row[], filter: Rows, words: Words): GeneratedVerdict {
  if (filter === 'same' || (!shown.length && rows.length)) {
    const differing = rows.filter(({ differs }) => differs).length;
    return verdictOf([], { headline: null, lines: [], rest: [words.rowsDiffer(differing, rows.length)] }, words);
  }
  const lookup = lookupIn(comparison, shown, words);
  const counts = countsOf(lookup);
  return verdictOf(claimsOf(counts, lookup), sentencesOf(counts, lookup), words);
}

/**
 * Makes the verdict of a comparison. The author's verdict is used where the cells support all its claims and the reader sees their rows;
 * otherwise a verdict is generated from the rows shown, and an author's prose without claims is added to it as the author's words. There is
 * no verdict where fewer than two tools could be loaded, or where nothing can be said.
 * @param shown rows that `filter` shows.
 * @param filter value of `rows`, which the reader can change.
 * @param checkClaims checks the author's claims; without it a verdict with claims is not used.
 */
export function judge(evidence: Evidence, shown: readonly Row[], filter: Rows, words: Words, checkClaims?: CheckClaims): Judged {
  const none: Judged = { verdict: null, problems: [] };
  const { tools, verdict: authorVerdict } = evidence.comparison;
  if (tools.filter((tool) => !isFailed(tool)).length < 2) return none;
  const withClaims = typeof authorVerdict === 'object' && authorVerdict.claims.length ? authorVerdict : null;
  const checked = (withClaims && checkClaims?.(withClaims, evidence, shown, words)) ?? none;
  if (checked.verdict) return checked;
  const generated = generate(evidence, shown, filter, words);
  const authorWords = withClaims ? null : typeof authorVerdict === 'object' ? authorVerdict.text : (authorVerdict ?? null);
  return generated.text || authorWords !== null
    ? { ...checked, verdict: { ...generated, by: 'generated', words: authorWords } }
    : checked;
}

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

/** The rows that a verdict is made from. */
export interface Evidence {
  /** Those shown. */
  readonly rows: readonly Row[];
  /** Those shown and those that the reader's filter hides. */
  readonly total: readonly Row[];
  /** What the rows are of that the author's choice of rows leaves out. */
  readonly leftOut: readonly Criterion[];
  readonly filter: Rows;
}

/** A verdict, `null` where there is none, and what its author is told. */
export interface Judged {
  readonly verdict: ViewVerdict | null;
  readonly problems: readonly Problem[];
}

/** Holds an author's verdict with claims against the cells: without a verdict where they do not bear it out, or the reader does not see them. */
export type HoldClaims = (given: Verdict, comparison: Comparison, evidence: Evidence, words: Words) => Judged;

/** What a generated verdict says. */
type Said = Omit<ViewVerdict, 'by' | 'words'>;

/** Joins the parts of a verdict to running text. */
const said = (claims: ViewVerdict['claims'], { headline, lines, rest }: Sentences, words: Words): Said => ({
  text: words.sentences([headline ?? [], lines.map(({ text }) => text), rest].flat()),
  claims,
  headline,
  lines,
  rest: rest.length ? words.sentences(rest) : null,
});

/** What can be said of the rows shown. Of rows that are alike: how many are not. */
function generate(comparison: Comparison, { rows, total, filter }: Evidence, words: Words): Said {
  if (filter === 'same' || (!rows.length && total.length)) {
    const differing = total.filter(({ differs }) => differs).length;
    return said([], { headline: null, lines: [], rest: [words.rowsDiffer(differing, total.length)] }, words);
  }
  const lookup = lookupIn(comparison, rows, words);
  const counts = countsOf(lookup);
  return said(claimsOf(counts, lookup), sentencesOf(counts, lookup), words);
}

/**
 * Makes the verdict from the rows shown. A table of one has none, and one of which nothing can be said has none either. The author's
 * verdict stands where the cells bear out every claim and the reader sees them; prose without claims is kept as the author's words beside
 * the generated verdict.
 * @param hold without it no claim is trusted.
 */
export function judge(comparison: Comparison, evidence: Evidence, words: Words, hold?: HoldClaims): Judged {
  const none: Judged = { verdict: null, problems: [] };
  if (comparison.tools.filter((tool) => !isFailed(tool)).length < 2) return none;
  const given = comparison.verdict;
  const claimed = typeof given === 'object' && given.claims.length ? given : null;
  const held = (claimed && hold?.(claimed, comparison, evidence, words)) ?? none;
  if (held.verdict) return held;
  const generated = generate(comparison, evidence, words);
  const authors = claimed ? null : typeof given === 'object' ? given.text : (given ?? null);
  return generated.text || authors !== null ? { ...held, verdict: { ...generated, by: 'generated', words: authors } } : held;
}

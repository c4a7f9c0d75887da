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

/** What a verdict is made from. */
export interface Evidence {
  readonly comparison: Comparison;
  /** All rows, those that the reader's filter hides among them. */
  readonly rows: readonly Row[];
  /** What the rows are of that the author's choice of rows leaves out. */
  readonly leftOut: readonly Criterion[];
}

/** A verdict, `null` where there is none, and what its author is told. */
export interface Judged {
  readonly verdict: ViewVerdict | null;
  readonly problems: readonly Problem[];
}

/** Holds an author's verdict with claims against the cells: without a verdict where they do not bear it out, or the reader does not see them. */
export type HoldClaims = (given: Verdict, evidence: Evidence, shown: readonly Row[], words: Words) => Judged;

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
function generate({ comparison, rows }: Evidence, shown: readonly Row[], filter: Rows, words: Words): Said {
  if (filter === 'same' || (!shown.length && rows.length)) {
    const differing = rows.filter(({ differs }) => differs).length;
    return said([], { headline: null, lines: [], rest: [words.rowsDiffer(differing, rows.length)] }, words);
  }
  const lookup = lookupIn(comparison, shown, words);
  const counts = countsOf(lookup);
  return said(claimsOf(counts, lookup), sentencesOf(counts, lookup), words);
}

/**
 * Makes the verdict from the rows shown. A table of one has none, and one of which nothing can be said has none either. The author's
 * verdict stands where the cells bear out every claim and the reader sees them; prose without claims is kept as the author's words beside
 * the generated verdict.
 * @param filter the reader's, which left the rows shown.
 * @param hold without it no claim is trusted.
 */
export function judge(evidence: Evidence, shown: readonly Row[], filter: Rows, words: Words, hold?: HoldClaims): Judged {
  const none: Judged = { verdict: null, problems: [] };
  const { tools, verdict: given } = evidence.comparison;
  if (tools.filter((tool) => !isFailed(tool)).length < 2) return none;
  const claimed = typeof given === 'object' && given.claims.length ? given : null;
  const held = (claimed && hold?.(claimed, evidence, shown, words)) ?? none;
  if (held.verdict) return held;
  const generated = generate(evidence, shown, filter, words);
  const authors = claimed ? null : typeof given === 'object' ? given.text : (given ?? null);
  return generated.text || authors !== null ? { ...held, verdict: { ...generated, by: 'generated', words: authors } } : held;
}

import { type Comparison, isFailed } from '../joined.js';
import type { Problem } from '../problem.js';
import type { Row } from '../rows.js';
import type { Claim } from '../tool.js';
import type { Rows, ViewVerdict } from '../view.js';
import type { Words } from '../words.js';
import { hasClaims, rowClaims } from './claims.js';
import { countsOf, isCounted } from './counts.js';
import { lookupIn } from './lookup.js';
import { joinParts, sentencesOf } from './sentences.js';
import type { unsupported } from './supported.js';

/** The rows that a verdict is made from. */
export interface Evidence {
  /** Those shown. */
  readonly rows: readonly Row[];
  /** Those shown and those that the reader's filter hides. */
  readonly total: readonly Row[];
  /** Those that the author's choice of rows leaves out: made only where the author claims something. */
  leftOut(): readonly Row[];
  readonly filter: Rows;
}

/** Whether the reader sees all that a claim is about. */
function isShown(claim: Claim, rows: readonly Row[], all: readonly Row[]): boolean {
  if (claim.kind !== 'has') return rows.some(({ criterion }) => criterion.id === claim.criterion);
  return all.every((row) => !isCounted(row.criterion) || rows.includes(row));
}

type Generated = Pick<ViewVerdict, 'text' | 'claims' | 'headline' | 'lines' | 'rest'>;

/** What can be said of the rows shown. Of rows that are alike: how many are not. */
function generate(comparison: Comparison, { rows, total, filter }: Evidence, words: Words): Generated {
  const lookup = lookupIn(comparison, rows, words);
  if (filter === 'same' || (!rows.length && total.length)) {
    const differing = total.filter(({ differs }) => differs).length;
    const rest = words.sentences([words.rowsDiffer(differing, total.length)]);
    return { claims: [], ...joinParts({ headline: null, lines: [], rest }, lookup) };
  }
  const counts = countsOf(lookup);
  const claims = rowClaims(rows);
  return { claims: [...claims, ...hasClaims(counts)], ...sentencesOf(claims, counts, lookup) };
}

/**
 * Makes the verdict from the rows shown. A table of one has none, and one of which nothing can be said has none either. The author's
 * verdict stands where the cells bear out every claim and the reader sees them; prose without claims is kept as the author's words beside
 * the generated verdict.
 * @param refute finds the claims that the cells do not bear out; without it none is trusted.
 */
export function judge(
  comparison: Comparison,
  evidence: Evidence,
  words: Words,
  refute?: typeof unsupported,
): { verdict: ViewVerdict | null; problems: readonly Problem[] } {
  if (comparison.tools.filter((tool) => !isFailed(tool)).length < 2) return { verdict: null, problems: [] };
  const given = comparison.verdict;
  const [prose, claims] = typeof given === 'object' ? [given.text, given.claims] : [given ?? null, []];
  const all = claims.length ? [...evidence.total, ...evidence.leftOut()] : [];
  const problems = (claims.length && refute?.(claims, lookupIn(comparison, all, words))) || [];
  if (
    refute &&
    prose !== null &&
    claims.length &&
    !problems.length &&
    claims.every((claim) => isShown(claim, evidence.rows, all))
  ) {
    return { verdict: { text: prose, claims, by: 'author', words: null, headline: null, lines: [], rest: null }, problems };
  }
  const generated = generate(comparison, evidence, words);
  const authors = claims.length ? null : prose;
  if (!generated.text && authors === null) return { verdict: null, problems };
  return { verdict: { ...generated, by: 'generated', words: authors }, problems };
}

import { type DataPart, dataOf as make } from '../../data/data.js';
import { type Join, joinWith } from '../../data/joins.js';
import type { DataOwner } from '../../data/wish.js';
import { figureOfData } from '../../elements/rank-badge/data-figure.js';
import type { Joined } from '../../model/join.js';
import type { Comparison } from '../../model/joined.js';
import { knownCriteria } from '../../model/joining/known-criteria.js';
import { failures } from '../failures.js';
import { missing } from '../missing.js';
import { rankParts } from '../rank-parts.js';

const joinAll = joinWith(knownCriteria);

/** The module for ranks that are more than a number and for the parts of ranks; `null` until it was needed and loaded. */
let parts: Awaited<ReturnType<typeof rankParts>> = null;

/** The figure that a badge shows for the first tool of a comparison. */
export const figureOf = (comparison: Comparison, locale: string) => figureOfData(comparison, locale, parts?.rankTextIn(locale));

/** The figure together with the parts of the rank, for the badge's hint. */
export async function explainedFigureOf(comparison: Comparison, locale: string) {
  parts ??= await rankParts();
  return figureOfData(comparison, locale, parts?.rankTextIn(locale), parts?.explainIn(locale));
}

const lacksRank = ({ comparison }: Joined): boolean => figureOf(comparison, 'en')?.rank.text === null;

/**
 * Loads the printing of ranks that are more than a number. A tool without a rank gets a problem, for a badge shows nothing but the rank.
 */
async function furtherRank(joined: Joined): Promise<Joined> {
  parts ??= await rankParts();
  if (!parts) return { ...joined, problems: [...joined.problems, missing()] };
  return lacksRank(joined) ? ((await failures())?.unranked(joined) ?? joined) : joined;
}

const withRank = (joined: Joined): Joined | Promise<Joined> => (lacksRank(joined) ? furtherRank(joined) : joined);

const join: Join = (...given) => {
  const joined = joinAll(...given);
  return 'then' in joined ? joined.then(withRank) : withRank(joined);
};

/** The data of one badge. */
export const dataOf = (owner: DataOwner): DataPart => make(owner, join);

import { Data, type DataPart } from '../../data/data.js';
import { joinWith } from '../../data/joins.js';
import type { Join } from '../../data/load.js';
import type { DataOwner } from '../../data/wish.js';
import { figureOfData } from '../../elements/rank-badge/data-figure.js';
import { cellWords } from '../../locales/en/cells.js';
import type { Joined } from '../../model/join.js';
import type { Comparison } from '../../model/joined.js';
import { knownCriteria } from '../../model/joining/known-criteria.js';
import { failures } from '../failures.js';
import { rankParts } from '../rank-parts.js';

const joinAll = joinWith(knownCriteria);

/** Tells of a tool that has no rank: a badge shows nothing else. */
const withRank = (joined: Joined): Joined | Promise<Joined> =>
  figureOf(joined.comparison, 'en')?.rank.text === null ? failures().then((words) => words?.unranked(joined) ?? joined) : joined;

const join: Join = (...given) => {
  const joined = joinAll(...given);
  return 'then' in joined ? joined.then(withRank) : withRank(joined);
};

/** The data of one badge. */
export const dataOf = (owner: DataOwner): DataPart => new Data(owner, join);

/** The figure that a badge shows of a comparison. */
export const figureOf = (comparison: Comparison, locale: string) => figureOfData(comparison, cellWords(locale));

/** The same with what the rank is made of, for its hint. */
export const explainedFigureOf = async (comparison: Comparison, locale: string) =>
  figureOfData(comparison, cellWords(locale), (await rankParts())?.explainIn(locale));

import { Data, type DataPart } from '../../data/data.js';
import { joinWith } from '../../data/joins.js';
import type { DataOwner } from '../../data/wish.js';
import { figureOfData } from '../../elements/rank-badge/data-figure.js';
import { cellWords } from '../../locales/en/cells.js';
import type { Comparison } from '../../model/joined.js';
import { rankParts } from '../rank-parts.js';

/** The data of one badge. */
export const dataOf = (owner: DataOwner): DataPart => new Data(owner, joinWith());

/** The figure that a badge shows of a comparison. */
export const figureOf = (comparison: Comparison, locale: string) => figureOfData(comparison, cellWords(locale));

/** The same with what the rank is made of, for its hint. */
export const explainedFigureOf = async (comparison: Comparison, locale: string) =>
  figureOfData(comparison, cellWords(locale), (await rankParts())?.explainIn(locale));

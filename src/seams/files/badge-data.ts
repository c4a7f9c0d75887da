import { Data, type DataPart } from '../../data/data.js';
import type { Join } from '../../data/load.js';
import type { DataOwner } from '../../data/wish.js';
import { figureOfData } from '../../elements/rank-badge/data-figure.js';
import { cellWords } from '../../locales/en/cells.js';
import type { Comparison } from '../../model/joined.js';
import { joinPlain, notJoined } from '../../model/joining/plain.js';
import { tableForm } from '../../registry/client.js';
import { joining } from '../joining.js';
import { missing } from '../missing.js';
import { rankParts } from '../rank-parts.js';

/** What joins all, once it was needed. */
let all: Awaited<ReturnType<typeof joining>> = null;

/** Joins what a badge shows: at once where that is plain or what joins all is here, else when it is. */
const join: Join = (documents, order, failed, reader, last) =>
  (all ? null : joinPlain(documents, order, failed)) ??
  all?.join(documents, order, failed, reader, last) ??
  joining().then((file) => {
    all = file;
    return file?.join(documents, order, failed, reader, last) ?? notJoined(missing());
  });

/** The data of one badge. Most need nothing that brings rows together. */
export function dataOf(owner: DataOwner): DataPart {
  // A table holds texts: what joins them comes while the table does.
  if (tableForm(owner.wish?.src?.replace(/[?#].*/s, '') ?? '')) void joining();
  return new Data(owner, join);
}

/** The figure that a badge shows of a comparison. */
export const figureOf = (comparison: Comparison, locale: string) => figureOfData(comparison, cellWords(locale));

/** The same with what the rank is made of, for its hint. */
export const explainedFigureOf = async (comparison: Comparison, locale: string) =>
  figureOfData(comparison, cellWords(locale), (await rankParts())?.explainIn(locale));

import type { Criterion } from '../criterion.js';
import { isNumeric } from '../criterion.js';
import type { Answer } from '../tool.js';
import { readDate } from './dates.js';
import { readFigures } from './figures.js';
import { folded } from './folded.js';
import { readMissing } from './missing.js';
import { meant, type ReadRow, unreadIn } from './read-row.js';
import type { Vocabulary } from './vocabulary.js';
import { readTruth } from './yes-or-no.js';

/** Whether the row has a text in place of a value that its kind wants (a figure, yes or no, or a date), so that the text must be read. */
export const holdsTexts = (answers: readonly (Answer | undefined)[], { kind }: Criterion): boolean =>
  (isNumeric(kind) || kind === 'boolean' || kind === 'date') && answers.some((answer) => typeof answer?.value === 'string');

/**
 * Reads the texts in a row of figures, of yes and no, or of dates, as people write them. A row is read as a whole, because units, signs and
 * decimal marks in one cell decide what another means. A text that cannot be read stays the value of its answer, and is never compared.
 * @param beside cells of other rows as `folded` returns them, one a line: their signs decide what an open circle means.
 */
export function readRow(answers: readonly (Answer | undefined)[], criterion: Criterion, v: Vocabulary, beside = ''): ReadRow {
  const row: ReadRow = { answers, criterion, warnings: [], unread: [], unlike: [], currencies: new Set(), mixed: false };
  if (!holdsTexts(answers, criterion)) return row;
  const read = answers.slice();
  const texts = new Map<number, string>();
  answers.forEach((answer, i) => {
    if (typeof answer?.value !== 'string' || !/^(?:known|partial)$/.test(answer.status)) return;
    const missing = answer.status === 'known' && readMissing(answer.value, v);
    if (missing) read[i] = { ...meant(answer, { status: missing.status }, missing.words), value: null };
    else texts.set(i, answer.value);
  });
  if (isNumeric(criterion.kind)) return readFigures(read, texts, criterion, v);
  const isBoolean = criterion.kind === 'boolean';
  const own = isBoolean ? [...texts.values()].map(folded).join('\n') : '';
  for (const [i, text] of texts) {
    const answer = answers[i];
    const truth = isBoolean && readTruth(text, own, beside, v);
    const date = isBoolean ? null : readDate(text, v);
    if (!answer || !(truth || date)) continue;
    // The author's status 'partial' is a yes with limits, whatever the text reads as.
    const limited = answer.status === 'partial';
    read[i] = truth
      ? meant(answer, limited ? { value: true } : { value: truth.value, status: truth.status }, truth.words)
      : { ...answer, value: date };
    texts.delete(i);
  }
  return { ...row, answers: read, ...unreadIn(texts, criterion) };
}

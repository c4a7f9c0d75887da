import { DEFAULT_CRITERIA, isNumeric } from '../criterion.js';
import type { ParsedDocument } from '../tool.js';
import { isWritten } from './fitted.js';

/** Whether some row of these documents holds texts that must be read as people write them, so that joining wants a reader of cells. */
export function holdsTexts(documents: readonly ParsedDocument[]): boolean {
  const given = documents.some(({ criteria }) => criteria);
  const known = new Map(
    (given ? documents.flatMap(({ criteria = [] }) => criteria) : DEFAULT_CRITERIA).map((one) => [one.id, one]),
  );
  return documents.some(({ tools }) =>
    tools.some(({ answers }) =>
      [...answers].some(([id, answer]) => {
        const criterion = known.get(id);
        if (criterion)
          return isWritten(answer, criterion) || (!given && isNumeric(criterion.kind) && typeof answer.value === 'string');
        return !given && typeof answer.value === 'string';
      }),
    ),
  );
}

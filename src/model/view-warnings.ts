import { capped } from './capped.js';
import { cellPath } from './cell-path.js';
import { findNamed } from './choice/find-named.js';
import { type Arranged, type ArrangeSettings, hasNothingToShow, NAMING_ATTRIBUTES } from './comparison.js';
import { scaleOf } from './criterion.js';
import { isFailed } from './joined.js';
import { MOST_PROBLEMS } from './most-problems.js';
import { nearest } from './nearest.js';
import { type Problem, problem } from './problem.js';

/** The `expected` of the warning about each attribute that names something. */
const EXPECTED = {
  criteria: 'the ID of a criterion',
  baseline: 'the ID or name of a tool shown',
  pick: 'the ID or name of a tool shown',
  sort: 'the ID or label of a criterion',
};

/** A warning lists this many known IDs at most; and for this many unknown IDs the nearest known one is looked for, which takes time. */
const LISTED = 9;

/** Makes a warning for each cell whose value or range is off its criterion's scale: such a cell is printed without a bar. */
function offScale({ rows, comparison: { tools } }: Arranged): Problem[] {
  const paths = new Map(tools.map((tool) => [tool.id, isFailed(tool) ? '' : tool.path]));
  return rows.flatMap(({ criterion, cells, answers }) => {
    const scale = scaleOf(criterion);
    if (!scale) return [];
    const [start, end] = scale;
    return cells.flatMap(({ tool, value, status, fraction, span }, i) => {
      const answer = answers[i];
      if (!answer || answer.extreme) return [];
      const { range = [] } = answer;
      const isOff = typeof value === 'number' && status !== 'unknown' && fraction === null;
      const isRangeOff = span && range.some((one) => one !== null && (one < start || one > end));
      if (!isOff && !isRangeOff) return [];
      return problem({
        code: 'invalid-data',
        severity: 'warning',
        path: cellPath(paths.get(tool) ?? '', criterion.id),
        tool,
        expected: `${isOff ? 'a number' : 'a range'} from ${start} to ${end}`,
        found: isOff ? String(value) : (span?.text ?? ''),
        fix: 'It is printed and not drawn; give the criterion its real min and max.',
      });
    });
  });
}

/** Makes the error for a comparison without a table. */
const noTable = (): Problem =>
  problem({
    code: 'invalid-data',
    path: 'tools',
    expected: 'a value for at least one row',
    found: 'none',
    fix: "There is no table; give the tools values for the criteria's IDs.",
  });

/**
 * Makes the problems of an arranged comparison: an error where there is no table, and warnings about attributes that name an unknown ID and
 * about values off their scale.
 */
export function viewProblems(arranged: Arranged, settings: ArrangeSettings): Problem[] {
  const { comparison, leftOut } = arranged;
  const criteria = [...comparison.criteria, ...leftOut];
  const unknownName = (attribute: keyof typeof EXPECTED, value: string, place = 0): Problem => {
    const isTool = attribute === 'baseline' || attribute === 'pick';
    const ids = (isTool ? comparison.tools.filter((tool) => !isFailed(tool)) : criteria).map(({ id }) => id);
    const found = value.slice(0, 60);
    const listed = ids
      .slice(0, LISTED)
      .map((id) => `'${id}'`)
      .join(', ');
    const suggestion = place < LISTED ? nearest(found, ids) : undefined;
    return problem({
      code: 'invalid-attribute',
      severity: 'warning',
      path: `@${attribute}`,
      expected: `${EXPECTED[attribute]}${ids.length ? ` (${listed}${ids.length > LISTED ? ' …' : ''})` : ''}`,
      found: `'${found}'`,
      fix: `${suggestion === undefined ? '' : `Did you mean '${suggestion}'? `}It is passed over.`,
      ...(suggestion !== undefined && { suggestion }),
    });
  };
  return [
    ...(hasNothingToShow(arranged) ? [noTable()] : []),
    ...arranged.unknown.map((id, i) => unknownName('criteria', id, i)),
    ...NAMING_ATTRIBUTES.flatMap((attribute) => {
      const value = settings[attribute];
      if (!value || arranged[attribute]) return [];
      // `sort` may name a known criterion, while the module that sorts has not been loaded or failed to load.
      const isKnown = attribute === 'sort' && findNamed(criteria, value, 'label');
      return isKnown ? [] : unknownName(attribute, value);
    }),
    ...offScale(arranged),
  ];
}

/**
 * Joins the problems of the data and of the view to one list, and limits it to `MOST_PROBLEMS`, or to the number of problems of the data
 * where that is larger.
 */
export const allProblems = (ofData: readonly Problem[], ofView: readonly Problem[]): readonly Problem[] =>
  capped([...ofData, ...ofView], Math.max(MOST_PROBLEMS, ofData.length));

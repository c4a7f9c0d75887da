import { capped } from './capped.js';
import { cellPath } from './cell-path.js';
import { named } from './choice/named.js';
import { type Arranged, type Arrangement, isUnanswered, NAMING } from './comparison.js';
import { scaleOf } from './criterion.js';
import { isFailed } from './joined.js';
import { MOST_PROBLEMS } from './most-problems.js';
import { nearest } from './nearest.js';
import { type Problem, problem } from './problem.js';

/** What an attribute should name. */
const EXPECTED = {
  criteria: 'the ID of a criterion',
  baseline: 'the ID or name of a tool shown',
  pick: 'the ID or name of a tool shown',
  sort: 'the ID or label of a criterion',
};

/** So many IDs are listed, and for so many that nobody has the nearest is looked for. */
const LISTED = 9;

/** Values off their scale: printed, without a bar. */
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
      const off = typeof value === 'number' && status !== 'unknown' && fraction === null;
      const rangeOff = span && range.some((one) => one !== null && (one < start || one > end));
      if (!off && !rangeOff) return [];
      return problem({
        code: 'invalid-data',
        severity: 'warning',
        path: cellPath(paths.get(tool) ?? '', criterion.id),
        tool,
        expected: `${off ? 'a number' : 'a range'} from ${start} to ${end}`,
        found: off ? String(value) : (span?.text ?? ''),
        fix: 'It is printed and not drawn; give the criterion its real min and max.',
      });
    });
  });
}

const nothingAnswered = (): Problem =>
  problem({
    code: 'invalid-data',
    path: 'tools',
    expected: 'a value for at least one row',
    found: 'none',
    fix: "There is no table; give the tools values for the criteria's IDs.",
  });

/** What the author is told of an arranged comparison: that nothing is answered, attributes that name what is not there, and values off their scale. */
export function toldOf(arranged: Arranged, lens: Arrangement): Problem[] {
  const { comparison, leftOut } = arranged;
  const criteria = [...comparison.criteria, ...leftOut];
  const missed = (attribute: keyof typeof EXPECTED, value: string, place = 0): Problem => {
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
    ...(isUnanswered(arranged) ? [nothingAnswered()] : []),
    ...arranged.unknown.map((id, i) => missed('criteria', id, i)),
    ...NAMING.flatMap((attribute) => {
      const value = lens[attribute];
      if (!value || arranged[attribute]) return [];
      // What orders the tools may be what is not there.
      const isKnown = attribute === 'sort' && named(criteria, value, 'label');
      return isKnown ? [] : missed(attribute, value);
    }),
    ...offScale(arranged),
  ];
}

/** All that is told under the cap: of the data, which may have come with as many, and of the view. */
export const allTold = (ofData: readonly Problem[], ofView: readonly Problem[]): readonly Problem[] =>
  capped([...ofData, ...ofView], Math.max(MOST_PROBLEMS, ofData.length));

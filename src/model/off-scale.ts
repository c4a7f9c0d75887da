import { scaleOf } from './criterion.js';
import { type Comparison, isFailed } from './joined.js';
import { cellPath } from './path.js';
import { type Problem, problem } from './problem.js';
import type { Row } from './rows.js';

/** Values off their scale: printed, without a bar, and told to the author. */
export function offScale(rows: readonly Row[], tools: Comparison['tools']): Problem[] {
  const paths = new Map(tools.map((tool) => [tool.id, isFailed(tool) ? '' : tool.path]));
  return rows.flatMap(({ criterion, cells, answers }) => {
    const scale = scaleOf(criterion);
    if (!scale) return [];
    const [start, end] = scale;
    return cells.flatMap(({ tool, value, status, fraction, span }, i) => {
      const { range = [], extreme } = answers[i] ?? {};
      if (extreme) return [];
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

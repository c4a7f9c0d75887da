import type { Criterion, Kind } from './document.js';

/** Makes a criterion whose label is its ID with capitals and spaces: 'match-graph' becomes 'Match Graph'. */
const called = (id: string, kind: Kind): Criterion => ({
  id,
  label: id.replace(/(^|-)./g, (start) => start.replace('-', ' ').toUpperCase()),
  kind,
});

/** The criteria that JSON documents without `criteria` have by the IDs of their values, in the order of the reference page. */
export const DEFAULT_CRITERIA: readonly Criterion[] = [
  called('type', 'text'),
  called('rank', 'rank'),
  called('adoption', 'score'),
  called('quality', 'score'),
  called('ecosystem', 'score'),
  called('match-graph', 'score'),
  called('pricing', 'text'),
  called('capabilities', 'number'),
  called('times-matched', 'number'),
];

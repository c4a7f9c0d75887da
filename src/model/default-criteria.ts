import type { Criterion, Kind } from './document.js';

/** A criterion that is called what its ID says, as a title has it: 'match-graph' is 'Match Graph'. */
const called = (id: string, kind: Kind): Criterion => ({
  id,
  label: id.replace(/(^|-)./g, (start) => start.replace('-', ' ').toUpperCase()),
  kind,
});

/** What stands where a document names no criteria, in the order of the reference page. */
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

import type { Criterion } from './document.js';

/** What stands where a document names no criteria, in the order of the reference page. */
export const DEFAULT_CRITERIA: readonly Criterion[] = [
  { id: 'type', label: 'Type', kind: 'text' },
  { id: 'rank', label: 'Rank', kind: 'rank' },
  { id: 'adoption', label: 'Adoption', kind: 'score' },
  { id: 'quality', label: 'Quality', kind: 'score' },
  { id: 'ecosystem', label: 'Ecosystem', kind: 'score' },
  { id: 'match-graph', label: 'Match Graph', kind: 'score' },
  { id: 'pricing', label: 'Pricing', kind: 'text' },
  { id: 'capabilities', label: 'Capabilities', kind: 'number' },
  { id: 'times-matched', label: 'Times Matched', kind: 'number' },
];

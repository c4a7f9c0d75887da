import type { Criterion } from './document.js';

/** What a criterion is called where those of all groups stand together: with its group, where another one has the same label. */
export const labelAmong = (criteria: readonly Criterion[], { label, group }: Criterion): string =>
  group !== undefined && criteria.filter((other) => other.label === label).length > 1 ? `${label} (${group})` : label;

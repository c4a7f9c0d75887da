/** The row of the weighted score. The ID is none that data can have. */
export const WEIGHTED = '~weighted';

/** Weights by criterion ID that stand for the criteria's own. */
export type Weights = Readonly<Record<string, number>>;

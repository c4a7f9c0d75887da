/** ID of the criterion made for the row of weighted scores. The tilde at its start makes it an ID that data cannot have. */
export const WEIGHTED = '~weighted';

/** The reader's weights by criterion ID, which replace the weights that the criteria declare. */
export type Weights = Readonly<Record<string, number>>;

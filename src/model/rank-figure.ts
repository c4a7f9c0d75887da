/** A tool's rank as a badge draws it. */
export interface Rank {
  /** Name of the rank; `null`: the badge's default. */
  readonly label: string | null;
  /** 'n/max', or another printed rank; `null` where the tool has none. */
  readonly text: string | null;
  /** Length of the bar, 0 to 1; `null`: no bar. */
  readonly fraction: number | null;
  /** The criterion's description; `null` where it has none. */
  readonly description: string | null;
  /** The page that describes the method; `null` where the criterion names none. */
  readonly url: string | null;
  /** A sentence on the weighted scores that the rank is made of; `null` where no criterion has a weight. */
  readonly made: string | null;
}

/** The rank of a tool about which nothing is known. */
export const UNKNOWN: Rank = { label: null, text: null, fraction: null, description: null, url: null, made: null };

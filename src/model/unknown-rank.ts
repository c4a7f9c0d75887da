/** What a badge draws. */
export interface Rank {
  readonly label: string | null;
  /** 'n/max', or `null` where there is no figure. */
  readonly text: string | null;
  /** Of the bar; `null`: no bar. */
  readonly fraction: number | null;
  /** How the figure comes about. */
  readonly description: string | null;
  readonly url: string | null;
  /** What it is made of, in words, where its parts have weights. */
  readonly made: string | null;
}

/** Nothing is known about the figure. */
export const UNKNOWN: Rank = { label: null, text: null, fraction: null, description: null, url: null, made: null };

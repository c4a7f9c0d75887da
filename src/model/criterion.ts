/** How the cells of a row are read. */
export type Kind = 'text' | 'number' | 'score' | 'rank' | 'boolean' | 'date' | 'money' | 'list' | 'link';

/** One row of the comparison: what is asked of every tool, how it is read, and which direction is better. */
export interface Criterion {
  /** One segment of `[A-Za-z0-9@][A-Za-z0-9._+~-]*`. */
  id: string;
  label: string;
  description?: string;
  group?: string;
  /** The method: how the figures were found. */
  url?: string;
  kind: Kind;
  /** The scale that bars are drawn on. Score 0 to 1, rank 0 to 100 unless said. */
  min?: number;
  max?: number;
  /** Score and rank: higher unless said. Others: no winner unless said. */
  better?: 'higher' | 'lower';
  unit?: string;
  /** ISO 4217. */
  currency?: string;
  /** Differences up to this one are ties. */
  tolerance?: number;
  weight?: number;
  /** `plain`: no grouping, for a year; `percent` of 1; `bytes`; `duration` in seconds; `compact`: '226M'. */
  format?: 'plain' | 'compact' | 'percent' | 'bytes' | 'duration';
}

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

/** Whether the kind is read as a number. */
export const isNumeric = (kind: Kind): boolean => kind === 'number' || kind === 'score' || kind === 'rank' || kind === 'money';

/** The declared scale, or the kind's own; `null` where nothing says where it ends. */
export function scaleOf({ kind, min, max }: Criterion): readonly [number, number] | null {
  if (!isNumeric(kind)) return null;
  const end = max ?? (kind === 'score' ? 1 : kind === 'rank' ? 100 : undefined);
  const start = min ?? 0;
  return end === undefined || start >= end ? null : [start, end];
}

/** Which direction wins, or `null` where the row has no winner. Texts and links never have one. */
export function directionOf({ kind, better }: Criterion): 'higher' | 'lower' | null {
  if (kind === 'text' || kind === 'link') return null;
  return better ?? (kind === 'score' || kind === 'rank' ? 'higher' : null);
}

/** Where a value lies on the criterion's scale, 0 to 1; `null` without a scale, without a number, or off the scale. */
export function fractionOn(criterion: Criterion, value: unknown): number | null {
  const scale = scaleOf(criterion);
  if (!scale || typeof value !== 'number') return null;
  const [start, end] = scale;
  return value >= start && value <= end ? (value - start) / (end - start) : null;
}

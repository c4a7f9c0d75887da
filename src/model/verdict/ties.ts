import { areTied } from '../compare/ties.js';
import { isWithinTolerance } from '../compare/tolerance.js';
import { groupBy } from '../groups.js';
import type { Row } from '../rows.js';
import type { Lookup } from './lookup.js';

/** The most tools that a sentence names as those that share a lead, and as those that do not. */
const NAMED = 4;
const EXCEPTED = 2;
/** The most groups of rows that have a sentence of their own. */
const SENTENCES = 3;

/** The tools that share the lead of a row. */
interface SharedLead {
  /** The row's label. */
  readonly label: string;
  /** Indices of the tools. */
  readonly places: readonly number[];
  /** Whether each pair of these tools ties. All of them tie with the best, but two that do may still not tie with each other. */
  readonly allTie: boolean;
}

/** Finds the tools that share a row's lead: all leaders where each pair of them ties, else those of which none is surely beaten. */
function sharedLead(row: Row, label: string): SharedLead {
  const { better, tolerance = 0 } = row.criterion;
  const leaders = row.leadership?.leaders ?? [];
  const intervals = leaders.flatMap((place) => row.intervals[place] ?? []);
  const allTie = areTied(intervals, tolerance);
  // A tool may lead unless its best end is behind another's worst end by more than the tolerance.
  const mayLead = (_: number, i: number): boolean =>
    intervals.every((other) => {
      const own = intervals[i] ?? other;
      const [best, worst] = better === 'lower' ? [-own.low, -other.high] : [own.high, other.low];
      return best >= worst || isWithinTolerance(best, worst, tolerance);
    });
  return { label, allTie, places: allTie ? leaders : leaders.filter(mayLead) };
}

/** Makes the sentence about rows whose lead the same tools share; `null` where these are too many to name. */
function sentence({ places, allTie }: SharedLead, labels: readonly string[], { loaded, words, name }: Lookup): string | null {
  const names = places.map(name);
  if (!allTie) return names.length > NAMED ? null : words.mayLead(names, labels);
  const others = loaded.filter((place) => !places.includes(place));
  if (!others.length) return words.allLevel(loaded.length, labels);
  if (names.length <= NAMED) return words.shareLead(names, labels);
  return others.length <= EXCEPTED ? words.allShareBut(others.map(name), labels) : null;
}

/**
 * Makes the sentences on rows with several leaders: one for each set of leaders, those with most rows first. The rows without such a
 * sentence are listed in a last one.
 */
export function tieSentences(rows: readonly Row[], lookup: Lookup): readonly string[] {
  const groups = groupBy(
    rows.map((row) => sharedLead(row, lookup.label(row))),
    ({ places, allTie }) => JSON.stringify([places, allTie]),
  );
  const texts: string[] = [];
  const rest: string[] = [];
  for (const group of groups.toSorted((a, b) => b.length - a.length)) {
    const labels = group.map(({ label }) => label);
    const text = texts.length < SENTENCES ? sentence(group[0], labels, lookup) : null;
    if (text === null) rest.push(...labels);
    else texts.push(text);
  }
  return rest.length ? [...texts, lookup.words.leadsAlone(rest, texts.length > 0)] : texts;
}

import { areTied } from '../compare/ties.js';
import { within } from '../compare/within.js';
import { groupBy } from '../groups.js';
import type { Row } from '../rows.js';
import type { Lookup } from './lookup.js';

/** So many tools are named as those who share a lead, or as those who do not. */
const NAMED = 4;
const EXCEPTED = 2;
/** So many groups have a sentence of their own. */
const SENTENCES = 3;

/** Who share the lead of a row. */
interface Shared {
  readonly label: string;
  readonly places: readonly number[];
  /** Whether all of them tie with each other. All tie with the best one, which need not make them tie among themselves. */
  readonly level: boolean;
}

function sharedLead(row: Row, label: string): Shared {
  const { better, tolerance = 0 } = row.criterion;
  const leaders = row.stands?.leaders ?? [];
  const weights = leaders.flatMap((place) => row.weights[place] ?? []);
  const level = areTied(weights, tolerance);
  // One that ends where another has not begun is not ahead of all.
  const mayLead = (_: number, i: number): boolean =>
    weights.every((other) => {
      const own = weights[i] ?? other;
      const [best, worst] = better === 'lower' ? [-own.low, -other.high] : [own.high, other.low];
      return best >= worst || within(best, worst, tolerance);
    });
  return { label, level, places: level ? leaders : leaders.filter(mayLead) };
}

/** Who share the lead of some rows, in a sentence; `null` where they are too many to name. */
function sentence({ places, level }: Shared, labels: readonly string[], { had, words, name }: Lookup): string | null {
  const names = places.map(name);
  if (!level) return names.length > NAMED ? null : words.mayLead(names, labels);
  const others = had.filter((place) => !places.includes(place));
  if (!others.length) return words.allLevel(had.length, labels);
  if (names.length <= NAMED) return words.shareLead(names, labels);
  return others.length <= EXCEPTED ? words.allShareBut(others.map(name), labels) : null;
}

/** Sentences on the rows whose lead is shared, those with most rows first; the rows that have none are listed in one. */
export function tiesSaid(rows: readonly Row[], lookup: Lookup): readonly string[] {
  const groups = groupBy(
    rows.map((row) => sharedLead(row, lookup.label(row))),
    ({ places, level }) => JSON.stringify([places, level]),
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

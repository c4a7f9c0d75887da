import type { Row } from '../rows.js';
import type { VerdictLine } from '../view.js';
import type { Count } from './count.js';
import type { Lookup } from './lookup.js';

/** So many tools have a line of their own. */
const MOST = 8;

/** What one line is made of. */
interface Draft {
  readonly place: number;
  /** Labels of the rows that the tool leads on. */
  readonly led: readonly string[];
  readonly count: Count | null;
  /** The tool's rank, higher is better; none is the lowest. */
  readonly rank: number;
}

/** What is said of those that have no line. */
function othersSaid(others: readonly Draft[], { words }: Lookup): string[] {
  const leading = others.filter(({ led }) => led.length);
  const counts = others.flatMap(({ count }) => count ?? []);
  const yeses = counts.map(({ yes }) => yes);
  return [
    ...(leading.length ? [words.othersLead(leading.length, leading.flatMap(({ led }) => led).length)] : []),
    ...(counts.length ? [words.othersHave(counts.length, Math.min(...yeses), Math.max(...yeses), counts[0]?.of ?? 0)] : []),
  ];
}

/**
 * A line for each tool that leads on something or whose yes-or-no rows are said, best rank first, then most yeses, then most rows led; at
 * most eight, and sentences that count the others.
 * @param leads the rows that one tool leads, without that of the headline.
 * @param counts what is said of yes-or-no rows, in step with the tools that have data; empty where nothing is.
 * @param rank the row of kind rank that the headline is about.
 */
export function linesOf(
  leads: readonly Row[],
  counts: readonly Count[],
  rank: Row | undefined,
  lookup: Lookup,
): { readonly lines: readonly VerdictLine[]; readonly others: readonly string[] } {
  const { words, had, id, name, label } = lookup;
  const sign = rank?.criterion.better === 'lower' ? -1 : 1;
  const drafts = had
    .map((place, i): Draft => {
      const point = rank?.weights[place]?.point;
      return {
        place,
        led: leads.filter(({ stands }) => stands?.leaders[0] === place).map(label),
        count: counts[i] ?? null,
        rank: point === undefined ? Number.NEGATIVE_INFINITY : point * sign,
      };
    })
    .filter(({ led, count }) => led.length || count)
    // Two without a rank are no number apart: then the next thing decides.
    .sort((a, b) => b.rank - a.rank || (b.count?.yes ?? 0) - (a.count?.yes ?? 0) || b.led.length - a.led.length);
  return {
    lines: drafts.slice(0, MOST).map(({ place, led, count }) => ({ tool: id(place), text: words.line(name(place), led, count) })),
    others: othersSaid(drafts.slice(MOST), lookup),
  };
}

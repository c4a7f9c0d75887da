import { groupBy } from '../groups.js';
import type { VerdictLine } from '../view.js';
import type { Leads } from './claims.js';
import type { Count } from './count.js';
import type { Lookup } from './lookup.js';
import { rankRowIn } from './rank-row.js';

/** So many tools have a line of their own. */
const MOST = 8;

/** What one line is made of. */
interface Draft {
  readonly tool: string;
  /** Labels of the rows that the tool leads on. */
  readonly led: readonly string[];
  readonly count: Count | null;
  /** The tool's rank, higher is better; none is the lowest. */
  readonly rank: number;
}

/** How the tools stand in the row of kind rank that the headline is about, the better the higher. */
function ranksIn({ rows, weight }: Lookup): (tool: string) => number {
  const ranked = rankRowIn(rows);
  const sign = ranked?.criterion.better === 'lower' ? -1 : 1;
  return (tool) => {
    const { point = null } = (ranked && weight(ranked, tool)) ?? {};
    return point === null ? Number.NEGATIVE_INFINITY : point * sign;
  };
}

const descending = (a: number, b: number): number => (a === b ? 0 : b > a ? 1 : -1);

/** What is said of those that have no line. */
function othersSaid(others: readonly Draft[], { words }: Lookup): string[] {
  const leading = others.filter(({ led }) => led.length);
  const counts = others.flatMap(({ count }) => count ?? []);
  const led = leading.reduce((sum, draft) => sum + draft.led.length, 0);
  const yeses = counts.map(({ yes }) => yes);
  return [
    ...(leading.length ? [words.othersLead(leading.length, led)] : []),
    ...(counts.length ? [words.othersHave(counts.length, Math.min(...yeses), Math.max(...yeses), counts[0]?.of ?? 0)] : []),
  ];
}

/**
 * A line for each tool that leads on something or whose yes-or-no rows are said, best rank first, then most yeses, then most rows led; at
 * most eight, and sentences that count the others.
 * @param leads what is not said in the headline.
 * @param counts what is said of yes-or-no rows; empty where nothing is.
 */
export function linesOf(
  leads: readonly Leads[],
  counts: readonly Count[],
  lookup: Lookup,
): { readonly lines: readonly VerdictLine[]; readonly others: readonly string[] } {
  const { words, name, label, tools } = lookup;
  const rankOf = ranksIn(lookup);
  const ledBy = new Map(
    groupBy(leads, ({ tool }) => tool).map((all) => [all[0]?.tool, all.map(({ criterion }) => label(criterion))]),
  );
  const drafts = tools
    .map(
      (tool): Draft => ({
        tool,
        led: ledBy.get(tool) ?? [],
        count: counts.find((count) => count.tool === tool) ?? null,
        rank: rankOf(tool),
      }),
    )
    .filter(({ led, count }) => led.length || count)
    .sort(
      (a, b) =>
        descending(a.rank, b.rank) || descending(a.count?.yes ?? 0, b.count?.yes ?? 0) || descending(a.led.length, b.led.length),
    );
  return {
    lines: drafts.slice(0, MOST).map(({ tool, led, count }) => ({ tool, text: words.line(name(tool), led, count) })),
    others: othersSaid(drafts.slice(MOST), lookup),
  };
}

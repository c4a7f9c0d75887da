import type { Row } from '../rows.js';
import type { VerdictLine } from '../view.js';
import type { Count } from './count.js';
import type { Lookup } from './lookup.js';

/** The most tools that have a line of their own. */
const MOST = 8;

/** The facts that the line about one tool is made from. */
interface Draft {
  /** Index of the tool in the order shown. */
  readonly place: number;
  /** Labels of the rows that the tool alone leads. */
  readonly ledLabels: readonly string[];
  /** `null` where the verdict has no line about yes-or-no rows. */
  readonly count: Count | null;
  /** The tool's rank, negative where lower is better, so that higher is better in any case; -Infinity without a rank. */
  readonly rank: number;
}

/** Makes the sentences about the tools that have no line: how many of them lead rows, and how many yeses they have. */
function otherSentences(others: readonly Draft[], { words }: Lookup): string[] {
  const leading = others.filter(({ ledLabels }) => ledLabels.length);
  const counts = others.flatMap(({ count }) => count ?? []);
  const yeses = counts.map(({ yes }) => yes);
  return [
    ...(leading.length ? [words.othersLead(leading.length, leading.flatMap(({ ledLabels }) => ledLabels).length)] : []),
    ...(counts.length ? [words.othersHave(counts.length, Math.min(...yeses), Math.max(...yeses), counts[0]?.of ?? 0)] : []),
  ];
}

/**
 * Makes a line for each tool that leads a row or has a count: best rank first, then most yeses, then most rows led; at most eight lines,
 * and sentences that count the other tools.
 * @param leads rows that one tool alone leads, but for the row of the headline.
 * @param counts of the tools that have data, in the same order; empty where the verdict has no line about yes-or-no rows.
 * @param rank the rank row that the verdict is about.
 */
export function linesOf(
  leads: readonly Row[],
  counts: readonly Count[],
  rank: Row | undefined,
  lookup: Lookup,
): { readonly lines: readonly VerdictLine[]; readonly others: readonly string[] } {
  const { words, loaded, id, name, label } = lookup;
  const sign = rank?.criterion.better === 'lower' ? -1 : 1;
  const drafts = loaded
    .map((place, i): Draft => {
      const point = rank?.intervals[place]?.point;
      return {
        place,
        ledLabels: leads.filter(({ leadership }) => leadership?.leaders[0] === place).map(label),
        count: counts[i] ?? null,
        rank: point === undefined ? Number.NEGATIVE_INFINITY : point * sign,
      };
    })
    .filter(({ ledLabels, count }) => ledLabels.length || count)
    // The difference of the ranks of two tools without a rank is NaN (-Infinity less itself), which is falsy: then yeses decide.
    .sort((a, b) => b.rank - a.rank || (b.count?.yes ?? 0) - (a.count?.yes ?? 0) || b.ledLabels.length - a.ledLabels.length);
  return {
    lines: drafts
      .slice(0, MOST)
      .map(({ place, ledLabels, count }) => ({ tool: id(place), text: words.line(name(place), ledLabels, count) })),
    others: otherSentences(drafts.slice(MOST), lookup),
  };
}

import { answerOf } from '../answer-of.js';
import { isStated } from '../compare/stated.js';
import type { Criterion } from '../criterion.js';
import type { Comparison } from '../joined.js';
import { labelAmong } from '../label-among.js';
import type { ComparisonView } from '../view.js';
import { WEIGHTED, type Weights } from '../weights.js';
import type { WeighingWords } from '../words.js';
import { rankParts } from './rank-parts.js';
import { type Stability, stability, type Turn } from './stability.js';
import { weighable, weightOf } from './tally.js';

/**
 * Returns a sentence on how firmly the leader leads under the weights; `null` where there is nothing to say.
 * @param weights the reader's weights; `null` for the author's.
 */
export function stabilityText(comparison: Comparison, weights: Weights | null, words: WeighingWords): string | null {
  const criteria = weighable(comparison);
  if (criteria.length && criteria.every((criterion) => !weightOf(criterion, weights))) return words.nothingCounts;
  const found: Stability = stability(comparison.tools, criteria, weights);
  const nameOf = (id: string): string => comparison.tools.find((tool) => tool.id === id)?.name ?? id;
  switch (found.kind) {
    case 'none':
      return null;
    case 'tied':
      return words.shareTheLead(found.tools.map(nameOf));
    case 'always':
      return words.staysAlways(nameOf(found.leader));
    case 'unless': {
      const turns: readonly Turn[] = found.opposite ? [found, found.opposite] : [found];
      const printed = turns.map(
        ({ direction, printed: share }) => share && { direction, percent: words.percent(share.percent, share.decimals) },
      );
      const printedTurns = printed.filter((turn) => turn !== null);
      // Without a figure for a turn, as where no figure lies between the turn and the present share, no sentence would be true.
      return printedTurns.length === turns.length
        ? words.staysAhead(nameOf(found.leader), labelAmong(criteria, found.criterion), printedTurns)
        : null;
    }
  }
}

/**
 * Returns two sentences on a rank: the scores that it is made of by the author's weights, and whether these add up to the printed rank.
 * `null` where no score has a weight of its own, where no score counts, and where no rank is printed as a figure.
 * @param tools the tools whose ranks are in one row.
 * @param label the label of the rank.
 * @param printed returns the printed rank of the tool with an ID; `undefined` where that is no figure.
 */
export function partsText(
  tools: Comparison['tools'],
  criteria: readonly Criterion[],
  label: string,
  printed: (id: string) => string | undefined,
  words: WeighingWords,
): string | null {
  const ranked = tools.flatMap((tool) => {
    const text = printed(tool.id);
    const made = text === undefined ? null : rankParts(tool, criteria, tools);
    return text !== undefined && made ? { name: tool.name, text, made } : [];
  });
  const [first] = ranked;
  if (!first) return null;
  const parts = first.made.parts.map(({ criterion, share }) => ({
    label: labelAmong(criteria, criterion),
    percent: words.percent(Math.round(share * 1000) / 10, 1),
  }));
  const off = ranked.flatMap(({ name, text, made: { adds, rounded } }) => (adds ? [] : { name, printed: text, sum: rounded }));
  return `${words.madeOf(label, parts)} ${off.length ? words.addsUpNot(off) : words.addsUp(ranked.length)}`;
}

/**
 * Returns the rank criterion of a comparison, with the sentences of `partsText` on the rank, which are `null` where there is nothing to
 * say. `null` where no row of a rank, other than that of the weighted scores, is shown.
 */
export function explainRank(
  { tools, criteria }: Comparison,
  view: ComparisonView,
  words: WeighingWords,
): { readonly criterion: Criterion; readonly made: string | null } | null {
  const row = view.rows.find(({ criterion: { id, kind } }) => kind === 'rank' && id !== WEIGHTED);
  if (!row) return null;
  const printed = (id: string): string | undefined => {
    const tool = tools.find((one) => one.id === id);
    const answer = tool && answerOf(tool, row.criterion);
    return isStated(answer) && typeof answer.value === 'number' && !answer.extreme
      ? row.cells.find((cell) => cell.tool === id)?.text
      : undefined;
  };
  return { criterion: row.criterion, made: partsText(tools, criteria, row.criterion.label, printed, words) };
}

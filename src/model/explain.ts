import { answerOf, type Comparison, isFailed } from './joined.js';
import { rankParts } from './rank-parts.js';
import { type Stability, stability, type Turn } from './stability.js';
import type { ComparisonView } from './view.js';
import { type Weights, weighable } from './weights.js';
import type { Words } from './words.js';

/** How stable the leader's lead is under the weights, as a sentence; `null` where there is nothing to say. */
export function stabilityText(comparison: Comparison, weights: Weights | null, words: Words): string | null {
  const found: Stability = stability(comparison.tools, weighable(comparison), weights);
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
      const told = printed.filter((turn) => turn !== null);
      // A turn so near that no figure stands between it and the present share: nothing firm can be said.
      return told.length === turns.length ? words.staysAhead(nameOf(found.leader), found.criterion.label, told) : null;
    }
  }
}

/** What the rank is made of, by the author's own weights, and whether that adds up to what is printed; `null` where nothing is known of it. */
export function rankText(comparison: Comparison, view: ComparisonView, words: Words): string | null {
  if (!comparison.criteria.some(({ kind, weight }) => kind === 'score' && weight !== undefined)) return null;
  const row = view.rows.find(({ criterion }) => comparison.criteria.some(({ id, kind }) => kind === 'rank' && id === criterion.id));
  const ranked = comparison.tools.filter((tool) => !isFailed(tool) && row && answerOf(tool, row.criterion));
  const all = ranked.map((tool) => rankParts(tool, comparison.criteria, comparison.tools));
  const [first] = all;
  if (!row || !first) return null;
  const parts = first.parts.map(({ criterion, share }) => ({
    label: criterion.label,
    percent: words.percent(Math.round(share * 1000) / 10, 1),
  }));
  const off = ranked.flatMap((tool, i) => {
    const made = all[i];
    if (!made || made.adds) return [];
    const printed = row.cells.find((cell) => cell.tool === tool.id)?.text ?? '';
    const sum = made.sum === null ? null : String(Math.round(made.sum * 10 ** (made.decimals + 2)) / 10 ** (made.decimals + 2));
    return { name: tool.name, printed, sum };
  });
  return `${words.madeOf(row.criterion.label, parts)} ${off.length ? words.addsUpNot(off) : words.addsUp}`;
}

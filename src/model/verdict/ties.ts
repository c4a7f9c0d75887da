import { areTied } from '../compare/ties.js';
import type { Weights } from '../compare/weight.js';
import { within } from '../compare/within.js';
import type { Criterion } from '../criterion.js';
import { groupBy } from '../groups.js';
import type { Ties } from './claims.js';
import type { Lookup } from './lookup.js';

/** So many tools are named as those who share a lead, or as those who do not. */
const NAMED = 4;
const EXCEPTED = 2;
/** So many groups have a sentence of their own. */
const SENTENCES = 3;

/** The tools of some rows that share the lead of each. */
interface Shared {
  readonly tools: readonly string[];
  /** Whether all of them tie with each other. All tie with the best one, which need not make them tie among themselves. */
  readonly level: boolean;
  readonly labels: readonly string[];
}

function sharedLeads(ties: readonly Ties[], { row, weight, label }: Lookup): readonly Shared[] {
  const found = ties.map(({ criterion: id, tools }) => {
    const judged = row(id);
    const criterion = judged?.criterion ?? null;
    const weights = tools.map((tool) => (judged ? weight(judged, tool) : null));
    const level = criterion !== null && areTied(weights, criterion.tolerance);
    return { id, level, tools: level ? tools : tools.filter((_, i) => mayLead(weights, i, criterion)) };
  });
  return groupBy(found, ({ tools, level }) => JSON.stringify([tools, level])).map((group) => ({
    tools: group[0]?.tools ?? [],
    level: group[0]?.level ?? false,
    labels: group.map(({ id }) => label(id)),
  }));
}

/** Whether one of those that tie with the best may be ahead of all: one that ends where another has not begun is not. */
function mayLead(weights: Weights, place: number, criterion: Criterion | null): boolean {
  const sign = criterion?.better === 'lower' ? -1 : 1;
  const best = sign * (weights[place]?.[sign > 0 ? 'high' : 'low'] ?? 0);
  return weights.every((other) => {
    const worst = sign * (other?.[sign > 0 ? 'low' : 'high'] ?? 0);
    return best >= worst || within(best, worst, criterion?.tolerance ?? 0);
  });
}

/** Who share the lead, in a sentence; `null` where they are too many to name. */
function sentence({ tools, level, labels }: Shared, { tools: all, words, name }: Lookup): string | null {
  const names = tools.map(name);
  if (!level) return names.length > NAMED ? null : words.mayLead(names, labels);
  const others = all.filter((tool) => !tools.includes(tool));
  if (!others.length) return words.allLevel(all.length, labels);
  if (names.length <= NAMED) return words.shareLead(names, labels);
  return others.length <= EXCEPTED ? words.allShareBut(others.map(name), labels) : null;
}

/** Sentences on the rows whose lead is shared, those with most rows first; the rows that have none are listed in one. */
export function tiesSaid(ties: readonly Ties[], lookup: Lookup): readonly string[] {
  const groups = sharedLeads(ties, lookup).toSorted((a, b) => b.labels.length - a.labels.length);
  const said = groups.map((group) => ({ group, text: sentence(group, lookup) }));
  const named = said.filter(({ text }) => text !== null).slice(0, SENTENCES);
  const rest = said.filter((one) => !named.includes(one)).flatMap(({ group }) => group.labels);
  return [...named.flatMap(({ text }) => text ?? []), ...(rest.length ? [lookup.words.leadsAlone(rest, named.length > 0)] : [])];
}

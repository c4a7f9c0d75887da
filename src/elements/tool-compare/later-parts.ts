import { type Layout, layoutOf } from '../../model/choice/layout.js';
import type { ViewSettings } from '../../model/comparison.js';
import type { Comparison } from '../../model/joined.js';
import type { ParsedDocument } from '../../model/tool.js';
import { claims } from '../../seams/claims.js';
import { deltas } from '../../seams/deltas.js';
import { list } from '../../seams/list.js';
import { order } from '../../seams/order.js';
import { viewWarnings } from '../../seams/view-warnings.js';
import { weighing } from '../../seams/weighing.js';

const SEAMS = { weighing, deltas, order, list, claims, told: viewWarnings };

type Name = keyof typeof SEAMS;

/** What is here of the parts of a view that are loaded later; `null` for a file that did not arrive. */
export type LaterParts = { [N in Name]?: Awaited<ReturnType<(typeof SEAMS)[N]>> };

/** Shared by all comparisons of the page; without what a page has put on every object. */
const here: LaterParts = Object.create(null);

/** How the comparison is looked at and laid out. */
type Settings = ViewSettings & { readonly layout: Layout | 'auto' };

/** What these settings, and the comparison once it is known, need beside what the script holds. */
function needsOf(comparison: Comparison | null, { adjustable, sort, baseline, layout, verdict: showsVerdict }: Settings): Name[] {
  const criteria = comparison?.criteria ?? [];
  const rankIsMade = criteria.some(({ kind }) => kind === 'rank') && criteria.some(({ weight }) => weight !== undefined);
  const verdict = comparison?.verdict;
  const isNeeded: { readonly [N in Name]?: unknown } = {
    weighing: adjustable || rankIsMade,
    order: adjustable || sort,
    deltas: baseline,
    list: layout === 'list',
    claims: showsVerdict && typeof verdict === 'object' && verdict.claims?.length,
  };
  return (Object.keys(isNeeded) as Name[]).filter((name) => isNeeded[name]);
}

async function loadPart<N extends Name>(name: N): Promise<void> {
  here[name] = (await SEAMS[name]()) as LaterParts[N];
}

/** Sends for a part of which only the rows say that it is needed. @returns `null` where it is here. */
export const sentFor = (name: Name): Promise<void> | null => (here[name] === undefined ? loadPart(name) : null);

/** Sends for the list layout where a document that is not joined yet will most likely have it: the comparison then waits for both at once. */
export function sendForList([first]: readonly ParsedDocument[], choice: Layout | 'auto'): void {
  if (first?.criteria && layoutOf(choice, first.tools.length, first.criteria.length) === 'list') void sentFor('list');
}

/** The parts that a view needs: at once where all of them are here, else a promise of that. */
export function laterParts(comparison: Comparison | null, settings: Settings): LaterParts | Promise<unknown> {
  const waits = needsOf(comparison, settings).flatMap((name) => sentFor(name) ?? []);
  return waits.length ? Promise.all(waits) : here;
}

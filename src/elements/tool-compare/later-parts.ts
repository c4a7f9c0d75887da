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

const SEAMS = { weighing, deltas, order, list, claims, viewWarnings };

type Name = keyof typeof SEAMS;

/** The parts of a view that are loaded later, as far as they are loaded; `null` for a file that failed to load. */
export type LaterParts = { [N in Name]?: Awaited<ReturnType<(typeof SEAMS)[N]>> };

/**
 * Loaded parts, shared by all comparisons of the page. Without a prototype, because a page may have put properties on `Object.prototype`.
 */
const loaded: LaterParts = Object.create(null);

/** The settings of a view and its layout. */
type Settings = ViewSettings & { readonly layout: Layout | 'auto' };

/** Returns the names of the parts that these settings need, and the comparison once it is known (`null` before). */
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
  loaded[name] = (await SEAMS[name]()) as LaterParts[N];
}

/** Loads a part. @returns a promise that settles when its file has arrived or failed; `null` if it has already. */
export const loadOnce = (name: Name): Promise<void> | null => (loaded[name] === undefined ? loadPart(name) : null);

/**
 * Loads the list layout early where a document that is not joined yet will most likely need it, so that file and data are awaited at the
 * same time.
 */
export function loadListEarly([first]: readonly ParsedDocument[], choice: Layout | 'auto'): void {
  if (first?.criteria && layoutOf(choice, first.tools.length, first.criteria.length) === 'list') void loadOnce('list');
}

/**
 * Returns the loaded parts if all that the view needs are among them; else loads those missing and returns a promise that settles when they
 * are loaded.
 */
export function laterParts(comparison: Comparison | null, settings: Settings): LaterParts | Promise<unknown> {
  const missing = needsOf(comparison, settings).flatMap((name) => loadOnce(name) ?? []);
  return missing.length ? Promise.all(missing) : loaded;
}

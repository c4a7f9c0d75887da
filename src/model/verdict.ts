import { type Standing, standing } from './compare/standing.js';
import { areTied } from './compare/ties.js';
import { weigh } from './compare/weigh.js';
import type { Weight } from './compare/weight.js';
import type { Criterion } from './criterion.js';
import { answerOf, type Comparison, isFailed } from './joined.js';
import { answerKey } from './print/cell-key.js';
import { type Problem, problem } from './problem.js';
import type { Row } from './rows.js';
import type { Claim } from './tool.js';
import type { ViewVerdict } from './view.js';
import type { Words } from './words.js';

/** What one row allows to be said. */
function claimsOf(criterion: string, ids: readonly string[], { leaders, compared, missing }: Standing): Claim[] {
  const name = (indices: readonly number[]): string[] => indices.map((i) => ids[i] ?? '');
  const claims: Claim[] = [];
  if (leaders.length === 1) {
    const [tool = ''] = name(leaders);
    claims.push({ kind: 'leads', criterion, tool, over: name(compared).filter((id) => id !== tool) });
  } else if (leaders.length > 1) claims.push({ kind: 'ties', criterion, tools: name(leaders) });
  if (missing.length) claims.push({ kind: 'missing', criterion, tools: name(missing) });
  return claims;
}

/** Collects what shares a key, in the order first met. */
function gather<T, V>(items: readonly T[], key: (item: T) => string, value: (item: T) => V): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(value(item));
    else groups.set(key(item), [value(item)]);
  }
  return groups;
}

/** Words for the claims: at most four sentences. All that they say is in a claim, all figures are as the table prints them. */
function sentences(claims: readonly Claim[], rows: readonly Row[], comparison: Comparison, words: Words): string {
  const toolsById = new Map(comparison.tools.map((tool) => [tool.id, tool]));
  const rowsById = new Map(rows.map((row) => [row.criterion.id, row]));
  const nameOf = (id: string): string => toolsById.get(id)?.name ?? id;
  const rowOf = (id: string): Row | undefined => rowsById.get(id);
  const label = ({ criterion }: Claim): string => rowOf(criterion)?.criterion.label ?? criterion;
  const isRank = ({ criterion }: Claim): boolean => rowOf(criterion)?.criterion.kind === 'rank';
  const names = (ids: readonly string[]): string[] => ids.map(nameOf);
  // The cells of a row stand like the tools.
  const places = new Map(comparison.tools.map(({ id }, i) => [id, i]));
  const weightIn = (row: Row, id: string): Weight | null => row.weights[places.get(id) ?? -1] ?? null;
  const figures = (criterion: string, ids: readonly string[]) => {
    const row = rowOf(criterion);
    if (!row) return [];
    const point = (id: string): number => weightIn(row, id)?.point ?? 0;
    const sign = row.criterion.better === 'lower' ? -1 : 1;
    return (
      [...ids]
        // Equals by ID, so that the same rival is named however the tools stand.
        .sort((a, b) => (point(b) - point(a)) * sign || (a < b ? -1 : 1))
        .map((id) => ({ name: nameOf(id), text: row.cells[places.get(id) ?? -1]?.text ?? '' }))
    );
  };

  // All tie with the best one, which need not make them tie with each other.
  const isLevel = (claim: Claim): boolean => {
    const row = rowOf(claim.criterion);
    if (!row || claim.kind !== 'ties') return false;
    return areTied(
      claim.tools.map((id) => weightIn(row, id)),
      row.criterion.tolerance,
    );
  };

  const lower = (criterion: string): boolean => rowOf(criterion)?.criterion.better === 'lower';
  const said: string[] = [];
  const ranked = claims.find((claim) => isRank(claim) && claim.kind !== 'missing');
  if (ranked?.kind === 'leads') {
    const [leader] = figures(ranked.criterion, [ranked.tool]);
    if (leader) said.push(words.scores(leader, figures(ranked.criterion, ranked.over), label(ranked), lower(ranked.criterion)));
  } else if (ranked?.kind === 'ties') {
    said.push(words.scoresLevel(figures(ranked.criterion, ranked.tools), label(ranked), isLevel(ranked)));
  }

  const leads = claims.filter((claim) => claim.kind === 'leads' && claim !== ranked);
  const byTool = gather(leads, (claim) => (claim.kind === 'leads' ? claim.tool : ''), label);
  if (byTool.size) {
    const most = [...byTool].sort(([, a], [, b]) => b.length - a.length);
    said.push(words.leads(most.map(([id, criteria]) => ({ name: nameOf(id), criteria }))));
  }

  const ties = claims.filter((claim) => claim.kind === 'ties' && claim !== ranked);
  const working = comparison.tools.filter((tool) => !isFailed(tool)).length;
  const tieGroups = [
    ...gather(ties, (claim) => (claim.kind === 'ties' ? JSON.stringify({ ids: claim.tools, level: isLevel(claim) }) : ''), label),
  ];
  if (tieGroups.length) {
    const groups = tieGroups.map(([key, criteria]) => {
      const { ids, level }: { ids: string[]; level: boolean } = JSON.parse(key);
      return { names: names(ids), all: ids.length === working, level, criteria };
    });
    said.push(words.ties(groups));
  }

  // A tool that could not be had is missing everywhere: its column says so.
  const had = new Set(comparison.tools.filter((tool) => !isFailed(tool)).map(({ id }) => id));
  const gaps = claims.flatMap((claim) => {
    const tools = claim.kind === 'missing' ? claim.tools.filter((id) => had.has(id)) : [];
    return tools.length ? { criterion: label(claim), tools: JSON.stringify(tools) } : [];
  });
  const gapGroups = [
    ...gather(
      gaps,
      ({ tools }) => tools,
      ({ criterion }) => criterion,
    ),
  ];
  if (gapGroups.length) {
    said.push(words.noFigure(gapGroups.map(([key, criteria]) => ({ names: names(JSON.parse(key)), criteria }))));
  }
  return said.join(' ');
}

/** Whether the cells that are shown bear a claim out. */
function supported(claim: Claim, comparison: Comparison, criteria: ReadonlyMap<string, Criterion>): boolean {
  const criterion = criteria.get(claim.criterion);
  if (!criterion) return false;
  const ids = comparison.tools.map((tool) => tool.id);
  const answer = (id: string) => {
    const tool = comparison.tools[ids.indexOf(id)];
    return tool && answerOf(tool, criterion);
  };
  const known = (id: string): boolean => weigh(answer(id), criterion) !== null;
  const all = comparison.tools.map((tool) => answerOf(tool, criterion));
  const place = standing(all, criterion);
  switch (claim.kind) {
    case 'missing':
      return (
        claim.tools.length > 0 &&
        claim.tools.every((id) => {
          const i = ids.indexOf(id);
          return i >= 0 && (place ? place.missing.includes(i) : answerKey(all[i], criterion) === 'unknown');
        })
      );
    case 'ties':
      return (
        new Set(claim.tools).size > 1 &&
        areTied(
          claim.tools.map((id) => weigh(answer(id), criterion)),
          criterion.tolerance,
        )
      );
    case 'leads': {
      const leaders = place?.leaders ?? [];
      const over = claim.over.filter((id) => id !== claim.tool && known(id));
      return leaders.length === 1 && ids[leaders[0] ?? -1] === claim.tool && over.length === claim.over.length && over.length > 0;
    }
  }
}

/** The author's claims that the cells do not bear out. */
function refuted(comparison: Comparison, rows: readonly Row[]): Problem[] {
  const { verdict } = comparison;
  if (typeof verdict !== 'object') return [];
  const criteria = new Map(rows.map((row) => [row.criterion.id, row.criterion]));
  return verdict.claims.flatMap((claim, i) => {
    if (supported(claim, comparison, criteria)) return [];
    const cells = rows.find((row) => row.criterion.id === claim.criterion)?.cells;
    return problem({
      code: 'unsupported-claim',
      severity: 'warning',
      path: `verdict.claims[${i}]`,
      expected: `cells of '${claim.criterion}' that bear out '${claim.kind}'`,
      found: cells ? cells.map((cell) => `${cell.tool}: ${cell.text}`).join(', ') : 'no such row in the table',
      fix: 'The generated verdict is shown instead; mend the claim and its sentence, or the data.',
    });
  });
}

/**
 * Makes the verdict from the rows shown. A table of one has none. The author's verdict stands where the cells bear out every
 * claim; prose without claims is kept as the author's words beside the generated verdict.
 */
export function judge(
  comparison: Comparison,
  rows: readonly Row[],
  words: Words,
): { verdict: ViewVerdict | null; problems: Problem[] } {
  const ids = comparison.tools.map((tool) => tool.id);
  if (comparison.tools.filter((tool) => !isFailed(tool)).length < 2) return { verdict: null, problems: [] };
  const claims = rows.flatMap((row) => {
    const { stands: place } = row;
    return place ? claimsOf(row.criterion.id, ids, place) : [];
  });
  const problems = refuted(comparison, rows);
  const given = comparison.verdict;
  if (typeof given === 'object' && given.claims.length && !problems.length) {
    return { verdict: { text: given.text, claims: given.claims, by: 'author', words: null }, problems };
  }
  const prose = typeof given === 'object' ? (given.claims.length ? null : given.text) : given;
  const text = sentences(claims, rows, comparison, words) || words.nothingToSay;
  return { verdict: { text, claims, by: 'generated', words: prose ?? null }, problems };
}

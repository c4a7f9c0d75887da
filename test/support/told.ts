import { words } from '../../src/locales/en.js';
import { compare } from '../../src/model/comparison.js';
import { rankText, stabilityText } from '../../src/model/explain.js';
import type { Claim } from '../../src/model/tool.js';
import type { ComparisonView, ViewRow } from '../../src/model/view.js';
import { readRow } from './printed.js';
import { lacks, leads, level, readFirmness, readMade, readVerdict } from './sentences.js';
import { joinedOf, type Whole } from './whole-documents.js';

export const nameIn = (view: ComparisonView, id: string): string => view.tools.find((tool) => tool.id === id)?.name ?? id;
export const namesOfAll = (view: ComparisonView): string[] => view.tools.filter(({ problem }) => !problem).map(({ name }) => name);

/** What the printed cells of a row bear out, in the statements of a verdict. */
export function statementsOf(view: ComparisonView, row: ViewRow): string[] {
  const place = readRow(row);
  if (!place) return [];
  const { label } = row.criterion;
  const names = place.leaders.map((id) => nameIn(view, id));
  const all = namesOfAll(view);
  const missing = place.missing.map((id) => nameIn(view, id)).filter((name) => all.includes(name));
  return [
    ...(names.length === 1 ? [leads(names[0], label)] : names.length ? [level(names, label)] : []),
    ...missing.map((name) => lacks(name, label)),
  ];
}

/** All that a reader is told, with no order in it but that of a list of parts. */
export function told(whole: Whole) {
  const comparison = joinedOf(whole);
  const view = compare(comparison, { words, ...whole.lens }).view;
  const { weights = null } = whole.lens;
  const asSet = (claim: Claim) => {
    if (claim.kind === 'leads') return { ...claim, over: claim.over.toSorted() };
    return { ...claim, tools: claim.tools.toSorted() };
  };
  const all = namesOfAll(view).toSorted();
  const firm = readFirmness(stabilityText(comparison, weights, words) ?? '');
  const made = readMade(rankText(comparison, view, words) ?? '');
  const said = view.verdict && view.shown !== 'same' ? readVerdict(view.verdict.text, all).statements : view.verdict?.text;
  return {
    said,
    firm,
    made: made && { ...made, parts: made.parts.toSorted() },
    claims: new Set(view.verdict?.claims.map((claim) => JSON.stringify(asSet(claim)))),
    rows: new Map(
      view.rows.map(({ criterion, differs, leaders, cells }) => [
        criterion.label,
        { differs, leaders: new Set(leaders), cells: new Map(cells.map((cell) => [cell.tool, cell])) },
      ]),
    ),
    hidden: view.hiddenRows,
  };
}

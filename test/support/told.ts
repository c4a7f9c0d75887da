import assert from 'node:assert/strict';
import { words as english } from '../../src/locales/en.js';
import { compare } from '../../src/model/all-parts.js';
import type { Claim } from '../../src/model/tool.js';
import type { ComparisonView, ViewRow } from '../../src/model/view.js';
import { explainRank, stabilityText } from '../../src/model/weighing/explain.js';
import { byBetter, type PrintedStanding, readCell, readRow, readsTied } from './printed.js';
import { lacks, leads, type Ranking, readFirmness, readMade, readVerdict, type Said, share } from './sentences.js';
import { joinedOf, type Whole } from './whole-documents.js';

const words = english('en');

export const nameIn = (view: ComparisonView, id: string): string => view.tools.find((tool) => tool.id === id)?.name ?? id;
export const idOf = (view: ComparisonView, label: string): string =>
  view.rows.find(({ criterion }) => criterion.label === label)?.criterion.id ?? '';
const namesOfAll = (view: ComparisonView): string[] => view.tools.filter(({ problem }) => !problem).map(({ name }) => name);

/** What the printed cells of a row bear out, in the statements of a verdict. */
function statementsOf(view: ComparisonView, row: ViewRow): string[] {
  const place = readRow(row);
  if (!place) return [];
  const { label } = row.criterion;
  const all = namesOfAll(view);
  const missing = place.missing.map((id) => nameIn(view, id)).filter((name) => all.includes(name));
  return [...leadersOf(view, row, place), ...missing.map((name) => lacks(name, label))];
}

/** Whether the printed cells differ, those left out that could not be had. Lists are compared by length and read by their entries. */
export function readsApart({ tools }: ComparisonView, { criterion, cells }: ViewRow): boolean {
  const had = cells.filter((cell) => tools.every(({ id, problem }) => id !== cell.tool || !problem));
  const read = had.map((cell) => readCell(cell, criterion));
  const tied = read.every((a) => read.every((b) => a && b && readsTied(a, b, criterion)));
  return had.some(({ text }) => text !== had[0]?.text) && (criterion.kind === 'list' || !tied);
}

/** One leads, all are level, or, where not all of them tie with each other, any one may lead. */
function leadersOf(view: ComparisonView, { criterion }: ViewRow, { leaders, compared }: PrintedStanding): string[] {
  const names = leaders.map((id) => nameIn(view, id));
  if (names.length < 2) return names.map((name) => leads(name, criterion.label));
  const top = leaders.flatMap((id) => compared.get(id) ?? []);
  const level = top.every((a) => top.every((b) => readsTied(a, b, criterion)));
  return [share(names, level ? 'are level' : 'may lead', criterion.label)];
}

/** Holds all that is marked and said of a view against what its printed cells bear out; gives back what was said. */
export function checkVerdict(view: ComparisonView): Said | null {
  for (const row of view.rows) {
    const { leaders = [] } = readRow(row) ?? {};
    const best = row.cells.filter((cell) => cell.best).map(({ tool }) => tool);
    assert.deepEqual(best, leaders.length === 1 ? leaders : [], row.cells.map(({ text }) => text).join(' | '));
    assert.deepEqual(row.leaders.toSorted(), leaders.toSorted());
  }
  const all = namesOfAll(view);
  assert.equal(view.verdict === null, all.length < 2);
  if (!view.verdict || view.shown === 'same') return null;
  const said = readVerdict(view.verdict.text, all);
  assert.deepEqual(said.unread, []);
  assert.ok(said.sentences <= 4);
  assert.deepEqual(said.statements, view.rows.flatMap((row) => statementsOf(view, row)).toSorted());
  for (const { row, name, text } of said.quoted) {
    const cells = view.rows.find(({ criterion }) => criterion.label === row)?.cells ?? [];
    assert.equal(text, cells.find(({ tool }) => nameIn(view, tool) === name)?.text);
  }
  const { row, names = [], texts = [] } = said.figures ?? {};
  const cells = view.rows.find(({ criterion }) => criterion.label === row)?.cells ?? [];
  const printed = cells.filter(({ tool }) => names.includes(nameIn(view, tool))).map(({ text }) => text);
  assert.deepEqual([...new Set(texts)].toSorted(), [...new Set(printed)].toSorted());
  return said;
}

/** Who stands behind the leader of a ranking: those that are named as they are named, then the others. */
export function rivalsIn(view: ComparisonView, { row: label, name, rivals }: Ranking) {
  const row = view.rows.find(({ criterion }) => criterion.label === label);
  assert.ok(row);
  const read = [...(readRow(row)?.compared ?? [])].map(([id, reading]) => ({ name: nameIn(view, id), reading }));
  const named = rivals.flatMap((rival) => read.filter((one) => one.name === rival));
  const others = read.filter((one) => one.name !== name && !rivals.includes(one.name));
  /** Best first, and nobody that is only counted is better than one that is named. */
  const bestFirst = [...named.keys()].every((i) =>
    [...named.slice(i), ...others].every(({ reading }) => byBetter(named[i].reading, reading, row.criterion) <= 0),
  );
  return { criterion: row.criterion, named: named.length, others: others.length, bestFirst };
}

/** All that a reader is told, with no order in it but that of a list of parts. */
export function told(whole: Whole) {
  const comparison = joinedOf(whole);
  const view = compare(comparison, { words, ...whole.lens }).view;
  const { weights = null } = whole.lens;
  const asSet = (claim: Claim) => {
    if (claim.kind === 'leads') return { ...claim, over: claim.over.toSorted() };
    return claim.kind === 'has' ? claim : { ...claim, tools: claim.tools.toSorted() };
  };
  const all = namesOfAll(view).toSorted();
  const firm = readFirmness(stabilityText(comparison, weights, words) ?? '');
  const made = readMade(explainRank(comparison, view, words)?.made ?? '');
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

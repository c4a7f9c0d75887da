import assert from 'node:assert/strict';
import { words as english, weighingWords as englishWeighing } from '../../src/locales/english.js';
import { compare } from '../../src/model/all-parts.js';
import type { Claim } from '../../src/model/tool.js';
import type { ComparisonView, ViewRow } from '../../src/model/view.js';
import { explainRank, stabilityText } from '../../src/model/weighing/explain.js';
import { mayBeat, type PrintedStanding, readCell, readRow, readsTied } from './printed.js';
import { type Counted, lacks, leads, readFirmness, readMade, readVerdict, type Said, says, share } from './sentences.js';
import { joinedOf, type Whole } from './whole-documents.js';

const words = english('en');
const weighingWords = englishWeighing('en');

/** The name of the tool with an ID in a view; the ID itself where the view lacks the tool. */
export const nameIn = (view: ComparisonView, id: string): string => view.tools.find((tool) => tool.id === id)?.name ?? id;
/** The ID of the criterion of the row with a label in a view; empty where there is no such row. */
export const idOf = (view: ComparisonView, label: string): string =>
  view.rows.find(({ criterion }) => criterion.label === label)?.criterion.id ?? '';
const namesOfAll = (view: ComparisonView): string[] => view.tools.filter(({ problem }) => !problem).map(({ name }) => name);

/** The label of the rank's row, which the words 'ranks highest' of a verdict are about; empty where there is no rank. */
const rankLabel = (view: ComparisonView): string =>
  view.rows.find(({ criterion: { id, kind } }) => kind === 'rank' && id !== '~weighted')?.criterion.label ?? '';

/** All statements about a row that follow from its printed cells, in the form that `readVerdict` returns. */
function statementsOf(view: ComparisonView, row: ViewRow): string[] {
  const place = readRow(row);
  if (!place) return [];
  const { label } = row.criterion;
  const all = namesOfAll(view);
  const missing = row.cells.filter(({ tool }) => place.missing.includes(tool) && all.includes(nameIn(view, tool)));
  const gaps = missing.map(({ tool, text }) => {
    const name = nameIn(view, tool);
    return text === 'unknown' ? lacks(name, label) : says(name, label, text);
  });
  return [...leadersOf(view, row, place), ...(place.compared.size ? gaps : gaps.filter((gap) => gap.includes(' is unknown ')))];
}

const isCounted = ({ criterion: { kind, better } }: ViewRow): boolean => kind === 'boolean' && better !== 'lower';

/** Asserts that a count of yes-or-no rows in the verdict is that of the printed cells. */
function checkCount(view: ComparisonView, { name, yes, of, beside }: Counted): void {
  const cells = view.rows.filter(isCounted).map((row) => row.cells.find(({ tool }) => nameIn(view, tool) === name));
  const times = (test: (text: string) => boolean): number => cells.filter((cell) => test(cell?.text ?? 'unknown')).length;
  const noted = cells.filter((cell) => cell?.text.startsWith('Yes') && (cell.text !== 'Yes' || cell.note !== undefined)).length;
  const expected = {
    'with notes': noted,
    partly: times((text) => text === 'Partly'),
    unknown: times((text) => text === 'unknown'),
    'not applicable': times((text) => text === 'not applicable'),
  };
  assert.deepEqual([yes, of], [times((text) => text.startsWith('Yes')), cells.length]);
  assert.deepEqual(beside, Object.fromEntries(Object.entries(expected).filter(([, count]) => count)));
}

/**
 * Whether the printed cells of a row differ. The cells of tools that could not be loaded do not count. Lists tie by their length, but
 * differ where their printed entries differ.
 */
export function readsApart({ tools }: ComparisonView, { criterion, cells }: ViewRow): boolean {
  const had = cells.filter((cell) => tools.every(({ id, problem }) => id !== cell.tool || !problem));
  const read = had.map((cell) => readCell(cell, criterion));
  const tied = read.every((a) => read.every((b) => a && b && readsTied(a, b, criterion)));
  return had.some(({ text }) => text !== had[0]?.text) && (criterion.kind === 'list' || !tied);
}

/**
 * The statements about who leads a row: one tool leads, or the leaders are level. Where not all leaders tie with each other, each that may
 * beat every other leader (`mayBeat`) may lead.
 */
function leadersOf(view: ComparisonView, { criterion }: ViewRow, { leaders, compared }: PrintedStanding): string[] {
  const names = leaders.map((id) => nameIn(view, id));
  if (names.length < 2) return names.map((name) => leads(name, criterion.label));
  const top = leaders.flatMap((id) => compared.get(id) ?? []);
  const level = top.every((a) => top.every((b) => readsTied(a, b, criterion)));
  if (level) return [share(names, 'are level', criterion.label)];
  const may = names.filter((_, i) => top.every((other) => top.slice(i, i + 1).every((one) => mayBeat(one, other, criterion))));
  return [share(may, 'may lead', criterion.label)];
}

/**
 * Asserts that the marks of a view and its verdict follow from the printed cells, and that the verdict says all that follows.
 * @returns the verdict as read; `null` where it makes no statements.
 */
export function checkVerdict(view: ComparisonView): Said | null {
  for (const row of view.rows) {
    const { leaders = [] } = readRow(row) ?? {};
    const best = row.cells.filter((cell) => cell.best).map(({ tool }) => tool);
    assert.deepEqual(best, leaders.length === 1 ? leaders : [], row.cells.map(({ text }) => text).join(' | '));
    assert.deepEqual(row.leaders.toSorted(), leaders.toSorted());
  }
  const all = namesOfAll(view);
  const { verdict } = view;
  if (all.length < 2) assert.equal(verdict, null);
  if (view.shown === 'same') return null;
  const parts = verdict ? [verdict.headline, ...verdict.lines.map(({ text }) => text), verdict.rest] : [];
  const joined = parts.flatMap((part) => (part === null ? [] : part.endsWith('.') ? part : `${part}.`)).join(' ');
  assert.equal(verdict?.text ?? '', joined);
  if (all.length < 2 || /^(?:\d+ of \d+ rows differ|No row differs)\.$/.test(joined)) return null;
  const said = readVerdict(joined, all, rankLabel(view));
  assert.deepEqual(said.unread, []);
  checkStatements(view, said);
  checkHeadline(view, said);
  for (const count of said.counts) checkCount(view, count);
  const isLower = ({ criterion: { kind, better } }: ViewRow): boolean => kind === 'boolean' && better === 'lower';
  assert.equal(said.uncounted, said.counts.length > 0 && view.rows.some(isLower));
  for (const { tool, text } of verdict?.lines ?? []) assert.ok(text.startsWith(nameIn(view, tool)));
  assert.ok((verdict?.lines.length ?? 0) <= 8);
  return said;
}

/**
 * Asserts that each statement that follows from the cells is in the verdict or in one of its counts, and that it has no other statement.
 */
function checkStatements(view: ComparisonView, said: Said): void {
  const borne = view.rows.map((row) => {
    const { label } = row.criterion;
    const told = statementsOf(view, row).filter((one) => {
      if (said.counts.length && isCounted(row)) return one.includes(' leads on ');
      return !(said.shared.includes(label) && / (?:are level|may lead) on /.test(one));
    });
    const { leaders = [], compared = new Map() } = readRow(row) ?? {};
    if (said.shared.includes(label)) assert.ok(leaders.length > 1, label);
    if (said.blocked.includes(label)) assert.ok(!leaders.length && compared.size, label);
    else if (told.some((one) => said.statements.includes(one) && / is “(?!Partly”)/.test(one)))
      assert.ok(leaders.length || compared.size < 2, label);
    if (said.apart.includes(label)) assert.equal(compared.size, 0, label);
    return told;
  });
  const unsaid = borne.map((told) => told.filter((one) => !said.statements.includes(one)));
  assert.equal(unsaid.filter((told) => told.some((one) => one.includes(' is unknown '))).length, said.more.unknown);
  assert.equal(unsaid.filter((told) => told.some((one) => one.includes(' is “'))).length, said.more.texts);
  assert.deepEqual(
    unsaid.flat().filter((one) => !/ is (?:unknown|“)/.test(one)),
    [],
  );
  const all = new Set(borne.flat());
  assert.deepEqual(
    said.statements.filter((one) => !all.has(one)),
    [],
    `${view.verdict?.text} against ${[...all].join('; ')}`,
  );
}

/** Asserts that the headline gives the printed figure, or the tool with the most yes-or-no rows by the counts of the lines. */
function checkHeadline(view: ComparisonView, { ranked, most, counts }: Said): void {
  if (ranked) {
    const row = view.rows.find(({ criterion }) => criterion.label === (ranked.row ?? rankLabel(view)));
    const cell = row?.cells.find(({ tool }) => nameIn(view, tool) === ranked.name);
    assert.equal(ranked.text, cell?.text);
    assert.equal(ranked.degree, row?.criterion.better === 'lower' ? 'best' : 'highest');
  }
  if (most) {
    assert.ok(view.rows.filter(isCounted).every(({ criterion }) => criterion.better === 'higher'));
    const others = counts.filter(({ name }) => name !== most.name);
    assert.ok(others.every(({ yes }) => yes < most.yes));
    const sure = others.every(({ yes, beside }) => yes + (beside['unknown'] ?? 0) + (beside['in words'] ?? 0) < most.yes);
    assert.equal(most.sure, sure);
  }
  assert.equal(
    view.verdict?.headline ?? null,
    ranked || most ? (view.verdict?.text.split(/\. (?=[A-Z])/)[0]?.replace(/\.$/, '') ?? null) : null,
  );
}

/**
 * Everything that a comparison tells its reader, for tests that it does not depend on the order of tools and rows: sets and maps, and lists
 * that are sorted.
 */
export function told(whole: Whole) {
  const comparison = joinedOf(whole);
  const view = compare(comparison, { words, ...whole.lens }).view;
  const { weights = null } = whole.lens;
  const asSet = (claim: Claim) => {
    if (claim.kind === 'leads') return { ...claim, over: claim.over.toSorted() };
    return claim.kind === 'has' ? claim : { ...claim, tools: claim.tools.toSorted() };
  };
  const all = namesOfAll(view).toSorted();
  const firm = readFirmness(stabilityText(comparison, weights, weighingWords) ?? '');
  const made = readMade(explainRank(comparison, view, words)?.made ?? '');
  const text = view.verdict?.text ?? '';
  const read = view.verdict && view.shown !== 'same' ? readVerdict(text, all, rankLabel(view)) : null;
  // Where a verdict has no room for all rows, the first rows of the table get a sentence, so which ones depends on the order: statements
  // about shared leads, unknown cells and words are left out then.
  const cut = [
    ...(/No tool leads alone on/.test(text) ? [/ are level on | may lead on /] : []),
    ...(read?.more.unknown ? [/ is unknown for /] : []),
    ...(read?.more.texts ? [/ is “/] : []),
  ];
  const said = read ? read.statements.filter((one) => !cut.some((form) => form.test(one))) : view.verdict?.text;
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

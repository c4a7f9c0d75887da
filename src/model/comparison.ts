import { byGroup, chooseCriteria } from './choice/criteria.js';
import { findNamed } from './choice/find-named.js';
import { type Criterion, scaleOf } from './criterion.js';
import { type Comparison, isFailed } from './joined.js';
import type { Parts } from './parts.js';
import type { Problem } from './problem.js';
import { filterRows } from './row-filter.js';
import { makeRow, type Row, type RowOptions } from './rows.js';
import { type CheckClaims, judge } from './verdict/make-verdict.js';
import type { ComparisonView, Rows } from './view.js';
import type { Weights } from './weights.js';
import type { Words } from './words.js';

/** The settings that rows and their order are made from: a change of one of them makes rows anew. */
export interface ArrangeSettings {
  readonly words: Words;
  /** IDs of the criteria whose rows are shown, in this order; `null` shows all. The others count for nothing but the parts of a rank. */
  readonly criteria?: readonly string[] | null;
  /** ID or name of the tool that the others are compared with: their cells say how they differ from its cells. */
  readonly baseline?: string | null;
  /** ID or name of the tool that the author recommends. */
  readonly pick?: string | null;
  /** ID or label of the criterion that the tools are sorted by, best first; its row may be left out. */
  readonly sort?: string | null;
  /**
   * Whether the reader may change the weights of the scored criteria: then a row shows the weighted score, and the tools are sorted by it.
   */
  readonly adjustable?: boolean;
  /** The reader's weights by criterion ID; `null` for the author's. */
  readonly weights?: Weights | null;
}

/** All settings of a view: those of the rows, and those that choose what of the rows is shown. */
export interface ViewSettings extends ArrangeSettings {
  /** The most capabilities that are shown of each tool. */
  readonly capabilities: number;
  /** Whether the view has a verdict. */
  readonly verdict: boolean;
  /** Which rows are shown; 'all' by default. */
  readonly rows?: Rows;
}

/** A comparison with all its rows made, and with its tools in the order shown. */
export interface Arranged {
  /** Its `criteria` are those of the rows that the author chose. */
  readonly comparison: Comparison;
  /** All rows that have an answer, also those that the reader's filter hides. */
  readonly rows: readonly Row[];
  /** Criteria whose rows the author's choice leaves out. */
  readonly leftOut: readonly Criterion[];
  /** ID of the baseline tool; `null` without one, or where no tool that could be loaded has that ID or name. */
  readonly baseline: string | null;
  /** ID of the tool that the author recommends. */
  readonly pick: string | null;
  /** ID of the criterion that `sort` names; `null` without one, and until the module that sorts is loaded. */
  readonly sort: string | null;
  /** The criterion that the tools are sorted by, which may be left out or be the weighted score; `null` where they are not sorted. */
  readonly orderedBy: Criterion | null;
  /** IDs in the author's choice of rows that no criterion has. */
  readonly unknown: readonly string[];
  /** The rows before sorting, kept for the next arrangement. */
  readonly made: MadeRows;
}

/**
 * Rows with the tools in the order of the data, and the settings that they were made with. They are kept before sorting, because sorting
 * the tools in another way changes no cell.
 */
interface MadeRows extends RowOptions, Pick<Comparison, 'tools'> {
  readonly rows: readonly Row[];
}

/**
 * Makes the rows of all criteria, with the tools in the order of the data. A row of the last arrangement is used again where tools and
 * settings are the same; otherwise `makeRow` uses what it can of the row.
 */
function makeRows({ tools, criteria }: Comparison, options: RowOptions, last: MadeRows | undefined): MadeRows {
  const { words, base, deltas } = options;
  const isSame = last?.tools === tools && last.words === words && last.base === base && last.deltas === deltas;
  const known = new Map(last?.rows.map((row) => [row.criterion, row]));
  const rows = criteria.flatMap((criterion) => {
    const before = known.get(criterion);
    return (isSame && before) || (makeRow(tools, criterion, options, before) ?? []);
  });
  return { ...options, tools, rows };
}

/**
 * Makes all rows and sorts the tools.
 * @param parts modules that are loaded later: without `weighing` there is no row of weighted scores, without `deltas` cells do not say how
 * they differ from the baseline's, and without `order` the tools keep the order of the data.
 * @param last the arrangement before this one, of which rows are used again.
 */
export function arrange(
  comparison: Comparison,
  settings: ArrangeSettings,
  parts: Parts = {},
  last: Arranged | null = null,
): Arranged {
  const { words, adjustable, weights = null } = settings;
  const { order, deltas, weighing } = parts;
  const { chosen, leftOut, unknown } = chooseCriteria(comparison.criteria, settings.criteria);
  const chosenComparison = { ...comparison, criteria: chosen };
  const { tools } = chosenComparison;
  const baselineTool = findNamed(tools, settings.baseline, 'name');
  const base = baselineTool && !isFailed(baselineTool) ? tools.indexOf(baselineTool) : -1;
  const options = { words, base, deltas };
  const made = makeRows(chosenComparison, options, last?.made);
  const weighted = adjustable ? weighing?.weightedRow(chosenComparison, weights, options) : null;
  // The row of weighted scores has no group, so that it comes first, together with all other rows without a group.
  const rows = byGroup([...(weighted?.row ? [weighted.row] : []), ...made.rows], ({ criterion }) => criterion.group);
  const arranged = {
    comparison: chosenComparison,
    rows,
    leftOut,
    unknown,
    baseline: tools[base]?.id ?? null,
    pick: findNamed(tools, settings.pick, 'name')?.id ?? null,
    sort: null,
    orderedBy: weighted?.row?.criterion ?? null,
    made,
  };
  return order?.inOrder(arranged, settings.sort, weighted?.scores, words.locale) ?? arranged;
}

/** Whether there is nothing to show: no row has an answer, so that there is no table, and no tool has capabilities. */
export const hasNothingToShow = ({ rows, comparison: { tools } }: Arranged): boolean =>
  !rows.length && !tools.some((tool) => !isFailed(tool) && tool.capabilities?.total);

/** Attributes that name one tool or one criterion. */
export const NAMING_ATTRIBUTES = ['baseline', 'pick', 'sort'] as const;

/**
 * Whether there may be a warning about an attribute that names an unknown ID, or about a value off its scale. A quick test that decides
 * whether the module that makes these warnings (view-warnings.ts) is loaded; that module then looks closely, and may find nothing to warn of.
 */
export const mayHaveWarnings = (arranged: Arranged, settings: ArrangeSettings): boolean =>
  arranged.unknown.length > 0 ||
  NAMING_ATTRIBUTES.some((attribute) => settings[attribute] && !arranged[attribute]) ||
  arranged.rows.some(
    ({ criterion, cells }) =>
      scaleOf(criterion) &&
      cells.some(({ value, fraction, span }) => (typeof value === 'number' && fraction === null) || span?.bar === null),
  );

/**
 * Makes the view of an arranged comparison: filters its rows and makes its verdict.
 * @param checkClaims checks the author's claims against the cells; without it an author's verdict with claims is not shown.
 * @returns the view, and warnings about claims that the cells do not support.
 */
export function makeView(
  arranged: Arranged,
  settings: ViewSettings,
  checkClaims?: CheckClaims,
): { view: ComparisonView; problems: readonly Problem[] } {
  const { comparison, baseline, sort } = arranged;
  const { words, rows: shown = 'all' } = settings;
  const { rows, hiddenRows } = filterRows(arranged.rows, shown);
  const { verdict, problems } = settings.verdict
    ? judge(arranged, rows, shown, words, checkClaims)
    : { verdict: null, problems: [] };
  const view: ComparisonView = {
    title: comparison.title ?? words.title(comparison.tools.map((tool) => tool.name)),
    description: comparison.description ?? null,
    asOf: comparison.asOf ?? null,
    shown,
    baseline,
    sort,
    tools: comparison.tools.map((tool) => {
      const capabilities = isFailed(tool) ? null : tool.capabilities;
      return {
        id: tool.id,
        name: tool.name,
        problem: isFailed(tool) ? tool.problem : null,
        capabilities: { total: capabilities?.total ?? 0, shown: Math.min(settings.capabilities, capabilities?.items.length ?? 0) },
      };
    }),
    rows: rows.map(({ viewRow: row }) => row),
    hiddenRows,
    verdict,
  };
  return { view, problems };
}

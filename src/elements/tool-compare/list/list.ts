import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ListTexts } from '../../../locales/locale.js';
import { type FailedTool, isFailed } from '../../../model/joined.js';
import { labelAmong } from '../../../model/label-among.js';
import type { Row } from '../../../model/rows.js';
import type { ParsedTool } from '../../../model/tool.js';
import { logoOf } from '../../shared/logo.js';
import { toolLink } from '../../shared/tool-link.js';
import { hasBar } from '../cell-classes.js';
import { failureReason, tagText, toolDetails } from '../column-headers.js';
import { evidenceOf, orderOf } from '../row-hint.js';
import { readingOf } from '../scale-and-direction.js';
import type { TableOptions } from '../table.js';
import { isFigure, type ListColumns, listColumns } from './choose-columns.js';
import { fact, lineCells } from './line-cells.js';

/** Settings of the list layout, beside those of the table of columns, and the actions of its reader. */
export interface ListOptions extends TableOptions {
  /** Width of the element, in em. */
  readonly em: number;
  /** Whether folded parts are in the page too, hidden: they are printed. */
  readonly written: boolean;
  /** IDs of the tools whose lines are unfolded. */
  readonly unfolded: ReadonlySet<string>;
  onUnfold(tool: string): void;
}

/** The settings with the texts of the list. */
interface Options extends ListOptions {
  readonly listTexts: ListTexts;
}

/** Draws the head of a column: its label, a button that orders the lines by it; a button for a hint; scale and better direction. */
function head(row: Row, label: string, options: Options): TemplateResult {
  const { criterion } = row;
  const { id, kind } = criterion;
  const { rank, sort, sortable, plain, listTexts, onSort, hint } = options;
  const sorted = sort === id ? orderOf(criterion) : nothing;
  const evidence = plain ? null : evidenceOf(criterion, rank);
  const reading = readingOf(criterion, options.texts);
  const open = ({ currentTarget }: Event): void => void hint.toggle(currentTarget as HTMLElement, evidence ?? undefined);
  // Figures without bars are aligned with the end of their column, and so is their head.
  const alignsEnd = isFigure(row) && kind !== 'boolean' && !row.cells.some(hasBar);
  return html`<th scope="col" role="columnheader" part="criterion" class=${alignsEnd ? 'end' : nothing} aria-sort=${sorted}>${
    sortable ? html`<button type="button" class="head" @click=${() => onSort(id)}>${label}</button>` : label
  }${
    evidence
      ? html` <button type="button" class="note" aria-expanded="false" .evidence=${evidence} .about=${label} aria-label=${listTexts.method(label)} @click=${open}>?</button>`
      : nothing
  }${reading.length ? html` <small part="direction">${reading.map((part) => html`<bdi>${part}</bdi> `)}</small>` : nothing}</th>`;
}

/** Draws a tool's values of rows that have no column. @param tool index of the tool. */
const facts = (rows: readonly Row[], labelOf: (row: Row) => string, tool: number, name: string, options: Options): TemplateResult =>
  html`<dl>${rows.map(
    (row) =>
      html`<div><dt part="criterion">${labelOf(row)}</dt><dd part="cell value" ${fact(row, tool, name, options)}></dd></div>`,
  )}</dl>`;

function failedLine(tool: FailedTool, columns: number, options: Options): TemplateResult {
  return html`<tr role="row" part="row" class="off"><th scope="row" role="rowheader" part="tool-header"><span part="tool-name" class="nm">${tool.name}</span></th>
    <td role="cell" part="cell value missing" colspan=${columns}>${failureReason(tool, options)}</td></tr>`;
}

/** Draws a tool's line, and below it the line with the rest of its values, which a button unfolds. */
function line(
  tool: ParsedTool | FailedTool,
  index: number,
  { columns, rest }: ListColumns,
  labelOf: (row: Row) => string,
  options: Options,
): TemplateResult {
  if (isFailed(tool)) return failedLine(tool, columns.length, options);
  const { texts, listTexts, marked, plain, unfolded, written, onUnfold } = options;
  const { id, name, logo } = tool;
  const mark = marked.get(id) ?? '';
  const open = unfolded.has(id);
  const shown = columns.map(({ row }) => row);
  const tag = tagText(mark, texts);
  return html`<tr role="row" part="row" ${lineCells(shown, index, name, options)}><th scope="row" role="rowheader" part="tool-header" class=${mark || nothing}>${
    rest.length && !plain
      ? html`<button type="button" class="open" aria-expanded=${open} aria-label=${listTexts.moreAbout(name)} @click=${() => onUnfold(id)}></button>`
      : nothing
  }${logoOf(logo, 20)}${toolLink(tool)}${tag ? html` <small class="tag" part=${mark.includes('pk') ? 'pick' : nothing}>${tag}</small>` : nothing}${toolDetails(
    tool,
    false,
    options,
  )}</th></tr>
  ${
    rest.length && (open || plain || written)
      ? html`<tr role="row" class="rest" .hidden=${!open && !plain}><td role="cell" colspan=${columns.length + 1}>${facts(rest, labelOf, index, name, options)}</td></tr>`
      : nothing
  }`;
}

/**
 * Draws the comparison as a list: one line for each tool, with the most telling rows as columns; a press on a column's head orders the
 * lines by it.
 */
export function list(
  title: string,
  rows: readonly Row[],
  tools: readonly (ParsedTool | FailedTool)[],
  baseOptions: ListOptions,
  listTexts: ListTexts,
): TemplateResult {
  const options: Options = { ...baseOptions, listTexts, brief: true };
  const { columns: drawn, sort, em, narrow, shown } = options;
  const chosen = listColumns(
    rows.filter(({ criterion }) => shown.has(criterion.id)),
    tools.map(({ name }) => name),
    em,
    narrow,
    sort,
  );
  const { columns, longer } = chosen;
  const criteria = rows.map(({ criterion }) => criterion);
  // A list has no groups, so labels that occur in several groups are made distinct.
  const labelOf = ({ criterion }: Row): string => labelAmong(criteria, criterion);
  const lines = drawn.flatMap((index) => {
    const tool = tools[index];
    return tool ? { tool, index } : [];
  });
  return html`<div class="frame">
    <table part="table" role="table" class=${rows.some(({ criterion }) => criterion.id === sort) ? 'list by' : 'list'} .style=${`--c:${columns.length};--x:${longer}em`}>
      <caption part="caption" class="hidden">${title}</caption>
      <colgroup><col />${columns.map(({ row, width }) => html`<col class=${row.criterion.id === sort ? 'on' : ''} .style=${`width:${width}em`} />`)}</colgroup>
      <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" part="corner">${listTexts.tool}</th>${columns.map(({ row }) => head(row, labelOf(row), options))}</tr></thead>
      <tbody role="rowgroup">${repeat(
        lines,
        ({ tool }) => tool.id,
        ({ tool, index }) => line(tool, index, chosen, labelOf, options),
      )}</tbody>
    </table>
  </div>`;
}

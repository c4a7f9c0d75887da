import { html, nothing, type TemplateResult } from 'lit';
import { texts } from '../../locales/en.js';
import type { FailedTool } from '../../model/joined.js';
import { type Comparison, isFailed } from '../../model/joined.js';
import type { ParsedTool } from '../../model/tool.js';
import type { ViewRow } from '../../model/view.js';
import { toolLink } from '../shared/tool-link.js';
import { cells, SIDE_BY_SIDE } from './cells.js';
import type { CellOptions } from './row-cells.js';

/*
 * The roles say what the tags say already: on narrow widths the rows are laid out as grids, and browsers then forget
 * that they are rows.
 */

/** Tables of more cells than this are laid out row by row, as they come into sight. */
const LARGE = 1500;

/** As many tools stand side by side on most pages without scrolling. */
const USUALLY_FIT = 8;

function header(tool: ParsedTool | FailedTool, { date }: CellOptions): TemplateResult {
  if (isFailed(tool)) {
    return html`<th scope="col" role="columnheader" part="tool-header">
      <span part="tool-name">${tool.name}</span><small part="note">${texts.failed(tool.problem)}</small>
    </th>`;
  }
  const { logo, relationship = 'none', updated } = tool;
  return html`<th scope="col" role="columnheader" part="tool-header">
    ${logo === undefined ? nothing : html`<img part="logo" src=${logo} alt="" loading="lazy" referrerpolicy="no-referrer" width="32" height="32" />`}
    ${toolLink(tool)}
    ${relationship === 'none' ? nothing : html`<small part="relationship">${texts.relationship[relationship]}</small>`}
    ${updated === undefined ? nothing : html`<small part="note">${texts.updated(date(updated))}</small>`}
  </th>`;
}

/** How the table is drawn, and what its reader can do. */
export interface TableOptions extends CellOptions {
  /** Names of the groups that are folded. */
  readonly folded: ReadonlySet<string>;
  onFold(group: string): void;
  /** IDs of the criteria whose rows are not shown. */
  readonly hidden: ReadonlySet<string>;
  /** The criterion that the tools are ordered by. */
  readonly sort: string | null;
  onSort(criterion: string): void;
}

function sortButton(id: string, label: string, { sort, onSort }: TableOptions): TemplateResult {
  const press = (): void => onSort(id);
  return html`<button type="button" class="sort" aria-pressed=${sort === id ? 'true' : 'false'} aria-label=${texts.sortBy(label)} @click=${press}></button>`;
}

function row(shown: ViewRow, names: readonly string[], options: TableOptions): TemplateResult {
  const { id, label, url, description, kind, better } = shown.criterion;
  const upward = better === 'lower' || kind === 'text' || kind === 'link';
  const sorted = options.sort === id ? (upward ? 'ascending' : 'descending') : nothing;
  return html`<tr role="row" part="row" ?hidden=${options.hidden.has(id)} ${cells(shown, names, options)}>
    <th scope="row" role="rowheader" part="criterion" aria-sort=${sorted}>
      ${url === undefined ? html`<span>${label}</span>` : html`<a href=${url} rel="noopener">${label}</a>`}
      ${names.length > 2 && !options.plain ? sortButton(id, label, options) : nothing}
      ${description === undefined ? nothing : html`<small part="note">${description}</small>`}
    </th>
  </tr>`;
}

/** The name of a group of rows, which folds it. */
function groupHeader(name: string, columns: number, { plain, folded, onFold }: TableOptions): TemplateResult {
  const fold = (): void => onFold(name);
  const content = plain
    ? name
    : html`<button type="button" class="fold" aria-expanded=${folded.has(name) ? 'false' : 'true'} @click=${fold}>${name}</button>`;
  return html`<tr role="row" class="group"><th scope="rowgroup" role="rowheader" colspan=${columns}>${content}</th></tr>`;
}

/** Rows of one group, under its name. */
function group(
  name: string | undefined,
  rows: readonly ViewRow[],
  names: readonly string[],
  options: TableOptions,
): TemplateResult {
  // Without controls nothing unfolds it.
  const folded = !options.plain && name !== undefined && options.folded.has(name);
  return html`<tbody role="rowgroup" part="group" class=${folded ? 'folded' : ''} ?hidden=${rows.every(({ criterion }) => options.hidden.has(criterion.id))}>
    ${name === undefined ? nothing : groupHeader(name, names.length + 1, options)} ${rows.map((shown) => row(shown, names, options))}
  </tbody>`;
}

function groups(rows: readonly ViewRow[], names: readonly string[], options: TableOptions): TemplateResult[] {
  const byName = new Map<string | undefined, ViewRow[]>();
  for (const shown of rows) {
    const { group: name } = shown.criterion;
    const members = byName.get(name);
    if (members) members.push(shown);
    else byName.set(name, [shown]);
  }
  return [...byName].map(([name, members]) => group(name, members, names, options));
}

/** The comparison as a table: a column a tool, a row a criterion. */
export function table(title: string, rows: readonly ViewRow[], { tools }: Comparison, options: TableOptions): TemplateResult {
  const large = tools.length * rows.length > LARGE ? ' large' : '';
  const width = tools.length > SIDE_BY_SIDE ? `wide${large}` : 'narrow';
  // A guess that is measured before it is seen; a right one saves a second layout.
  return html`<div class=${tools.length > USUALLY_FIT ? 'scroller scrolls' : 'scroller'}>
    <table part="table" role="table" class=${width} .style=${`--_tools:${tools.length}`}>
      <caption part="caption" class="hidden">${title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" part="corner">${texts.feature}</th>
          ${tools.map((tool) => header(tool, options))}
        </tr>
      </thead>
      ${groups(
        rows,
        tools.map((tool) => tool.name),
        options,
      )}
    </table>
  </div>`;
}

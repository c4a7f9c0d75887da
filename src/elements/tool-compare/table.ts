import { html, nothing, type TemplateResult } from 'lit';
import { texts } from '../../locales/en.js';
import type { FailedTool } from '../../model/joined.js';
import { type Comparison, isFailed } from '../../model/joined.js';
import type { ParsedTool } from '../../model/tool.js';
import type { ComparisonView, ViewCell, ViewRow } from '../../model/view.js';
import { toolLink } from '../shared/tool-link.js';

/*
 * The roles say what the tags say already: on narrow widths the rows are laid out as grids, and browsers then forget
 * that they are rows.
 */

function header(tool: ParsedTool | FailedTool): TemplateResult {
  if (isFailed(tool)) {
    return html`<th scope="col" role="columnheader" part="tool-header">
      <span part="tool-name">${tool.name}</span><small part="note">${texts.failed(tool.problem)}</small>
    </th>`;
  }
  const { logo, relationship = 'none' } = tool;
  return html`<th scope="col" role="columnheader" part="tool-header">
    ${logo === undefined ? nothing : html`<img part="logo" src=${logo} alt="" loading="lazy" referrerpolicy="no-referrer" width="32" height="32" />`}
    ${toolLink(tool)}
    ${relationship === 'none' ? nothing : html`<small part="relationship">${texts.relationship[relationship]}</small>`}
  </th>`;
}

/** One element a cell: its bar is its own background, on the declared scale. */
function cell({ text, fraction, best, status, unverified, value }: ViewCell, { criterion }: ViewRow): TemplateResult {
  const missing = status === 'unknown' || status === 'not-applicable';
  const part = `cell value${fraction === null ? '' : ' bar'}${best ? ' best' : ''}${missing ? ' missing' : ''}`;
  const content = criterion.kind === 'link' && typeof value === 'string' ? html`<a href=${value} rel="noopener">${text}</a>` : text;
  // Bars are set through the CSSOM: a policy without inline styles blocks style attributes, and a blocked bar would be a false score.
  return html`<td role="cell" part=${part} .style=${fraction === null ? '' : `--_fraction:${fraction}`}>${content}${
    best ? html` <span class="mark">${texts.best}</span>` : nothing
  }${unverified ? html` <span part="note" class="unverified">${texts.unverified}</span>` : nothing}</td>`;
}

function row(shown: ViewRow): TemplateResult {
  const { label, url, description } = shown.criterion;
  return html`<tr role="row" part="row">
    <th scope="row" role="rowheader" part="criterion">
      ${url === undefined ? html`<span>${label}</span>` : html`<a href=${url} rel="noopener">${label}</a>`}
      ${description === undefined ? nothing : html`<small part="note">${description}</small>`}
    </th>
    ${shown.cells.map((shownCell) => cell(shownCell, shown))}
  </tr>`;
}

/** Rows of one group, under its name. */
function group(name: string | undefined, rows: readonly ViewRow[], columns: number): TemplateResult {
  return html`<tbody role="rowgroup" part="group">
    ${
      name === undefined
        ? nothing
        : html`<tr role="row" class="group"><th scope="rowgroup" role="rowheader" colspan=${columns}>${name}</th></tr>`
    }
    ${rows.map(row)}
  </tbody>`;
}

function groups(rows: readonly ViewRow[], columns: number): TemplateResult[] {
  const byName = new Map<string | undefined, ViewRow[]>();
  for (const shown of rows) {
    const { group: name } = shown.criterion;
    byName.set(name, [...(byName.get(name) ?? []), shown]);
  }
  return [...byName].map(([name, members]) => group(name, members, columns));
}

/** The comparison as a table: a column a tool, a row a criterion. */
export function table(view: ComparisonView, { tools }: Comparison): TemplateResult {
  const width = tools.length > 3 ? 'wide' : 'narrow';
  return html`<div class="scroller">
    <table part="table" role="table" class=${width} .style=${`--_tools:${tools.length}`}>
      <caption part="caption" class="hidden">${view.title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" part="corner">${texts.feature}</th>
          ${tools.map(header)}
        </tr>
      </thead>
      ${groups(view.rows, tools.length + 1)}
    </table>
  </div>`;
}

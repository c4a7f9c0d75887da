import { html, nothing, type TemplateResult } from 'lit';
import { hintTexts, texts } from '../../locales/en.js';
import type { FailedTool } from '../../model/joined.js';
import { type Comparison, isFailed } from '../../model/joined.js';
import type { ParsedTool } from '../../model/tool.js';
import type { ComparisonView, Evidence, ViewCell, ViewRow } from '../../model/view.js';
import { toolLink } from '../shared/tool-link.js';

/*
 * The roles say what the tags say already: on narrow widths the rows are laid out as grids, and browsers then forget
 * that they are rows.
 */

function header(tool: ParsedTool | FailedTool, { date }: TableOptions): TemplateResult {
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
export interface TableOptions {
  /** No controls: what stands behind a cell is text in it. */
  readonly plain: boolean;
  date(iso: string): string;
  onEvidence(trigger: HTMLElement, evidence: Evidence): void;
}

/** A button that tells what stands behind the cell, or that as text. */
function evidence(shown: ViewCell, tool: string, criterion: string, options: TableOptions): TemplateResult | typeof nothing {
  const { note, source, checked } = shown;
  if (note === undefined && source === undefined && checked === undefined) return nothing;
  if (options.plain) {
    const host = source === undefined ? '' : new URL(source).hostname;
    return html`<small part="note"
      >${note} ${source === undefined ? nothing : html`<a href=${source} rel="noopener">${hintTexts.source(host)}</a>`}
      ${checked === undefined ? nothing : hintTexts.checked(options.date(checked))}</small
    >`;
  }
  const press = ({ currentTarget }: Event): void => options.onEvidence(currentTarget as HTMLElement, shown);
  return html` <span class="evidence"
    ><button type="button" aria-expanded="false" aria-label=${texts.evidence(tool, criterion)} @click=${press}>i</button></span
  >`;
}

/** One element a cell: its bar is drawn by the cell itself, on the declared scale. */
function cell(shown: ViewCell, { criterion }: ViewRow, tool: string, options: TableOptions): TemplateResult {
  const { text, fraction, best, status, unverified, value } = shown;
  const missing = status === 'unknown' || status === 'not-applicable';
  const part = `cell value${fraction === null ? '' : ' bar'}${best ? ' best' : ''}${missing ? ' missing' : ''}`;
  const content = criterion.kind === 'link' && typeof value === 'string' ? html`<a href=${value} rel="noopener">${text}</a>` : text;
  const rest = [
    best ? html` <span class="mark">${texts.best}</span>` : nothing,
    unverified ? html` <span part="note" class="unverified">${texts.unverified}</span>` : nothing,
    evidence(shown, tool, criterion.label, options),
  ];
  if (fraction === null) return html`<td role="cell" part=${part}>${content}${rest}</td>`;
  // Bars are set through the CSSOM: a policy without inline styles blocks style attributes, and a blocked bar would be a false score.
  return html`<td role="cell" part=${part} .style=${`--_fraction:${fraction}`}>${content}${rest}</td>`;
}

function row(shown: ViewRow, { tools }: ComparisonView, options: TableOptions): TemplateResult {
  const { label, url, description } = shown.criterion;
  return html`<tr role="row" part="row">
    <th scope="row" role="rowheader" part="criterion">
      ${url === undefined ? html`<span>${label}</span>` : html`<a href=${url} rel="noopener">${label}</a>`}
      ${description === undefined ? nothing : html`<small part="note">${description}</small>`}
    </th>
    ${shown.cells.map((shownCell, i) => cell(shownCell, shown, tools[i]?.name ?? '', options))}
  </tr>`;
}

/** Rows of one group, under its name. */
function group(name: string | undefined, rows: readonly ViewRow[], view: ComparisonView, options: TableOptions): TemplateResult {
  return html`<tbody role="rowgroup" part="group">
    ${
      name === undefined
        ? nothing
        : html`<tr role="row" class="group"><th scope="rowgroup" role="rowheader" colspan=${view.tools.length + 1}>${name}</th></tr>`
    }
    ${rows.map((shown) => row(shown, view, options))}
  </tbody>`;
}

function groups(view: ComparisonView, options: TableOptions): TemplateResult[] {
  const byName = new Map<string | undefined, ViewRow[]>();
  for (const shown of view.rows) {
    const { group: name } = shown.criterion;
    byName.set(name, [...(byName.get(name) ?? []), shown]);
  }
  return [...byName].map(([name, members]) => group(name, members, view, options));
}

/** The comparison as a table: a column a tool, a row a criterion. */
export function table(view: ComparisonView, { tools }: Comparison, options: TableOptions): TemplateResult {
  const width = tools.length > 3 ? 'wide' : 'narrow';
  return html`<div class="scroller">
    <table part="table" role="table" class=${width} .style=${`--_tools:${tools.length}`}>
      <caption part="caption" class="hidden">${view.title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" part="corner">${texts.feature}</th>
          ${tools.map((tool) => header(tool, options))}
        </tr>
      </thead>
      ${groups(view, options)}
    </table>
  </div>`;
}

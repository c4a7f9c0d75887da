import { html, nothing, type TemplateResult } from 'lit/html.js';
import { groupBy } from '../../model/groups.js';
import type { Comparison } from '../../model/joined.js';
import type { Row } from '../../model/rows.js';
import { type ColumnHeaderOptions, columnHeaders } from './column-headers.js';
import { folder } from './controls.js';
import { drawnRows, type RowOptions } from './drawn-row.js';
import { inSight } from './first-screen.js';

/** From this many cells on browsers lay out the rows as they come into sight. */
const LARGE = 300;

/** How the table is drawn, and what its reader can do. */
export interface TableOptions extends RowOptions, ColumnHeaderOptions {
  /** Names of the groups that are folded. */
  readonly folded: ReadonlySet<string>;
  onFold(group: string): void;
  /** How wide the labels and the columns are, as properties of CSS. */
  readonly widths: string;
  /** Names the table where it is a stop for the keyboard, because it slides; `null` where it does not. */
  readonly slides: string | null;
  /** How much of it is to be drawn, in em of the element's font: what stands below in a large table is only its room. */
  readonly height: number;
  onSlide(): void;
}

/** The name of a group of rows, which folds it. */
function groupHeader(name: string, columns: number, { plain, folded, onFold }: TableOptions): TemplateResult {
  const content = plain ? html`<span>${name}</span>` : folder(!folded.has(name), name, () => onFold(name));
  return html`<tr role="row" class="group"><th scope="rowgroup" role="rowheader" colspan=${columns}>${content}</th></tr>`;
}

/** Rows of one group, under its name. */
function group(rows: readonly Row[], names: readonly string[], options: TableOptions): TemplateResult {
  const name = rows[0]?.criterion.group;
  // Without controls nothing unfolds it.
  const folded = !options.plain && name !== undefined && options.folded.has(name);
  return html`<tbody role="rowgroup" part="group" class=${folded ? 'folded' : nothing} .hidden=${!rows.some(({ criterion }) => options.shown.has(criterion.id))} ${drawnRows(rows, names, options)}>
    ${name === undefined ? nothing : groupHeader(name, options.columns.length + 1, options)}
  </tbody>`;
}

/** The comparison as a table: a column a tool, a row a criterion. */
export function table(title: string, rows: readonly Row[], comparison: Comparison, options: TableOptions): TemplateResult {
  const { columns, slides } = options;
  const names = comparison.tools.map(({ name }) => name);
  const stop = slides === null ? nothing : 0;
  const large = columns.length * rows.length > LARGE;
  const groups = groupBy(rows, ({ criterion }) => criterion.group);
  const { seen, beside } = large ? inSight(groups, options.height, options.shown) : { seen: groups, beside: 0 };
  return html`<div class="frame">
    <div class="scroll" tabindex=${stop} role=${slides === null ? nothing : 'group'} aria-label=${slides ?? nothing} @scroll=${options.onSlide}>
      <table part="table" role="table" class=${`${large ? 'large' : ''}${options.sortable ? ' sorts' : ''}`} .style=${`--n:${columns.length};${options.widths};padding-block-end:calc(${beside}*(3.4em + 1px))`}>
        <caption part="caption" class="hidden">${title}</caption>
        ${columnHeaders(comparison, options)} ${seen.map((members) => group(members, names, options))}
      </table>
      <div class="at" hidden></div>
    </div>
  </div>`;
}

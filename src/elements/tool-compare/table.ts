import { html, nothing, type TemplateResult } from 'lit/html.js';
import { groupBy } from '../../model/groups.js';
import type { Comparison } from '../../model/joined.js';
import type { Row } from '../../model/rows.js';
import { type ColumnHeaderOptions, columnHeaders } from './column-headers.js';
import { foldButton } from './controls.js';
import { drawnRows, type RowOptions } from './drawn-row.js';
import { rowsInSight } from './first-screen.js';

/** Tables with more cells than this are large: browsers lay out their rows only when they come into sight (`content-visibility`). */
const LARGE = 300;

/** Settings of the table of columns, and the actions of its reader. */
export interface TableOptions extends RowOptions, ColumnHeaderOptions {
  /** Names of the groups that are folded. */
  readonly folded: ReadonlySet<string>;
  onFold(group: string): void;
  /** CSS properties with the widths of labels and columns, such as `--l:10em;--w:…`. */
  readonly widths: string;
  /** Accessible name of the scrolling box, which is a tab stop; `null` where the table does not scroll sideways. */
  readonly slides: string | null;
  /** Height of the part of a large table to draw, in em of the element's font; below it only empty room is reserved. */
  readonly height: number;
  onSlide(): void;
}

/** The row with a group's name, which is a button that folds the group; text without controls. */
function groupHeader(name: string, columns: number, { plain, folded, onFold }: TableOptions): TemplateResult {
  const content = plain ? html`<span>${name}</span>` : foldButton(!folded.has(name), name, () => onFold(name));
  return html`<tr role="row" class="group"><th scope="rowgroup" role="rowheader" colspan=${columns}>${content}</th></tr>`;
}

/** The rows of one group, under its name; rows without a group have no name above them. */
function group(rows: readonly Row[], names: readonly string[], options: TableOptions): TemplateResult {
  const name = rows[0]?.criterion.group;
  // Without controls a folded group could not be unfolded again.
  const folded = !options.plain && name !== undefined && options.folded.has(name);
  return html`<tbody role="rowgroup" part="group" class=${folded ? 'folded' : nothing} .hidden=${!rows.some(({ criterion }) => options.shown.has(criterion.id))} ${drawnRows(rows, names, options)}>
    ${name === undefined ? nothing : groupHeader(name, options.columns.length + 1, options)}
  </tbody>`;
}

/**
 * Draws the comparison as a table: one column for each tool, one row for each criterion. Of a large table only the rows in sight are drawn at
 * first; for each other row 3.4em + 1px of padding is reserved below, the height that the stylesheet assumes for rows out of sight too.
 */
export function table(title: string, rows: readonly Row[], comparison: Comparison, options: TableOptions): TemplateResult {
  const { columns, slides } = options;
  const names = comparison.tools.map(({ name }) => name);
  const stop = slides === null ? nothing : 0;
  const large = columns.length * rows.length > LARGE;
  const groups = groupBy(rows, ({ criterion }) => criterion.group);
  const { seen, undrawn } = large ? rowsInSight(groups, options.height, options.shown) : { seen: groups, undrawn: 0 };
  return html`<div class="frame">
    <div class="scroll" tabindex=${stop} role=${slides === null ? nothing : 'group'} aria-label=${slides ?? nothing} @scroll=${options.onSlide}>
      <table part="table" role="table" class=${`${large ? 'large' : ''}${options.sortable ? ' sorts' : ''}`} .style=${`--n:${columns.length};${options.widths};padding-block-end:calc(${undrawn}*(3.4em + 1px))`}>
        <caption part="caption" class="hidden">${title}</caption>
        ${columnHeaders(comparison, options)} ${seen.map((members) => group(members, names, options))}
      </table>
      <div class="at" hidden></div>
    </div>
  </div>`;
}

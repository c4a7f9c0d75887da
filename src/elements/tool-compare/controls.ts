import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ControlTexts } from '../../locales/locale.js';
import type { Arranged } from '../../model/comparison.js';
import { directionOf } from '../../model/criterion.js';
import { isFailed } from '../../model/joined.js';
import type { ComparisonView, Rows } from '../../model/view.js';
import type { ReaderView } from './reader-view.js';
import type { Sideways } from './sideways.js';

/** Settings of the toolbar, and the actions of its reader. */
export interface ToolbarOptions {
  readonly texts: ControlTexts;
  readonly view: ComparisonView;
  readonly arranged: Arranged;
  readonly rows: Rows;
  /** Number of tools that have a column or line. */
  readonly drawn: number;
  /** Scrolls the table sideways; `null` where all its columns fit. */
  readonly sideways: Sideways | null;
  readonly reader: ReaderView;
  readonly adjustable: boolean;
  /** Whether groups of rows can be folded. */
  readonly grouped: boolean;
  onChange(change: 'rows' | 'baseline', set: { readonly rows?: Rows; readonly baseline?: string | null }): void;
}

const ROWS: readonly Rows[] = ['all', 'differences', 'same'];

function steps(sideways: Sideways, { previousTools, nextTools }: ControlTexts): TemplateResult {
  const step = (forward: boolean, name: string, end: boolean): TemplateResult =>
    html`<button type="button" class=${forward ? nothing : 'back'} aria-label=${name} aria-disabled=${end} @click=${() => sideways.step(forward)}></button>`;
  return html`<span class="steps">${step(false, previousTools, sideways.atStart)}${step(true, nextTools, sideways.atEnd)}</span>`;
}

/** A button that folds and unfolds another part of the comparison. @param look its CSS classes. */
export const foldButton = (unfolded: boolean, name: string, press: () => void, look = 'fold'): TemplateResult =>
  html`<button type="button" class=${look} aria-expanded=${unfolded} @click=${press}>${name}</button>`;

/** The buttons that fold the weights, and all groups of rows; `nothing` for each that has nothing to fold. */
function foldButtons({ texts, arranged: { rows, comparison }, reader, adjustable, grouped }: ToolbarOptions): unknown[] {
  const { weighing, folded } = reader;
  const groups = new Set(rows.flatMap(({ criterion: { group } }) => group ?? []));
  const unfolded = [...groups].some((group) => !folded.has(group));
  const foldGroups = (): void => reader.change({ folded: unfolded ? groups : new Set() });
  return [
    adjustable && comparison.criteria.some(({ kind }) => kind === 'score')
      ? foldButton(weighing, texts.weigh, () => reader.change({ weighing: !weighing }), 'fold weigh')
      : nothing,
    grouped && groups.size > 1 ? foldButton(unfolded, texts.groups, foldGroups) : nothing,
  ];
}

/**
 * Draws the toolbar: buttons for the rows to show, a select for the baseline, and buttons that fold the weights and the groups. Where not
 * all tools are in sight, a text says how many are, beside buttons that scroll the table. A status message tells screen readers how many
 * rows are shown and what orders the tools; it is visible only where no row is left.
 */
export function toolbar(options: ToolbarOptions): TemplateResult {
  const { texts, view, arranged, rows, drawn, sideways } = options;
  const { orderedBy, comparison } = arranged;
  const all = arranged.rows.length;
  const differences = arranged.rows.filter(({ differs }) => differs).length;
  const counts = { all, differences, same: all - differences };
  const total = view.tools.length;
  const inSight = sideways ? sideways.shown || total : drawn;
  const choose = ({ currentTarget }: Event): void =>
    options.onChange('baseline', { baseline: (currentTarget as HTMLSelectElement).value || null });
  const count = texts.rowsShown(counts[rows], all);
  return html`<div part="toolbar" class="bar" role="group" aria-label=${texts.toolbar}>
    <div class="seg" role="group" aria-label=${texts.rows}>${ROWS.map(
      (value) =>
        html`<button type="button" aria-pressed=${value === rows} @click=${() => options.onChange('rows', { rows: value })}>${texts.rowsNamed[value]} <small>${counts[value]}</small></button>`,
    )}</div>
    <label class="sel"><span class="hidden">${texts.baseline}</span>
      <select @change=${choose}>
        <option value="" .selected=${view.baseline === null}>${texts.noBaseline}</option>
        ${comparison.tools.map((tool) => (isFailed(tool) ? nothing : html`<option value=${tool.id} .selected=${tool.id === view.baseline}>${texts.baselineIs(tool.name)}</option>`))}
      </select></label
    >${foldButtons(options)}${
      inSight < total
        ? html`<span class="said"><bdi>${texts.toolsShown(inSight, total)}</bdi>${sideways ? steps(sideways, texts) : nothing}</span>`
        : nothing
    }<span role="status" class=${counts[rows] ? 'hidden' : 'said'}>${orderedBy === null ? count : `${count}, ${texts.orderedBy(orderedBy.label, directionOf(orderedBy) !== null)}`}</span>
  </div>`;
}

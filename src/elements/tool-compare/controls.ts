import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ControlTexts } from '../../locales/locale.js';
import { type Criterion, directionOf } from '../../model/criterion.js';
import type { Rows } from '../../model/view.js';
import type { Sideways } from './sideways.js';

/** The reader's view of rows and baseline, and what changes it. */
export interface ToolbarOptions {
  readonly texts: ControlTexts;
  readonly rows: Rows;
  readonly baseline: string | null;
  readonly tools: readonly { readonly id: string; readonly name: string }[];
  /** How many rows each choice shows. */
  readonly counts: Readonly<Record<Rows, number>>;
  /** How many of all tools can be seen beside each other, in words; `null` where all can. */
  readonly toolsShown: string | null;
  /** Where the table slides, what slides it. */
  readonly sideways: Sideways | null;
  /** What the tools are ordered by. */
  readonly order: Criterion | null;
  /** What folds the weights and the groups of rows. */
  readonly folders: unknown;
  onChange(change: 'rows' | 'baseline', set: { readonly rows?: Rows; readonly baseline?: string | null }): void;
}

const ROWS: readonly Rows[] = ['all', 'differences', 'same'];

function steps(sideways: Sideways, { previousTools, nextTools }: ControlTexts): TemplateResult {
  const step = (on: boolean, name: string, end: boolean): TemplateResult =>
    html`<button type="button" class=${on ? nothing : 'back'} aria-label=${name} aria-disabled=${end} @click=${() => sideways.step(on)}></button>`;
  return html`<span class="steps">${step(false, previousTools, sideways.atStart)}${step(true, nextTools, sideways.atEnd)}</span>`;
}

/** A button that folds and unfolds something elsewhere. */
export const folder = (unfolded: boolean, name: string, press: () => void, look = 'fold'): TemplateResult =>
  html`<button type="button" class=${look} aria-expanded=${unfolded} @click=${press}>${name}</button>`;

/** Which rows are shown, what the tools are held against, what counts. How many rows that leaves, and in which order the tools stand, is said aloud; where none is left it can be read, too. */
export function toolbar(options: ToolbarOptions): TemplateResult {
  const { rows, baseline, tools, counts, toolsShown, sideways, order, texts } = options;
  const choose = ({ currentTarget }: Event): void =>
    options.onChange('baseline', { baseline: (currentTarget as HTMLSelectElement).value || null });
  const count = texts.rowsShown(counts[rows], counts.all);
  return html`<div part="toolbar" class="bar" role="group" aria-label=${texts.toolbar}>
    <div class="seg" role="group" aria-label=${texts.rows}>${ROWS.map(
      (value) =>
        html`<button type="button" aria-pressed=${value === rows} @click=${() => options.onChange('rows', { rows: value })}>${texts.rowsNamed[value]} <small>${counts[value]}</small></button>`,
    )}</div>
    <label class="sel"><span class="hidden">${texts.baseline}</span>
      <select @change=${choose}>
        <option value="" .selected=${baseline === null}>${texts.noBaseline}</option>
        ${tools.map(({ id, name }) => html`<option value=${id} .selected=${id === baseline}>${texts.baselineIs(name)}</option>`)}
      </select></label
    >${options.folders}${
      toolsShown ? html`<span class="said"><bdi>${toolsShown}</bdi>${sideways ? steps(sideways, texts) : nothing}</span>` : nothing
    }<span role="status" class=${counts[rows] ? 'hidden' : 'said'}>${order === null ? count : `${count}, ${texts.orderedBy(order.label, directionOf(order) !== null)}`}</span>
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import { controlTexts } from '../../locales/en.js';
import type { Comparison } from '../../model/joined.js';
import type { Rows } from '../../model/view.js';
import { weighable, weightOf } from '../../model/weighing/index.js';
import type { Weights } from '../../model/weights.js';

/** The reader's view of rows and baseline, and what changes it. */
export interface ToolbarOptions {
  readonly rows: Rows;
  readonly baseline: string | null;
  readonly tools: readonly { readonly id: string; readonly name: string }[];
  readonly shown: number;
  readonly total: number;
  /** Label of what the tools are ordered by. */
  readonly order: string | null;
  onRows(rows: Rows): void;
  onBaseline(id: string | null): void;
}

const ROWS: readonly Rows[] = ['all', 'differences', 'same'];

const chosen = ({ currentTarget }: Event): string => (currentTarget as HTMLSelectElement).value;

/** Which rows are shown, and what the tools are compared with. How many rows that leaves, and in which order the tools stand, is said aloud. */
export function toolbar(options: ToolbarOptions): TemplateResult {
  const { rows, baseline, tools, shown, total, order } = options;
  const count = controlTexts.rowsShown(shown, total);
  return html`<div part="toolbar" role="group" aria-label=${controlTexts.toolbar}>
    <label
      >${controlTexts.rows}
      <select @change=${(event: Event) => options.onRows(chosen(event) as Rows)}>
        ${ROWS.map((value) => html`<option value=${value} .selected=${value === rows}>${controlTexts.rowsNamed[value]}</option>`)}
      </select></label
    >
    <label
      >${controlTexts.baseline}
      <select @change=${(event: Event) => options.onBaseline(chosen(event) || null)}>
        <option value="" .selected=${baseline === null}>${controlTexts.noBaseline}</option>
        ${tools.map(({ id, name }) => html`<option value=${id} .selected=${id === baseline}>${name}</option>`)}
      </select></label
    >
    <span role="status" class="shown">${order === null ? count : `${count}, ${controlTexts.orderedBy(order)}`}</span>
  </div>`;
}

/** The weights of the scored criteria, and what they lead to. */
export interface WeightsOptions {
  readonly comparison: Comparison;
  /** The reader's; `null` for the author's own. */
  readonly weights: Weights | null;
  /** How stable the result is, in words. */
  readonly stability: string | null;
  onWeights(weights: Weights | null): void;
}

const STEPS = 100;

const shareOf = (weight: number, all: readonly number[]): string => {
  // Of the largest, so that no sum is beyond all numbers.
  const most = Math.max(...all) || 1;
  const total = all.reduce((sum, one) => sum + one / most, 0);
  return controlTexts.share(total ? weight / most / total : 0);
};

/** A slider a scored criterion; the author's own weights stay visible, and one press away. */
export function weights(options: WeightsOptions): TemplateResult | null {
  const { comparison, weights: given, stability, onWeights } = options;
  const criteria = weighable(comparison);
  const own = criteria.map((criterion) => weightOf(criterion));
  const now = criteria.map((criterion) => weightOf(criterion, given));
  if (!criteria.length) return null;
  const most = (Math.max(...own) || 1) * 2;
  return html`<div class="weights">
    <fieldset>
      <legend>${controlTexts.weights}</legend>
      ${criteria.map((criterion, i) => {
        const weight = now[i] ?? 0;
        const slide = ({ currentTarget }: Event): void => {
          // Of the decimals that are meant: with those of doubles equals would not be level.
          const changed = Number((((currentTarget as HTMLInputElement).valueAsNumber * most) / STEPS).toPrecision(12));
          const pairs = criteria.map(({ id }, j) => [id, j === i ? changed : (now[j] ?? 0)] as const);
          onWeights(Object.freeze(Object.fromEntries(pairs)));
        };
        const [share, authors] = [shareOf(weight, now), shareOf(own[i] ?? 0, own)];
        const key = `weight-${i}`;
        return html`<div class="weight">
          <label for=${key}>${criterion.label}</label>
          <span class="share" aria-hidden="true">${share}</span>
          <input
            id=${key}
            type="range"
            min="0"
            max=${STEPS}
            step="1"
            .value=${String(Math.round((weight / most) * STEPS))}
            aria-valuetext=${controlTexts.weight(share, authors)}
            @input=${slide}
          />
          <small part="note" aria-hidden="true">${controlTexts.authors(authors)}</small>
        </div>`;
      })}
    </fieldset>
    <div class="actions">
      <button type="button" aria-disabled=${given === null} @click=${() => given && onWeights(null)}>${controlTexts.reset}</button>
      <p role="status">${stability ?? ''}</p>
    </div>
  </div>`;
}

import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { BoxTexts } from '../../locales/locale.js';
import type { Criterion } from '../../model/criterion.js';
import type { Evidence, ViewRow } from '../../model/view.js';
import { WEIGHTED } from '../../model/weights.js';
import type { EvidenceHint } from './evidence-hint.js';
import { besideOf, type ExplainedRank, evidenceOf, orderOf } from './row-words.js';
import { readingOf } from './scale-words.js';

/** How the header of a row is drawn, and what its reader can do. */
export interface RowHeaderOptions {
  readonly texts: BoxTexts;
  readonly plain: boolean;
  /** Whether the columns can be ordered by a row. */
  readonly sortable: boolean;
  /** The criterion that the tools are ordered by. */
  readonly sort: string | null;
  readonly rank: ExplainedRank | null;
  onSort(criterion: string): void;
  /** Tells what stands behind a label. */
  readonly hint: EvidenceHint;
}

/** The label: a button where something stands behind it, else a link where the criterion has a page of its own. */
function nameOf({ label, url }: Criterion, evidence: Evidence | null, hint: EvidenceHint): TemplateResult | string {
  if (evidence) {
    const open = ({ currentTarget }: Event): void => void hint.toggle(currentTarget as HTMLElement, evidence);
    return html`<button type="button" class="note" aria-expanded="false" .evidence=${evidence} .about=${label} @click=${open}>${label}</button>`;
  }
  return url === undefined ? label : html`<a rel="noopener" href=${url}>${label}</a>`;
}

/** Draws what a row asks, which way its figures are read, and what orders the columns by it. */
export function drawHeader(th: HTMLElement, { criterion }: ViewRow, options: RowHeaderOptions): void {
  const { texts, rank, plain, hint, sortable, sort, onSort } = options;
  const { id, label } = criterion;
  const isSorted = sort === id;
  const evidence = plain ? null : evidenceOf(criterion, rank);
  const reading = readingOf(criterion, texts);
  const beside = besideOf(criterion, evidence);
  th.classList.toggle('our', id === WEIGHTED);
  th.ariaSort = isSorted ? orderOf(criterion) : null;
  render(
    html`${nameOf(criterion, evidence, hint)}${
      sortable
        ? html`<button type="button" class="sort" aria-label=${texts.sortBy(label)} aria-pressed=${isSorted} @click=${() => onSort(id)}></button>`
        : nothing
    }${
      // The scale and which way is better stay whole, and in a direction of their own; one alone has that of its line.
      reading.length
        ? html` <small part="direction">${reading[1] ? reading.map((part) => html`<bdi>${part}</bdi> `) : reading}</small>`
        : nothing
    }${beside === null ? nothing : html` <small part="note">${beside}</small>`}`,
    th,
  );
}

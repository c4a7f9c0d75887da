import { html, nothing, type TemplateResult } from 'lit';
import type { BoxTexts } from '../../locales/locale.js';
import { type Criterion, directionOf, scaleOf } from '../../model/criterion.js';
import type { Evidence, ViewRow } from '../../model/view.js';

/** How the header of a row is drawn, and what its reader can do. */
export interface RowHeaderOptions {
  readonly texts: BoxTexts;
  readonly plain: boolean;
  /** Whether the columns can be ordered by a row. */
  readonly sortable: boolean;
  /** The criterion that the tools are ordered by. */
  readonly sort: string | null;
  /** The rank that is explained: what it is made of, in words. */
  readonly rank: { readonly criterion: Criterion; readonly made: string | null } | null;
  onSort(criterion: string): void;
  onEvidence(trigger: HTMLElement, evidence: Evidence): void;
}

/** Longer descriptions stand behind their label. */
const SHORT = 60;

/** Which way is better, where it is not plain from the kind; else where the scale ends, where no cell stands there. */
export function readingOf(criterion: Criterion, { cells }: ViewRow, texts: BoxTexts): string | null {
  const { kind, better } = criterion;
  const direction = directionOf(criterion);
  if (direction === 'lower') return texts.lowerIsBetter;
  if (better === 'higher' && kind !== 'score' && kind !== 'rank' && kind !== 'boolean') return texts.higherIsBetter;
  const scale = kind === 'rank' ? null : scaleOf(criterion);
  if (!scale || criterion.unit === '%' || cells.some(({ value }) => value === scale[1])) return null;
  return texts.scale(...scale);
}

/** What stands behind the label of a row: what a rank is made of, or more words on the criterion than fit beside it. */
export function evidenceOf({ id, description, url }: Criterion, { rank }: RowHeaderOptions): Evidence | null {
  const made = rank?.criterion.id === id ? rank.made : null;
  const long = description !== undefined && description.length > SHORT ? description : null;
  const note = [long, made].filter((part) => part !== null).join(' ');
  return note ? { note, ...(url !== undefined && { source: url }) } : null;
}

function sortButton({ id, label }: Criterion, { sort, onSort, texts }: RowHeaderOptions): TemplateResult {
  const press = (): void => onSort(id);
  return html`<button type="button" class="sort" aria-pressed=${sort === id ? 'true' : 'false'} aria-label=${texts.sortBy(label)} @click=${press}></button>`;
}

/** What a row asks, which way its figures are read, and what orders the columns by it. */
export function rowHeader(row: ViewRow, options: RowHeaderOptions): TemplateResult {
  const { criterion } = row;
  const { id, label, url, description, kind, better } = criterion;
  const upward = better === 'lower' || kind === 'text' || kind === 'link';
  const sorted = options.sort === id ? (upward ? 'ascending' : 'descending') : nothing;
  const evidence = options.plain ? null : evidenceOf(criterion, options);
  const reading = readingOf(criterion, row, options.texts);
  const beside = evidence && description !== undefined && description.length > SHORT ? undefined : description;
  const open = ({ currentTarget }: Event): void => options.onEvidence(currentTarget as HTMLElement, evidence ?? {});
  const name = evidence
    ? html`<button type="button" class="note" aria-expanded="false" .evidence=${evidence} .about=${label} @click=${open}>${label}</button>`
    : url === undefined
      ? label
      : html`<a href=${url} rel="noopener">${label}</a>`;
  return html`<th scope="row" role="rowheader" part="criterion" aria-sort=${sorted}>
    ${name}${options.sortable ? sortButton(criterion, options) : nothing}${
      reading === null ? nothing : html` <small part="direction">${reading}</small>`
    }${beside === undefined ? nothing : html` <small part="note">${beside}</small>`}
  </th>`;
}

import type { BoxTexts } from '../../locales/locale.js';
import type { ViewRow } from '../../model/view.js';
import { WEIGHTED } from '../../model/weights.js';
import { cloned } from './cloned.js';
import type { EvidenceHint } from './evidence-hint.js';
import { clear, hintButton } from './explained.js';
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

/**
 * Draws what a row asks, which way its figures are read, and what orders the columns by it: without a template, as cells are. A button or
 * link that is there stays, for it may have the focus.
 * @param said what this returned when it was drawn last; where that is the same, nothing is touched.
 */
export function drawHeader(th: HTMLElement, said: string, { criterion }: ViewRow, options: RowHeaderOptions): string {
  const { texts, rank, plain, hint, sortable, sort, onSort } = options;
  const { id, label, url } = criterion;
  const order = sort === id ? orderOf(criterion) : null;
  const evidence = plain ? null : evidenceOf(criterion, rank);
  const reading = readingOf(criterion, texts);
  const beside = besideOf(criterion, evidence);
  const ariaLabel = sortable && texts.sortBy(label);
  const says = JSON.stringify([id, label, url, evidence, reading, beside, order, ariaLabel]);
  if (says === said) return said;
  const sorter = sortable ? (th.querySelector<HTMLElement>('.sort') ?? cloned('button;type=button;class=sort')) : null;
  const kept = clear(th, evidence ? '.note' : url !== undefined && 'a', sorter);
  th.classList.toggle('our', id === WEIGHTED);
  th.ariaSort = order;
  // Behind the label stands more to read, else a page of the criterion's own.
  const name = evidence
    ? hintButton(kept, evidence, label, hint)
    : url === undefined
      ? null
      : Object.assign(kept ?? cloned('a;rel=noopener'), { href: url });
  if (name) name.textContent = label;
  if (!kept) th.prepend(name ?? label);
  if (sorter) {
    Object.assign(sorter, { ariaLabel, ariaPressed: `${order !== null}`, onclick: () => onSort(id) });
    if (!sorter.parentNode) th.append(sorter);
  }
  // The scale and which way is better stay whole, and in a direction of their own; one alone has that of its line.
  if (reading.length) {
    const line = cloned('small;part=direction');
    line.append(...(reading[1] ? reading.flatMap((part) => [cloned('bdi', part), ' ']) : reading));
    th.append(' ', line);
  }
  if (beside !== null) th.append(' ', cloned('small;part=note', beside));
  return says;
}

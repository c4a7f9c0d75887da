import type { BoxTexts } from '../../locales/locale.js';
import type { ViewRow } from '../../model/view.js';
import { WEIGHTED } from '../../model/weights.js';
import { cloned } from './clone-element.js';
import type { EvidenceHint } from './evidence-hint.js';
import { clearExcept, hintButton } from './hint-button.js';
import { descriptionBelow, type ExplainedRank, evidenceOf, orderOf } from './row-hint.js';
import { readingOf } from './scale-and-direction.js';

/** Settings of the headers of rows, and the actions of their reader. */
export interface RowHeaderOptions {
  readonly texts: BoxTexts;
  readonly plain: boolean;
  /** Whether the columns can be ordered by a row. */
  readonly sortable: boolean;
  /** ID of the criterion that orders the tools; `null` for none. */
  readonly sort: string | null;
  readonly rank: ExplainedRank | null;
  onSort(criterion: string): void;
  /** Opens the hint with the description of a criterion. */
  readonly hint: EvidenceHint;
}

/**
 * Draws the header of a row: the label, the scale and the better direction, the description, and the button that orders the columns by the
 * row. Like cells it is drawn without a template. A button or link already in the header is kept, because it may have the focus.
 * @param lastKey the key that this function returned for the last drawing.
 * @returns a key of the content; if the key is the same as `lastKey`, nothing is touched.
 */
export function drawHeader(th: HTMLElement, lastKey: string, { criterion }: ViewRow, options: RowHeaderOptions): string {
  const { texts, rank, plain, hint, sortable, sort, onSort } = options;
  const { id, label, url } = criterion;
  const order = sort === id ? orderOf(criterion) : null;
  const evidence = plain ? null : evidenceOf(criterion, rank);
  const reading = readingOf(criterion, texts);
  const below = descriptionBelow(criterion, evidence);
  const ariaLabel = sortable && texts.sortBy(label);
  const key = JSON.stringify([id, label, url, evidence, reading, below, order, ariaLabel]);
  if (key === lastKey) return lastKey;
  const sorter = sortable ? (th.querySelector<HTMLElement>('.sort') ?? cloned('button;type=button;class=sort')) : null;
  const kept = clearExcept(th, evidence ? '.note' : url !== undefined && 'a', sorter);
  th.classList.toggle('our', id === WEIGHTED);
  th.ariaSort = order;
  // The label opens a hint if there is more to read about the criterion, else it links to the criterion's own page.
  const labelElement = evidence
    ? hintButton(kept, evidence, label, hint)
    : url === undefined
      ? null
      : Object.assign(kept ?? cloned('a;rel=noopener'), { href: url });
  if (labelElement) labelElement.textContent = label;
  if (!kept) th.prepend(labelElement ?? label);
  if (sorter) {
    Object.assign(sorter, { ariaLabel, ariaPressed: `${order !== null}`, onclick: () => onSort(id) });
    if (!sorter.parentNode) th.append(sorter);
  }
  // Scale and better direction are isolated, so that each keeps its own writing direction and is not broken; one alone has that of its
  // line.
  // The empty element before each text is for the dot that separates texts on phones.
  if (reading.length) {
    const line = cloned('small;part=direction');
    line.append(...(reading[1] ? reading.flatMap((part) => [' ', cloned('bdi', part)]) : reading));
    th.append(cloned('small'), ' ', line);
  }
  if (below !== null) th.append(cloned('small'), ' ', cloned('small;part=note', below));
  return key;
}

import type { BoxTexts } from '../../locales/locale.js';
import type { Criterion } from '../../model/criterion.js';
import type { ViewRow } from '../../model/view.js';
import { WEIGHTED } from '../../model/weights.js';
import { cloned, withText } from './cloned.js';
import type { EvidenceHint } from './evidence-hint.js';
import type { Explained } from './explained.js';
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
function nameOf({ label, url }: Criterion, open: (() => void) | null): ChildNode {
  if (open) {
    const button = withText(cloned('button', 'type=button;class=note;aria-expanded=false'), label);
    button.addEventListener('click', open);
    return button;
  }
  if (url === undefined) return document.createTextNode(label);
  const link = withText(cloned<HTMLAnchorElement>('a', 'rel=noopener'), label);
  link.href = url;
  return link;
}

/** What a row asks, which way its figures are read, and what orders the columns by it. Only what differs from the last time is touched. */
export class RowHeader {
  readonly th: HTMLElement = cloned('th', 'scope=row;role=rowheader;part=criterion');
  #name: ChildNode | null = null;
  #sort: HTMLElement | null = null;
  #lines: ChildNode[] = [];
  /** What the name and the lines were made of. */
  #made: readonly unknown[] = [];
  #sortLabel = '';
  #sorted: string | null = null;
  #open = (): void => {};
  #press = (): void => {};

  update(row: ViewRow, options: RowHeaderOptions): void {
    const { criterion } = row;
    const { id, label, url } = criterion;
    const { texts, rank, plain, hint, onSort } = options;
    const evidence = plain ? null : evidenceOf(criterion, rank);
    this.#open = () => void hint.toggle(this.#name as HTMLElement, evidence ?? undefined);
    this.#press = () => onSort(id);
    const reading = readingOf(criterion, texts);
    const beside = besideOf(criterion, evidence);
    const made = [label, url, evidence !== null, `${reading}`, beside];
    if (made.some((part, i) => part !== this.#made[i])) {
      this.#made = made;
      this.#write(criterion, evidence !== null, reading, beside);
    }
    // What paper says of it.
    if (evidence) Object.assign(this.#name ?? {}, { evidence, about: label } satisfies Partial<Explained>);
    this.#mark(criterion, options);
  }

  #write(criterion: Criterion, isButton: boolean, reading: readonly string[], beside: string | null): void {
    const name = nameOf(criterion, isButton ? () => this.#open() : null);
    if (this.#name) this.#name.replaceWith(name);
    else this.th.prepend(name);
    this.#name = name;
    this.th.classList.toggle('our', criterion.id === WEIGHTED);
    for (const node of this.#lines) node.remove();
    const line = (part: string, ...words: (string | Node)[]): ChildNode[] => {
      const small = cloned('small', `part=${part}`);
      small.append(...words);
      return words.length ? [document.createTextNode(' '), small] : [];
    };
    // The scale and which way is better stay whole, and in a direction of their own.
    const apart = reading.flatMap((part) => [withText(document.createElement('bdi'), part), ' ']);
    this.#lines = [...line('direction', ...apart), ...line('note', ...(beside === null ? [] : [beside]))];
    this.th.append(...this.#lines);
  }

  /** The button that orders the columns by this row, and whether they are. */
  #mark(criterion: Criterion, { texts, sortable, sort }: RowHeaderOptions): void {
    const sorted = sort === criterion.id ? orderOf(criterion) : null;
    if (sortable !== Boolean(this.#sort)) {
      this.#sort?.remove();
      this.#sort = sortable ? cloned('button', 'type=button;class=sort;aria-pressed=false') : null;
      this.#sort?.addEventListener('click', () => this.#press());
      if (this.#sort) this.#name?.after(this.#sort);
      this.#sortLabel = '';
    }
    const label = texts.sortBy(criterion.label);
    if (this.#sort && label !== this.#sortLabel) this.#sort.ariaLabel = label;
    if (this.#sort && (sorted !== this.#sorted || !this.#sortLabel)) this.#sort.ariaPressed = String(sorted !== null);
    if (sorted !== this.#sorted) this.th.ariaSort = sorted;
    this.#sortLabel = label;
    this.#sorted = sorted;
  }
}

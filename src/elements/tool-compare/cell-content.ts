import { type Evidence, hasEvidence, type ViewCell, type ViewRow } from '../../model/view.js';
import { make } from './make.js';
import type { CellOptions } from './row-cells.js';

function withText<T extends HTMLElement>(element: T, text: string): T {
  element.textContent = text;
  return element;
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = withText(make<HTMLAnchorElement>('a', 'rel=noopener'), text);
  anchor.href = url;
  return anchor;
}

/** What a button tells of: its cell may change while it has the focus. */
const told = new WeakMap<HTMLElement, Evidence>();

/** The button that tells what stands behind a cell. @param kept the one that is there. */
function evidenceButton(cell: ViewCell, name: string, row: ViewRow, options: CellOptions, kept: HTMLElement | null): HTMLElement {
  const holder = kept ?? make('span', 'class=evidence');
  let button = holder.querySelector('button');
  if (!button) {
    const made = withText(make<HTMLButtonElement>('button', 'type=button;aria-expanded=false'), 'i');
    made.addEventListener('click', () => options.onEvidence(made, told.get(made) ?? {}));
    holder.append(made);
    button = made;
  } else options.onEvidenceChange(button, cell);
  button.ariaLabel = options.texts.evidence(name, row.criterion.label);
  told.set(button, cell);
  return holder;
}

/** The same as text. */
function evidenceText(cell: ViewCell, options: CellOptions): HTMLElement {
  const { note, source, checked } = cell;
  const box = make('small', 'part=note');
  if (note !== undefined) box.append(note, ' ');
  if (source !== undefined) box.append(link(source, options.texts.source(new URL(source).hostname)), ' ');
  if (checked !== undefined) box.append(options.texts.checked(options.date(checked)));
  return box;
}

/** Writes what is more than a text into a cell: a link, marks, what stands behind it. A button that is there stays: it may have the focus. */
export function fill(td: HTMLElement, cell: ViewCell, name: string, row: ViewRow, options: CellOptions): void {
  const explained = hasEvidence(cell);
  const button = explained && !options.plain;
  const kept = button ? td.querySelector<HTMLElement>(':scope > .evidence') : null;
  if (!kept) td.textContent = '';
  else for (const node of [...td.childNodes]) if (node !== kept) node.remove();
  const isLink = row.criterion.kind === 'link' && typeof cell.value === 'string';
  const parts: (string | HTMLElement)[] = [isLink ? link(String(cell.value), cell.text) : cell.text];
  if (cell.best) parts.push(' ', withText(make('span', 'class=mark'), options.texts.best));
  if (cell.unverified) parts.push(' ', withText(make('span', 'class=unverified;part=note'), options.texts.unverified));
  if (cell.span && cell.value !== null) parts.push(' ', withText(make('span', 'class=range;part=note'), cell.span.text));
  if (cell.delta !== null) parts.push(' ', withText(make('small', 'class=delta;part=note'), cell.delta));
  if (button) {
    const holder = evidenceButton(cell, name, row, options, kept);
    if (kept) kept.before(...parts, ' ');
    else td.append(...parts, ' ', holder);
  } else td.append(...parts, ...(explained ? [' ', evidenceText(cell, options)] : []));
}

import { hintTexts, texts } from '../../locales/en.js';
import { hasEvidence, type ViewCell, type ViewRow } from '../../model/view.js';
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

/** What stands behind a cell: a button that tells it, or that as text. */
function evidence(cell: ViewCell, name: string, { criterion }: ViewRow, options: CellOptions): HTMLElement {
  if (!options.plain) {
    const button = withText(make<HTMLButtonElement>('button', 'type=button;aria-expanded=false'), 'i');
    button.ariaLabel = texts.evidence(name, criterion.label);
    button.addEventListener('click', () => options.onEvidence(button, cell));
    const holder = make('span', 'class=evidence');
    holder.append(button);
    return holder;
  }
  const { note, source, checked } = cell;
  const box = make('small', 'part=note');
  if (note !== undefined) box.append(note, ' ');
  if (source !== undefined) box.append(link(source, hintTexts.source(new URL(source).hostname)), ' ');
  if (checked !== undefined) box.append(hintTexts.checked(options.date(checked)));
  return box;
}

/** Writes what is more than a text into a cell: a link, marks, what stands behind it. */
export function fill(td: HTMLElement, cell: ViewCell, name: string, row: ViewRow, options: CellOptions): void {
  const isLink = row.criterion.kind === 'link' && typeof cell.value === 'string';
  td.append(isLink ? link(String(cell.value), cell.text) : cell.text);
  if (cell.best) td.append(' ', withText(make('span', 'class=mark'), texts.best));
  if (cell.unverified) td.append(' ', withText(make('span', 'class=unverified;part=note'), texts.unverified));
  if (cell.span) td.append(' ', withText(make('span', 'class=range;part=note'), cell.span.text));
  if (cell.delta !== null) td.append(' ', withText(make('small', 'class=delta;part=note'), cell.delta));
  if (hasEvidence(cell)) td.append(' ', evidence(cell, name, row, options));
}

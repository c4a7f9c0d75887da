import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { hintTexts, texts } from '../../locales/en.js';
import type { Evidence, ViewCell, ViewRow } from '../../model/view.js';

/** How cells are drawn, and what their reader can do. */
export interface CellOptions {
  /** No controls: what stands behind a cell is text in it. */
  readonly plain: boolean;
  date(iso: string): string;
  onEvidence(trigger: HTMLElement, evidence: Evidence): void;
}

/** More tools than this do not stand side by side on a narrow page. */
export const SIDE_BY_SIDE = 3;

const prototypes = new Map<string, HTMLElement>();

/** A clone of an element with these attributes: a table has thousands that are alike. */
function make<T extends HTMLElement>(tag: string, attributes: string): T {
  const key = `${tag} ${attributes}`;
  let prototype = prototypes.get(key);
  if (!prototype) {
    prototype = document.createElement(tag);
    for (const [name = '', value = ''] of attributes.split(';').map((pair) => pair.split('='))) prototype.setAttribute(name, value);
    prototypes.set(key, prototype);
  }
  return prototype.cloneNode() as T;
}

function withText<T extends HTMLElement>(element: T, text: string): T {
  element.textContent = text;
  return element;
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = withText(make<HTMLAnchorElement>('a', 'rel=noopener'), text);
  anchor.href = url;
  return anchor;
}

const hasEvidence = ({ note, source, checked }: Evidence): boolean =>
  note !== undefined || source !== undefined || checked !== undefined;

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

const partsOf = ({ status, fraction, best }: ViewCell): string => {
  const missing = status === 'unknown' || status === 'not-applicable';
  return `cell value${fraction === null ? '' : ' bar'}${best ? ' best' : ''}${missing ? ' missing' : ''}`;
};

/** Whether a cell is a text and nothing else. */
const isPlain = (cell: ViewCell, { criterion }: ViewRow): boolean =>
  !cell.best && !cell.unverified && cell.delta === null && !cell.span && criterion.kind !== 'link' && !hasEvidence(cell);

function fill(td: HTMLElement, cell: ViewCell, name: string, row: ViewRow, options: CellOptions): void {
  const isLink = row.criterion.kind === 'link' && typeof cell.value === 'string';
  td.append(isLink ? link(String(cell.value), cell.text) : cell.text);
  if (cell.best) td.append(' ', withText(make('span', 'class=mark'), texts.best));
  if (cell.unverified) td.append(' ', withText(make('span', 'class=unverified;part=note'), texts.unverified));
  if (cell.span) td.append(' ', withText(make('span', 'class=range;part=note'), cell.span.text));
  if (cell.delta !== null) td.append(' ', withText(make('small', 'class=delta;part=note'), cell.delta));
  if (hasEvidence(cell)) td.append(' ', evidence(cell, name, row, options));
}

/** Through the CSSOM: a policy without inline styles blocks style attributes, and a blocked bar would be a false score. */
function drawBar({ style }: HTMLElement, { fraction, span }: ViewCell): void {
  if (fraction === null) return;
  style.setProperty('--_fraction', String(span?.from ?? fraction));
  if (span) style.setProperty('--_to', String(span.to));
  else style.removeProperty('--_to');
}

function draw(cell: ViewCell, name: string, row: ViewRow, options: CellOptions, named: boolean): HTMLElement {
  const td = make('td', `role=cell;part=${partsOf(cell)}`);
  drawBar(td, cell);
  // In a card the value stands beside its tool's name.
  if (named) td.dataset.tool = name;
  if (isPlain(cell, row)) td.textContent = cell.text;
  else fill(td, cell, name, row, options);
  return td;
}

/** Brings a cell that is drawn to another value with the least that must change. */
function redraw(td: HTMLElement, before: ViewCell, cell: ViewCell, name: string, row: ViewRow, options: CellOptions): void {
  const part = partsOf(cell);
  if (part !== partsOf(before)) td.setAttribute('part', part);
  if (cell.fraction !== before.fraction || cell.span || before.span) drawBar(td, cell);
  if (!isPlain(cell, row) || td.childElementCount || td.childNodes.length !== 1) {
    td.textContent = '';
    fill(td, cell, name, row, options);
  } else if (cell.text !== before.text) (td.firstChild as Text).data = cell.text;
}

/** The cells of one row, behind its header: one element each, and only what differs is touched. */
class Cells extends Directive {
  #drawn: { readonly td: HTMLElement; cell: ViewCell; name: string }[] = [];
  #plain = false;
  #named = false;

  render(_row: ViewRow, _names: readonly string[], _options: CellOptions): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [row, names, options]: [ViewRow, readonly string[], CellOptions]): unknown {
    const named = names.length > SIDE_BY_SIDE;
    if (options.plain !== this.#plain || named !== this.#named) {
      for (const { td } of this.#drawn) td.remove();
      this.#drawn = [];
      this.#plain = options.plain;
      this.#named = named;
    }
    for (const { td } of this.#drawn.splice(row.cells.length)) td.remove();
    for (const [i, cell] of row.cells.entries()) {
      const name = names[i] ?? '';
      const drawn = this.#drawn[i];
      if (!drawn) {
        const td = draw(cell, name, row, options, named);
        element.append(td);
        this.#drawn.push({ td, cell, name });
      } else if (drawn.cell !== cell || drawn.name !== name) {
        if (named) drawn.td.dataset.tool = name;
        redraw(drawn.td, drawn.cell, cell, name, row, options);
        Object.assign(drawn, { cell, name });
      }
    }
    return nothing;
  }
}

export const cells = directive(Cells);

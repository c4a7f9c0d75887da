import type { Row } from '../../model/rows.js';
import { type Evidence, hasEvidence, type ViewCell } from '../../model/view.js';
import { isOurs, type OwnWords } from './cell-look.js';
import type { CellOptions } from './cell-options.js';
import { cloned, line } from './cloned.js';
import { clear, type Explained, hintButton } from './explained.js';

/** Longer notes stand behind their value, not beside it. */
const SHORT = 40;

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = cloned<HTMLAnchorElement>('a;rel=noopener');
  anchor.href = url;
  // Where it does not fit it breaks behind its marks, not before its last letter.
  anchor.replaceChildren(...text.split(/(?<=[/.?&=_])(?=.)/).flatMap((piece, i) => (i ? [cloned('wbr'), piece] : piece)));
  return anchor;
}

const isShort = (note: string | undefined): note is string => note !== undefined && note.length <= SHORT;

/** The value itself is the button that tells what stands behind it. @param kept the one that is there. */
function valueButton(cell: ViewCell, name: string, row: Row, options: CellOptions, kept: HTMLElement | null): Explained {
  const { label } = row.criterion;
  const button = hintButton(kept, cell, `${name}, ${label}`, options.hint);
  button.className = isOurs(cell.text, options.words) ? 'note our' : 'note';
  button.ariaLabel = `${cell.text}, ${options.texts.evidence(name, label)}`;
  return button;
}

/** A text in a direction of its own, which turns nothing that stands beside it. */
const apart = (text: string): HTMLElement => cloned('bdi', text);

/** A text of the author; one that turns the order of letters is set apart. */
const authorText = (text: string): string | HTMLElement => (/[\u202a-\u202e\u2066-\u2069]/.test(text) ? apart(text) : text);

/** A value as a text, words of ours apart, and what 'best' follows: it does so in the direction of the page. */
const valueText = ({ text, best }: ViewCell, words: OwnWords): string | HTMLElement =>
  isOurs(text, words) ? cloned('span;class=our', text) : best ? apart(text) : authorText(text);

/** A figure of a whole, as '86/100': what it is of is quieter. */
function figureOf(text: string): (string | HTMLElement)[] {
  const [figure, ...whole] = text.split(/(?=\/)/);
  return [cloned('b', figure), ...whole];
}

/** What stands behind a cell, as text in it. */
function evidenceLine({ note, source, checked }: Evidence, { texts, date }: CellOptions): HTMLElement {
  const box = line('d', '');
  if (note !== undefined) box.append(authorText(note), ' ');
  if (source !== undefined) {
    const anchor = link(source, texts.source(new URL(source).hostname));
    anchor.className = 'our';
    box.append(anchor, ' ');
  }
  if (checked !== undefined) box.append(cloned('span;class=our', texts.checked(date(checked))));
  return box;
}

/**
 * Writes what is more than a text into a cell: its first line holds the value and whether it is the best, each of the others one thing
 * more. A button that is there stays: it may have the focus.
 */
export function fill(td: HTMLElement, cell: ViewCell, name: string, row: Row, options: CellOptions): void {
  const { texts, plain, brief } = options;
  const { note, source, checked, span, text, value, delta } = cell;
  const { kind } = row.criterion;
  const explained = hasEvidence(cell);
  const beside = isShort(note) && !plain && !brief;
  const behind = explained && !plain && !(beside && source === undefined && checked === undefined);
  const kept = clear(td, behind && '.note');
  const content = kind === 'rank' && typeof value === 'number' ? figureOf(text) : null;
  if (behind) {
    const button = valueButton(cell, name, row, options, kept);
    button.replaceChildren(...(content ?? [text]));
    if (!kept) td.append(button);
  } else if (kind === 'link' && typeof value === 'string') td.append(link(value, text));
  else td.append(...(content ?? [valueText(cell, options.words)]));
  const add = (...lines: readonly HTMLElement[]): void => {
    for (const one of lines) td.append(' ', one);
  };
  if (cell.best) add(cloned('bdi;class=mark', texts.best));
  if (span && value !== null) add(line('d', span.text));
  if (delta !== null) add(...(options.deltas?.deltaLine(delta, cell, row, options) ?? []));
  if (cell.unverified) add(line('d our unv', texts.unverified));
  if (beside) add(line('d', note));
  if (plain && explained) add(evidenceLine(cell, options));
}

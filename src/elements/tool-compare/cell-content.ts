import type { Row } from '../../model/rows.js';
import { type Evidence, hasEvidence, type ViewCell } from '../../model/view.js';
import { isOurs, type OwnWords } from './cell-classes.js';
import type { CellOptions } from './cell-options.js';
import { cloned, line } from './clone-element.js';
import { clearExcept, type HintButton, hintButton } from './hint-button.js';

/** Notes of at most this many letters are printed below their value; longer ones are in the hint that the value opens. */
const SHORT = 40;

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = cloned<HTMLAnchorElement>('a;rel=noopener');
  anchor.href = url;
  // A long URL may break after its punctuation marks, but never before its last letter.
  anchor.replaceChildren(...text.split(/(?<=[/.?&=_])(?=.)/).flatMap((piece, i) => (i ? [cloned('wbr'), piece] : piece)));
  return anchor;
}

const isShort = (note: string | undefined): note is string => note !== undefined && note.length <= SHORT;

/**
 * Makes the value a button that opens a hint with note, source and date.
 * @param oldButton the button already in the cell, which is used again.
 */
function valueButton(cell: ViewCell, name: string, row: Row, options: CellOptions, oldButton: HTMLElement | null): HintButton {
  const { label } = row.criterion;
  const button = hintButton(oldButton, cell, `${name}, ${label}`, options.hint);
  button.className = isOurs(cell.text, options.words) ? 'note our' : 'note';
  button.ariaLabel = `${cell.text}, ${options.texts.evidence(name, label)}`;
  return button;
}

/** Isolates the direction of a text, so that it reorders no text beside it. */
const isolated = (text: string): HTMLElement => cloned('bdi', text);

/** A text by the page's author; isolated if it has control characters that change the order of letters. */
const authorText = (text: string): string | HTMLElement => (/[\u202a-\u202e\u2066-\u2069]/.test(text) ? isolated(text) : text);

/**
 * The text of a value. Words of ours are in an element of their own, which can have a `lang`; the best value is isolated, so that the word
 * 'best' follows in the direction of the page.
 */
const valueText = ({ text, best }: ViewCell, words: OwnWords): string | HTMLElement =>
  isOurs(text, words) ? cloned('span;class=our', text) : best ? isolated(text) : authorText(text);

/** Splits a figure such as '86/100': the part before the slash is bold, the rest has less weight. */
function figureParts(text: string): (string | HTMLElement)[] {
  const [figure, ...whole] = text.split(/(?=\/)/);
  return [cloned('b', figure), ...whole];
}

/** Note, source and date of a cell as text in the cell, for comparisons without controls. */
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
 * Writes the content of a cell that is more than one text. The first line holds the value and the mark of the best; each further line holds
 * one of: range, difference from the baseline, 'unverified', short note, evidence. A button already in the cell is kept, because it may
 * have the focus.
 * @param name of the cell's tool.
 */
export function fill(td: HTMLElement, cell: ViewCell, name: string, row: Row, options: CellOptions): void {
  const { texts, plain, brief } = options;
  const { note, source, checked, span, text, value, delta } = cell;
  const { kind } = row.criterion;
  const isExplained = hasEvidence(cell);
  const showsNote = isShort(note) && !plain && !brief;
  const opensHint = isExplained && !plain && !(showsNote && source === undefined && checked === undefined);
  const oldButton = clearExcept(td, opensHint && '.note');
  const content = kind === 'rank' && typeof value === 'number' ? figureParts(text) : null;
  if (opensHint) {
    const button = valueButton(cell, name, row, options, oldButton);
    button.replaceChildren(...(content ?? [text]));
    if (!oldButton) td.append(button);
  } else if (kind === 'link' && typeof value === 'string') td.append(link(value, text));
  else td.append(...(content ?? [valueText(cell, options.words)]));
  const add = (...lines: readonly HTMLElement[]): void => {
    for (const element of lines) td.append(' ', element);
  };
  if (cell.best) add(cloned('bdi;class=mark', texts.best));
  if (span && value !== null) add(line('d', span.text));
  if (delta !== null) add(...(options.deltas?.deltaLine(delta, cell, row, options) ?? []));
  if (cell.unverified) add(line('d our unv', texts.unverified));
  if (showsNote) add(line('d', note));
  if (plain && isExplained) add(evidenceLine(cell, options));
}

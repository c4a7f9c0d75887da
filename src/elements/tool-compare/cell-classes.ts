import type { Criterion } from '../../model/criterion.js';
import type { ViewCell } from '../../model/view.js';
import type { Words } from '../../model/words.js';

/** The words that a cell prints in our language (as opposed to the author's): those for yes, no, partly, unknown and not applicable. */
export type OwnWords = Pick<Words, 'yes' | 'no' | 'partly' | 'unknown' | 'notApplicable'>;

/** Whether a cell's text is one of our own words, not a text by the author. */
export const isOurs = (text: string, { yes, no, partly, unknown, notApplicable }: OwnWords): boolean =>
  text === yes || text === no || text === partly || text === unknown || text === notApplicable;

/**
 * Returns the CSS classes of the sign before a cell's text: for yes, yes with a text or note of its own (`if`), partly, no, unknown and not
 * applicable; empty for no sign.
 */
function signOf({ status, value, text, note }: ViewCell, yes: string): string {
  if (status === 'unknown') return 's unk';
  if (status === 'not-applicable') return 's na';
  // A text of the author's that begins with a symbol, such as an emoji, needs no second sign.
  if (/^[\p{So}\p{Sm}]/u.test(text)) return '';
  if (status === 'partial') return value === true || value === null ? 's part' : '';
  if (value === false) return 's no';
  return value !== true ? '' : text === yes && note === undefined ? 's yes' : 's if';
}

/** Whether a cell draws a bar: for a value on the scale, or for a range that lies within the scale. */
export const hasBar = ({ fraction, span }: ViewCell): boolean => fraction !== null || Boolean(span?.bar);

/**
 * Returns the CSS classes of a cell. b: has a bar; low: lower is better, so the bar is a point, not a length; span: a range in place of a
 * value; also: a range around a value; n: a figure, or a text in place of a figure; s with another class: a sign; best: the row's best
 * value.
 * @param yes the word for yes, which a cell without a text of its own prints.
 */
export function lookOf(cell: ViewCell, { kind, better }: Criterion, yes: string): string {
  const best = cell.best ? ' best' : '';
  if (hasBar(cell)) {
    const span = cell.span?.bar ? (cell.fraction === null ? ' span' : ' also') : '';
    return `b${better === 'lower' ? ' low' : ''}${span}${best}`;
  }
  const sign = signOf(cell, yes);
  const figure = kind === 'boolean' || kind === 'text' || kind === 'list' || kind === 'link' ? '' : ' n';
  return `${sign}${figure}${best}`.trim();
}

/** Returns the `part` attribute of a cell with these CSS classes. @param look as `lookOf` returns. */
export function partsOf(look: string): string {
  const names = look.split(' ');
  const partIf = (name: string, part: string): string => (names.includes(name) ? ` ${part}` : '');
  return `cell value${partIf('b', 'bar')}${partIf('best', 'best')}${partIf('unk', 'missing')}${partIf('na', 'missing')}`;
}

/**
 * Sets the CSS properties of a cell's bar, as shares of the scale from 0 to 1: --v is the length of the bar, that is the value, or for a
 * range alone end - start; --a and --b are start and end of the range.
 */
export function drawBar({ style }: HTMLElement, { fraction, span }: ViewCell): void {
  // Through the CSSOM: a policy without inline styles blocks style attributes, and a blocked bar would be a false score.
  if (fraction !== null) style.setProperty('--v', String(fraction));
  const bar = span?.bar;
  if (!bar) return;
  if (fraction === null) style.setProperty('--v', String(bar.to - bar.from));
  style.setProperty('--a', String(bar.from));
  style.setProperty('--b', String(bar.to));
}

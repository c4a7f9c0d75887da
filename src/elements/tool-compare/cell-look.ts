import type { Criterion } from '../../model/criterion.js';
import type { ViewCell } from '../../model/view.js';
import type { Words } from '../../model/words.js';

/** The words of ours that a cell may read. */
export type OwnWords = Pick<Words, 'yes' | 'no' | 'partly' | 'unknown' | 'notApplicable'>;

/** Whether a cell reads a word of ours, not one of its author's. */
export const isOurs = (text: string, { yes, no, partly, unknown, notApplicable }: OwnWords): boolean =>
  text === yes || text === no || text === partly || text === unknown || text === notApplicable;

/** The sign that stands before the words of a cell: yes, yes with words of its own, partly, no, unknown, not applicable. */
function signOf({ status, value, text, note }: ViewCell, yes: string): string {
  if (status === 'unknown') return 's unk';
  if (status === 'not-applicable') return 's na';
  // One sign is enough: words that begin with a sign of their author's have it.
  if (/^[\p{So}\p{Sm}]/u.test(text)) return '';
  if (status === 'partial') return value === true || value === null ? 's part' : '';
  if (value === false) return 's no';
  return value !== true ? '' : text === yes && note === undefined ? 's yes' : 's if';
}

/** A range that may lie anywhere has a bar only where the scale holds it. */
export const hasBar = ({ fraction, span }: ViewCell): boolean => fraction !== null || Boolean(span?.bar);

/**
 * The names that the sheet knows a cell by. b: a bar; low: length would mean worse; span: a range instead of a value; also: a range around
 * a value; n: a figure, or what stands for one; s and another: a sign.
 * @param yes the word of a plain yes.
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

/** The public parts of a cell of that look. */
export function partsOf(look: string): string {
  const names = look.split(' ');
  const of = (name: string, part: string): string => (names.includes(name) ? ` ${part}` : '');
  return `cell value${of('b', 'bar')}${of('best', 'best')}${of('unk', 'missing')}${of('na', 'missing')}`;
}

/** Where a cell's bar starts and how long it is, of its scale from 0 to 1. */
export function drawBar({ style }: HTMLElement, { fraction, span }: ViewCell): void {
  // Through the CSSOM: a policy without inline styles blocks style attributes, and a blocked bar would be a false score.
  if (fraction !== null) style.setProperty('--v', String(fraction));
  const bar = span?.bar;
  if (!bar) return;
  if (fraction === null) style.setProperty('--v', String(bar.to - bar.from));
  style.setProperty('--a', String(bar.from));
  style.setProperty('--b', String(bar.to));
}

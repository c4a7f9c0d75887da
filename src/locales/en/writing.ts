import type { Count } from '../../model/verdict/count.js';
import { numberIn } from '../number.js';
import { own } from '../own.js';
import { perLocale } from '../per-locale.js';
import { listed } from './listed.js';

/** A sentence that names more than this is not read to its end. */
export const NAMED = 4;

/** In quotes, once: a text that is quoted as a whole keeps its own, and quotes inside are single ones. */
export const quoted = (text: string): string => `“${own(text.replace(/^“([^“”]*)”$/, '$1')).replace(/[“”]/g, "'")}”`;

/** A word among others: in quotes where it would read like more than one, or like a part of the sentence. */
export const entry = (text: string): string => (/[,;“”]| and | or |\. /.test(text) ? quoted(text) : own(text));

/** Any one of them: 'A, B or C'. */
export const any = (texts: readonly string[]): string => listed(texts.map(entry), 'or');

/** The pieces that English sentences are made of, with figures as a locale writes them. */
export const writing = /* @__PURE__ */ perLocale((locale) => {
  const number = numberIn(locale);
  const plural = (value: number, one: string, more = `${one}s`): string => `${number(value)} ${value === 1 ? one : more}`;

  /** The first of many, as they are. */
  const firstOf = (parts: readonly string[], more: string): string => {
    const rest = parts.length - NAMED;
    return listed(rest < 2 ? parts : [...parts.slice(0, NAMED), `${number(rest)} more ${more}`]);
  };

  /** Names the first of many: 'A, B, C, D and 3 more rows'. */
  const some = (texts: readonly string[], more = 'rows'): string => firstOf(texts.map(entry), more);

  /** 'X is', 'X and Y are'. */
  const be = (labels: readonly string[]): string => `${some(labels)} ${labels.length > 1 ? 'are' : 'is'}`;

  /** What a count of yes-or-no rows holds beside the yeses. */
  const beside = ({ yes, notes, partial, inWords, unknown, 'not-applicable': not }: Count): string => {
    const times = (count: number, what: string): string => (count ? `, ${number(count)} ${what}` : '');
    return [
      // Where a table has a note in each cell, their number says nothing more.
      notes > 1 && notes === yes ? ', all with notes' : times(notes, 'with notes'),
      times(partial, 'partly'),
      times(inWords, 'in words'),
      times(unknown, 'unknown'),
      times(not, 'not applicable'),
    ].join('');
  };
  return { number, plural, firstOf, some, be, beside };
});

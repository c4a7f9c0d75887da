import type { Count } from '../model/verdict/count.js';
import type { Words } from '../model/words.js';
import { cellWords } from './en/cells.js';
import { listed } from './en/enumeration.js';
import { entry, quoted } from './en/quoted.js';
import { NAMED, writing } from './en/sentence-parts.js';
import { own } from './isolated-name.js';
import { perLocale } from './per-locale.js';

/** Texts as alternatives: 'A, B or C'. */
const any = (texts: readonly string[]): string => listed(texts.map(entry), 'or');

/** The English words that the model prints with. */
export const words = /* @__PURE__ */ perLocale((locale): Words => {
  const { number, plural, firstOf } = writing(locale);

  /** The first few of many texts: 'A, B, C, D and 3 more rows'. */
  const some = (texts: readonly string[], more = 'rows'): string => firstOf(texts.map(entry), more);

  /** 'X is', 'X and Y are'. */
  const be = (labels: readonly string[]): string => `${some(labels)} ${labels.length > 1 ? 'are' : 'is'}`;

  /** The remainder of a count of yes-or-no rows beside the plain yeses: notes, limits, unknown and not-applicable cells. */
  const beside = ({ yes, notes, partial, inWords, unknown, 'not-applicable': not }: Count): string => {
    const times = (count: number, what: string): string => (count ? `, ${number(count)} ${what}` : '');
    return [
      // Where every yes has a note, their number adds nothing.
      notes > 1 && notes === yes ? ', all with notes' : times(notes, 'with notes'),
      times(partial, 'partly'),
      times(inWords, 'in words'),
      times(unknown, 'unknown'),
      times(not, 'not applicable'),
    ].join('');
  };
  return {
    ...cellWords(locale),
    title: (names) => (names.length < 3 ? names.map(own).join(' vs ') : some(names, 'tools')),

    sentences: (parts) => parts.map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`)).join(' '),
    oneOf: (place, rows) => `${number(place)} of ${number(rows)}`,
    ranks: (name, figure, lower, label) =>
      `${entry(name)} ranks ${lower ? 'best' : 'highest'}${label === null ? '' : ` by ${entry(label)}`}: ${own(figure)}`,
    hasMost: (name, { yes, of, hasUncounted }, sure) =>
      `${entry(name)} has the most${sure ? '' : ' that are known'}: ${number(yes)} of ${number(of)} yes-or-no rows${hasUncounted ? ' where yes is better' : ''}`,
    line(name, led, held) {
      const leads = led.length ? `leads on ${some(led)}` : '';
      const has = held
        ? `has ${held.yes ? number(held.yes) : 'none'} of ${number(held.of)}${held.isMinority ? ' yes-or-no rows' : ''}${beside(held)}`
        : '';
      return `${entry(name)} ${[has, leads].filter(Boolean).join(', and ')}`;
    },
    othersLead: (tools, rows) => `${plural(tools, 'more tool leads', 'more tools lead')} on ${plural(rows, 'row')}`,
    othersHave: (tools, fewest, most, of) =>
      `${plural(tools, 'more tool has', 'more tools have')} ${fewest === most ? '' : `${number(fewest)} to `}${number(most)} of ${number(of)}`,
    notCounted: 'Rows where no is better are not counted',
    allLevel: (tools, labels) => `${tools > 2 ? 'All' : 'Both'} are level on ${some(labels)}`,
    allShareBut: (others, labels) => `All but ${any(others)} share the lead on ${some(labels)}`,
    shareLead: (names, labels) => `${some(names, 'tools')} share the lead on ${some(labels)}`,
    mayLead: (names, labels) => `${any(names)} may lead on ${some(labels)}`,
    leadsAlone: (labels, more) =>
      `No tool leads alone on ${more && labels.length > NAMED + 1 ? `${number(labels.length)} more rows` : some(labels)}`,
    unknownFor: (labels, names, total) =>
      `${be(labels)} unknown for ${names.length > NAMED ? `${number(names.length)} of ${plural(total, 'tool')}` : some(names)}`,
    moreUnknown: (rows) => `${plural(rows, 'more row has', 'more rows have')} unknown cells`,
    inWords(labels, said, blocks) {
      const each = firstOf(
        said.map(({ text, names }) => `${quoted(text)} for ${some(names, 'tools')}`),
        'texts',
      );
      if (!blocks) return `${be(labels)} ${each}`;
      return `Nobody leads on ${some(labels)}: ${labels.length > 1 ? 'they are' : 'it is'} ${each}`;
    },
    moreInWords: (rows) => `${plural(rows, 'more row holds', 'more rows hold')} words that cannot be compared`,
    notCompared: (labels) => `${some(labels)} cannot be compared`,
    rowsDiffer: (differing, total) => (differing ? `${number(differing)} of ${number(total)} rows differ` : 'No row differs'),
  };
});

/*
 * Reads the English sentences back, by patterns of their own: names and labels are single words, 'Weighted score' apart.
 */

const ROW = '(Weighted score|[A-Z]\\w*)';

/** A figure that a sentence gives for a tool in a row. */
export interface Quoted {
  readonly row: string;
  readonly name: string;
  readonly text: string;
}

/** 'Ada ranks highest on Speed …, ahead of …'. */
export interface Ranking {
  readonly row: string;
  readonly name: string;
  readonly degree: string;
  /** In the order of the sentence. */
  readonly rivals: readonly string[];
  /** How many are counted and not named. */
  readonly others: number;
}

/** What a verdict says. */
export interface Said {
  readonly sentences: number;
  /** 'Ada leads on Speed', 'Ada, Bento are level on Speed' or 'may lead', 'Ada has no figure on Speed': names by the alphabet. */
  readonly statements: readonly string[];
  readonly quoted: readonly Quoted[];
  /** The different figures of a rank that is shared. */
  readonly figures: { readonly row: string; readonly names: readonly string[]; readonly texts: readonly string[] } | null;
  readonly ranking: Ranking | null;
  /** Sentences that no pattern reads. */
  readonly unread: readonly string[];
}

/** What lists are made of. What is only counted ('and 2 others', 'and 3 more rows') is left out: the one place that allows for it. */
const listed = (text: string): string[] => text.split(/, | and | or /).filter((part) => !/^\d+ (?:more|others?)\b/.test(part));

/** A comma that is part of a figure. */
const LIMITS = /, with limits/g;
const joinLimits = (text: string): string => text.replace(LIMITS, ' with limits');
const splitLimits = (text: string): string => text.replace(/ with limits/g, ', with limits');

export const leads = (name: string, row: string): string => `${name} leads on ${row}`;
/** All of them, or any one of them. */
export type Together = 'are level' | 'may lead';
export const share = (names: readonly string[], together: Together, row: string): string =>
  `${names.toSorted().join(', ')} ${together} on ${row}`;
export const lacks = (name: string, row: string): string => `${name} has no figure on ${row}`;

/** Reads a generated verdict. @param everyone whom 'both' and 'all' stand for. */
export function readVerdict(text: string, everyone: readonly string[]): Said {
  const statements: string[] = [];
  const quoted: Quoted[] = [];
  const unread: string[] = [];
  let ranking: Ranking | null = null;
  let figures: Said['figures'] = null;
  const sentences = text.replace(/\.$/, '').split(/\. (?=[A-Z])/);
  for (const sentence of sentences) {
    const ranks = new RegExp(`^(\\w+) ranks (\\w+) on ${ROW} at (.+), ahead of (.+)$`).exec(sentence);
    const ranksShared = new RegExp(`^(.+) (are level|may lead) on ${ROW}(?: at (.+)| \\((.+)\\))$`).exec(sentence);
    const gaps = /^No comparable figure: (.+)$/.exec(sentence);
    const parts = sentence.split('; ');
    const shared = parts.map((part) => /^(.+) (are level|may lead) on (.+)$/.exec(part));
    const leaders = parts.map((part, i) => (i ? /^(\w+) on (.+)$/ : /^(\w+) leads on (.+)$/).exec(part));
    if (ranks) {
      const [, name = '', degree = '', row = '', figure = '', behind = ''] = ranks;
      const rivals = joinLimits(behind).split(/, | and /);
      const named = rivals.flatMap((rival) => {
        const [, who, at] = /^(\w+) at (.+)$/.exec(rival) ?? [];
        return who && at ? { row, name: who, text: splitLimits(at) } : [];
      });
      const counts = rivals.flatMap((rival) => /^(\d+) (?:more|others?)\b/.exec(rival)?.[1] ?? []);
      statements.push(leads(name, row));
      quoted.push({ row, name, text: figure }, ...named);
      ranking = { row, name, degree, rivals: named.map((one) => one.name), others: counts.reduce((sum, n) => sum + Number(n), 0) };
      if (named.length + counts.length < rivals.length) unread.push(sentence);
    } else if (ranksShared) {
      const [, who = '', together, row = '', alike, each = ''] = ranksShared;
      const texts = alike === undefined ? joinLimits(each).split(', ').map(splitLimits) : [alike];
      statements.push(share(listed(who), together as Together, row));
      figures = { row, names: listed(who), texts };
    } else if (gaps) {
      for (const part of (gaps[1] ?? '').split('; ')) {
        const [, who = '', rows = ''] = /^(.+) on (.+)$/.exec(part) ?? [];
        statements.push(...listed(who).flatMap((name) => listed(rows).map((row) => lacks(name, row))));
      }
    } else if (shared.every((part) => part)) {
      for (const [, who = '', together, rows = ''] of shared.flatMap((part) => (part ? [part] : []))) {
        const names = /^(both|all)$/i.test(who) ? everyone : listed(who);
        statements.push(...listed(rows).map((row) => share(names, together as Together, row)));
        if (/^both$/i.test(who) !== (names === everyone && everyone.length === 2)) unread.push(sentence);
      }
    } else if (leaders.every((part) => part)) {
      for (const [, name = '', rows = ''] of leaders.flatMap((part) => (part ? [part] : []))) {
        statements.push(...listed(rows).map((row) => leads(name, row)));
      }
    } else if (sentence !== 'No row here says which is better') unread.push(sentence);
  }
  return { sentences: sentences.length, statements: statements.toSorted(), quoted, figures, ranking, unread };
}

/** How firm a lead is said to be. The limits are per cents as printed. */
export type Firmness =
  | { readonly kind: 'shared'; readonly names: readonly string[] }
  | { readonly kind: 'always'; readonly leader: string }
  | {
      readonly kind: 'unless';
      readonly leader: string;
      readonly row: string;
      readonly more: string | null;
      readonly less: string | null;
    };

/** Reads the sentence of stability; `null` where no pattern reads it. */
export function readFirmness(text: string): Firmness | null {
  const [, names] = /^(.+) share the lead\.$/.exec(text) ?? [];
  if (names !== undefined) return { kind: 'shared', names: listed(names).toSorted() };
  const [, always] = /^(\w+) stays ahead whatever any one of these counts for\.$/.exec(text) ?? [];
  if (always !== undefined) return { kind: 'always', leader: always };
  const [, leader, row, limits] = new RegExp(`^(\\w+) stays ahead unless ${ROW} counts for (.+)\\.$`).exec(text) ?? [];
  const turns = /^(more|less) than ([\d.]+)\s%(?: or (more|less) than ([\d.]+)\s%)?$/.exec(limits ?? '');
  if (leader === undefined || row === undefined || !turns) return null;
  const [, first, at = null, , then = null] = turns;
  return first === 'more'
    ? { kind: 'unless', leader, row, more: at, less: then }
    : { kind: 'unless', leader, row, more: then, less: at };
}

/** What a rank is said to be made of. */
export interface Made {
  readonly row: string;
  /** Labels and per cents: 'Speed 75'. */
  readonly parts: readonly string[];
  /** By name: those whose parts are said not to add up; `sum` is `null` where one is missing. */
  readonly off: readonly { readonly name: string; readonly sum: string | null; readonly printed: string }[];
}

/** Reads the sentences about the parts of a rank; `null` where no pattern reads them. */
export function readMade(text: string): Made | null {
  const [, row, list = '', rest = ''] = /^(\w+) is made of (.+?\))\. The parts (.+)\.$/.exec(text) ?? [];
  if (row === undefined) return null;
  const parts = listed(list).map((part) => part.replace(/^(\w+) \(([\d.]+)\s%\)$/, '$1 $2'));
  if (/^add up to the printed figures?$/.test(rest)) return { row, parts, off: [] };
  const [, tools] = /^do not add up to the printed figure of (.+)$/.exec(rest) ?? [];
  if (tools === undefined) return null;
  const each = [...tools.matchAll(/(\w+) \((?:they give ([^\s,]+)|a part is missing), printed ([^)]+)\)/g)];
  const off = each.map(([, name = '', sum = null, printed = '']) => ({ name, sum, printed }));
  return { row, parts, off: off.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

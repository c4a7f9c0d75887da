/*
 * Reads the English sentences back, by patterns of their own: names and labels are single words, 'Weighted score' apart.
 */

const ROW = '(Weighted score|[A-Z]\\w*)';

/** How many yes-or-no rows a tool is said to have. */
export interface Counted {
  readonly name: string;
  readonly yes: number;
  readonly of: number;
  /** 'with notes', 'partly', 'in words', 'unknown', 'not applicable'. */
  readonly beside: Readonly<Record<string, number>>;
}

/** What a verdict says. */
export interface Said {
  /** 'Ada leads on Speed', 'Ada, Bento are level on Speed' (also where they share the lead) or 'may lead', 'Speed is unknown for Ada', 'Speed is “x” for Ada': names by the alphabet. */
  readonly statements: readonly string[];
  /** The figure of the headline. */
  readonly ranked: { readonly row: string | null; readonly name: string; readonly degree: string; readonly text: string } | null;
  /** Who is said to have most, and whether that is sure. */
  readonly most: { readonly name: string; readonly yes: number; readonly of: number; readonly sure: boolean } | null;
  readonly counts: readonly Counted[];
  /** Whether some yes-or-no rows are said not to be counted. */
  readonly uncounted: boolean;
  /** Rows that nobody is said to lead on, because of texts. */
  readonly blocked: readonly string[];
  /** Rows that no tool leads alone on, not said by whom. */
  readonly shared: readonly string[];
  /** Rows that cannot be compared. */
  readonly apart: readonly string[];
  /** How many more rows are said to have unknown cells, and texts. */
  readonly more: { readonly unknown: number; readonly texts: number };
  /** Sentences that no pattern reads. */
  readonly unread: readonly string[];
}

/** What lists are made of; what stands in quotes is one entry. */
export const listed = (text: string): string[] =>
  [...text.matchAll(/(?:^|, | and | or )(?:“([^”]*)”|((?:(?!, | and | or ).)+))/gs)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );

export const leads = (name: string, row: string): string => `${name} leads on ${row}`;
/** All of them, or any one of them. */
export type Together = 'are level' | 'may lead';
export const share = (names: readonly string[], together: Together, row: string): string =>
  `${names.toSorted().join(', ')} ${together} on ${row}`;
export const lacks = (name: string, row: string): string => `${row} is unknown for ${name}`;
export const says = (name: string, row: string, text: string): string => `${row} is “${text}” for ${name}`;

/** The sentences of a running text. Full stops in quotes and figures are none. */
export const sentencesIn = (text: string): string[] => (text ? text.replace(/\.$/, '').split(/\. (?=[A-Z\d])/) : []);

/** Reads a generated verdict. @param everyone whom 'both' and 'all' stand for. @param rank label of the row that 'ranks highest' is about. */
export function readVerdict(text: string, everyone: readonly string[], rank: string): Said {
  const statements: string[] = [];
  const counts: Counted[] = [];
  const blocked: string[] = [];
  const shared: string[] = [];
  const apart: string[] = [];
  const unread: string[] = [];
  const more = { unknown: 0, texts: 0 };
  let uncounted = false;
  let ranked: Said['ranked'] = null;
  let most: Said['most'] = null;

  const level = (names: readonly string[], together: Together, rows: string): void => {
    statements.push(...listed(rows).map((row) => share(names, together, row)));
  };
  const spoken = (rows: string, each: string): void => {
    for (const [, said = '', names = ''] of each.matchAll(/“(.*?)” for ((?:(?! and “|, “).)+)/gs)) {
      statements.push(...listed(names).flatMap((name) => listed(rows).map((row) => says(name, row, said))));
    }
  };
  const patterns: readonly (readonly [RegExp, (...found: string[]) => void])[] = [
    [
      new RegExp(`^(\\w+) ranks (best|highest)(?: by ${ROW})?: (.+)$`, 's'),
      (name = '', degree = '', row, figure = '') => {
        ranked = { row: row ?? null, name, degree, text: figure };
        statements.push(leads(name, row ?? rank));
      },
    ],
    [
      /^(\w+) has the most( that are known)?: (\d+) of (\d+) yes-or-no rows(?: where yes is better)?$/,
      (name = '', unsure, yes, of) => {
        most = { name, yes: Number(yes), of: Number(of), sure: unsure === undefined };
      },
    ],
    [
      /^(\w+) has (none|\d+) of (\d+)(?: yes-or-no rows)?((?:, (?:\d+|all) (?:with notes|partly|in words|unknown|not applicable))*)(?:, and leads on (.+))?$/,
      (name = '', yes, of, beside = '', rows) => {
        const parts = [...beside.matchAll(/, (\d+|all) ([a-z ]+)/g)].map(([, times, what]) => [
          what ?? '',
          Number(times === 'all' ? yes : times),
        ]);
        counts.push({ name, yes: yes === 'none' ? 0 : Number(yes), of: Number(of), beside: Object.fromEntries(parts) });
        if (rows !== undefined) statements.push(...listed(rows).map((row) => leads(name, row)));
      },
    ],
    [/^Rows where no is better are not counted$/, () => (uncounted = true)],
    [
      /^Nobody leads on (.+?): (?:it is|they are) (“.+)$/s,
      (rows = '', each = '') => {
        blocked.push(...listed(rows));
        spoken(rows, each);
      },
    ],
    [/^No tool leads alone on ([^\d].*)$/, (rows = '') => shared.push(...listed(rows))],
    [/^(\w+) leads on (.+)$/, (name = '', rows = '') => statements.push(...listed(rows).map((row) => leads(name, row)))],
    [
      /^(Both|All) are level on (.+)$/,
      (word, rows = '') => {
        if ((word === 'Both') !== (everyone.length === 2)) unread.push(text);
        level(everyone, 'are level', rows);
      },
    ],
    [
      /^All but (.+) share the lead on (.+)$/,
      (others = '', rows = '') =>
        level(
          everyone.filter((name) => !listed(others).includes(name)),
          'are level',
          rows,
        ),
    ],
    [/^(.+) share the lead on (.+)$/, (names = '', rows = '') => level(listed(names), 'are level', rows)],
    [/^(.+) may lead on (.+)$/, (names = '', rows = '') => level(listed(names), 'may lead', rows)],
    [
      /^(.+) (?:is|are) unknown for (.+)$/,
      (rows = '', names = '') => statements.push(...listed(names).flatMap((name) => listed(rows).map((row) => lacks(name, row)))),
    ],
    [/^(.+?) (?:is|are) (“.+)$/s, (rows = '', each = '') => spoken(rows, each)],
    [/^(\d+) more rows? (?:has|have) unknown cells$/, (rows) => (more.unknown += Number(rows))],
    [/^(\d+) more rows? holds? words that cannot be compared$/, (rows) => (more.texts += Number(rows))],
    [/^(.+) cannot be compared$/, (rows = '') => apart.push(...listed(rows))],
  ];
  for (const sentence of sentencesIn(text)) {
    const read = patterns.find(([pattern, take]) => {
      const found = pattern.exec(sentence);
      if (found) take(...found.slice(1));
      return found;
    });
    if (!read) unread.push(sentence);
  }
  return { statements: statements.toSorted(), ranked, most, counts, uncounted, blocked, shared, apart, more, unread };
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
  const turns = /^(more|less) than ([\d.]+)%(?: or (more|less) than ([\d.]+)%)?$/.exec(limits ?? '');
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
  const parts = listed(list).map((part) => part.replace(/^(\w+) \(([\d.]+)%\)$/, '$1 $2'));
  if (/^add up to the printed figures?$/.test(rest)) return { row, parts, off: [] };
  const [, tools] = /^do not add up to the printed figure of (.+)$/.exec(rest) ?? [];
  if (tools === undefined) return null;
  const each = [...tools.matchAll(/(\w+) \((?:they give ([^\s,]+)|a part is missing), printed ([^)]+)\)/g)];
  const off = each.map(([, name = '', sum = null, printed = '']) => ({ name, sum, printed }));
  return { row, parts, off: off.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

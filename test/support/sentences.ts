/*
 * Parses the English sentences of verdicts, stability and ranks by patterns that are independent of the code that writes them. Names and
 * labels must be single words, except 'Weighted score'.
 */

const ROW = '(Weighted score|[A-Z]\\w*)';

/** A sentence that counts a tool's yes-or-no rows: `yes` of `of`, and further counts (`beside`). */
export interface Counted {
  readonly name: string;
  readonly yes: number;
  readonly of: number;
  /** The further counts by their words: 'with notes', 'partly', 'in words', 'unknown', 'not applicable'. */
  readonly beside: Readonly<Record<string, number>>;
}

/** The meaning of a verdict. */
export interface Said {
  /**
   * The statements about one row each, sorted: 'Ada leads on Speed', 'Ada, Bento are level on Speed' (also where they share the lead),
   * 'Ada, Bento may lead on Speed', 'Speed is unknown for Ada', 'Speed is “x” for Ada'. The names in a statement are sorted.
   */
  readonly statements: readonly string[];
  /**
   * The tool that the headline ranks: `row` is the named row (`null` for the rank), `degree` is 'best' or 'highest', `text` the printed
   * figure.
   */
  readonly ranked: { readonly row: string | null; readonly name: string; readonly degree: string; readonly text: string } | null;
  /** The tool with the most yes-or-no rows by the headline; `sure` is false where it says 'that are known'. */
  readonly most: { readonly name: string; readonly yes: number; readonly of: number; readonly sure: boolean } | null;
  readonly counts: readonly Counted[];
  /** Whether the verdict says that rows where no is better are not counted. */
  readonly uncounted: boolean;
  /** The rows that nobody leads on because of texts, by the verdict. */
  readonly blocked: readonly string[];
  /** The rows that no tool leads alone on, of which the verdict does not name the leaders. */
  readonly shared: readonly string[];
  /** The rows that cannot be compared, by the verdict. */
  readonly apart: readonly string[];
  /** The number of further rows with unknown cells, and with words that cannot be compared. */
  readonly more: { readonly unknown: number; readonly texts: number };
  /** The sentences that no pattern matches. */
  readonly unread: readonly string[];
}

/** The entries of a list in a sentence ('a, b and c'); a quoted text is one entry, without its quotes. */
export const listed = (text: string): string[] =>
  [...text.matchAll(/(?:^|, | and | or )(?:“([^”]*)”|((?:(?!, | and | or ).)+))/gs)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );

/** The statement that a tool leads on a row. */
export const leads = (name: string, row: string): string => `${name} leads on ${row}`;
/** The two ways in which tools share a lead: all of them tie, or any one of them may be the best. */
export type Together = 'are level' | 'may lead';
/** The statement that tools share the lead on a row, with their names sorted. */
export const share = (names: readonly string[], together: Together, row: string): string =>
  `${names.toSorted().join(', ')} ${together} on ${row}`;
/** The statement that a tool's cell is unknown. */
export const lacks = (name: string, row: string): string => `${row} is unknown for ${name}`;
/** The statement that a tool's cell is a text. */
export const says = (name: string, row: string, text: string): string => `${row} is “${text}” for ${name}`;

/** The sentences of a text, without their full stops. A full stop ends a sentence only before a space and a capital letter or digit. */
export const sentencesIn = (text: string): string[] => (text ? text.replace(/\.$/, '').split(/\. (?=[A-Z\d])/) : []);

/**
 * Parses a generated verdict.
 * @param everyone the names of the tools that 'both' and 'all' mean.
 * @param rank label of the row that 'ranks highest' is about.
 */
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

/**
 * The meaning of the sentence about stability: the lead is shared, or the leader stays ahead always, or unless a row counts for `more` or
 * `less` than a per cent, as printed.
 */
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

/** Parses the sentence about stability; `null` where no pattern matches. */
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

/** The meaning of the sentences about the parts of a rank. */
export interface Made {
  readonly row: string;
  /** The parts as labels with per cents: 'Speed 75'. */
  readonly parts: readonly string[];
  /** The tools whose parts do not add up to the printed rank, sorted by name; `sum` is `null` where a part is missing. */
  readonly off: readonly { readonly name: string; readonly sum: string | null; readonly printed: string }[];
}

/** Parses the sentences about the parts of a rank; `null` where no pattern matches. */
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

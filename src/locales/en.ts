import type { Problem } from '../model/problem.js';
import type { Count } from '../model/verdict/counts.js';
import type { Rows } from '../model/view.js';
import type { WeighingWords, Words } from '../model/words.js';

/*
 * The catalogue: every sentence and word that a reader sees. One module a language has these exports. They are apart because they are
 * needed at different times: what the badge draws at once, what boxes draw, what hints say, what the model prints.
 */

/** What a badge draws. */
export interface BadgeTexts {
  readonly locale: string;
  readonly rank: string;
  badgeName(tool: string | null, label: string, text: string | null): string;
}

/** What a hint says. */
export interface HintTexts {
  /** What a badge's figure says, in a sentence. */
  badgeHint(tool: string | null, label: string, text: string | null): string;
  readonly method: string;
  readonly locale: string;
  source(host: string): string;
  /** Where a refresh failed; `loaded` is a time of day. */
  stale(loaded: string): string;
  readonly retry: string;
  checked(date: string): string;
  /** Where there is no figure to show. */
  badgeFailed(problems: readonly Problem[]): string;
}

/** What the reader's controls say. */
export interface ControlTexts {
  readonly toolbar: string;
  readonly rows: string;
  readonly rowsNamed: Readonly<Record<Rows, string>>;
  /** Said aloud whenever it changes. */
  rowsShown(shown: number, total: number): string;
  orderedBy(criterion: string): string;
  readonly baseline: string;
  readonly noBaseline: string;
  baselineIs(name: string): string;
  /** Folds and unfolds the weights. */
  readonly weigh: string;
  readonly weights: string;
  /** Where not all tools are drawn, or can be seen. */
  toolsShown(shown: number, total: number): string;
  readonly previousTools: string;
  readonly nextTools: string;
  /** Of all weights, 0 to 1. */
  share(share: number): string;
  /** What a criterion counts for by its author. */
  authors(share: string): string;
  /** What it counts for now, and by its author, in one breath. */
  weight(now: string, own: string): string;
  readonly reset: string;
}

/** What the comparison and the list draw around the model's words. */
export interface BoxTexts {
  readonly locale: string;
  readonly feature: string;
  readonly best: string;
  /** How a cell stands to the baseline's. */
  readonly better: string;
  readonly worse: string;
  /** What is said of a cell that is equal to the baseline's. */
  readonly same: string;
  readonly pick: string;
  readonly baseline: string;
  /** Names the select that puts a tool into a column; the first is 1. */
  inColumn(place: number): string;
  /** Leads to the tool's own page. */
  readonly website: string;
  readonly lowerIsBetter: string;
  readonly higherIsBetter: string;
  /** Where a row's bars begin and end. */
  scale(from: number, to: number): string;
  readonly longerIsBetter: string;
  readonly bestOfRow: string;
  readonly pointIsLower: string;
  readonly unverified: string;
  /** Leads to how the rank is worked out. */
  method(rank: string): string;
  /** Names the button that orders the tools by a row. */
  sortBy(criterion: string): string;
  /** Names the button that tells what stands behind a cell. */
  evidence(tool: string, criterion: string): string;
  readonly loading: string;
  readonly retry: string;
  readonly diagnostics: string;
  /** Shown first by screen readers for the column of a tool that could not be had. */
  failed(problem: Problem): string;
  /** For the whole element, where nothing can be shown. */
  failedAll(problems: readonly Problem[]): string;
  /** Above content that a refresh could not renew. `loaded` is a time of day, `asOf` the data's own date. */
  stale(loaded: string, asOf: string | null): string;
  /** Where some of what was asked for is left out. */
  readonly incomplete: string;
  asOf(date: string): string;
  updated(date: string): string;
  readonly relationship: Readonly<Record<'maker' | 'sponsor' | 'affiliate', string>>;
  readonly verdict: string;
  readonly authorsWords: string;
  capabilitiesOf(name: string): string;
  capabilityCount(total: number): string;
  moreCapabilities(count: number): string;
  readonly unique: string;
  readonly alternatives: string;
  readonly tags: string;
  readonly learnMore: string;
  search(name: string): string;
  found(count: number, total: number): string;
  readonly moreLead: string;
  readonly moreLabel: string;
  scrollRegion(title: string): string;
}

const locale = 'en';
// British lists: 'A, B and C'.
const and = /* @__PURE__ */ new Intl.ListFormat('en-GB', { type: 'conjunction' });
const or = /* @__PURE__ */ new Intl.ListFormat('en-GB', { type: 'disjunction' });
const join = /* @__PURE__ */ new Intl.ListFormat(locale, { type: 'unit' });
const count = /* @__PURE__ */ new Intl.NumberFormat(locale);
const digits = /* @__PURE__ */ new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
const tenths = /* @__PURE__ */ new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

/** A sentence that names more than this is not read to its end. */
const NAMED = 4;
/** A longer name is cut in the middle: its end may be what tells it from others. */
const LONGEST = 60;

/** Keeps a foreign word from reordering its neighbours, and from filling the page: names with letters of other directions are isolated, controls are dropped. */
const own = (text: string): string => {
  const short = text.length > LONGEST ? `${text.slice(0, 40).trim()}…${text.slice(-18).trim()}` : text;
  const clean = short.replace(
    /[\u202a-\u202e\u2066-\u2069\u200e\u200f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '',
  );
  return /^[\u0020-\u02ff\u2010-\u2027\u202f\u20a0-\u20bf]*$/.test(clean) ? clean : `\u2068${clean}\u2069`;
};

/** A word among others: in quotes where it would read like more than one, or like a part of the sentence. */
const entry = (text: string): string => (/[,;“”]| and | or |\. /.test(text) ? `“${own(text).replace(/[“”]/g, "'")}”` : own(text));
const all = (texts: readonly string[]): string => and.format(texts.map(own));
const any = (texts: readonly string[]): string => or.format(texts.map(entry));
const number = (value: number): string => count.format(value);
const plural = (value: number, one: string, more = `${one}s`): string => `${number(value)} ${value === 1 ? one : more}`;

/** The first of many, as they are. */
const firstOf = (parts: readonly string[], more: string): string => {
  const rest = parts.length - NAMED;
  return and.format(rest < 2 ? parts : [...parts.slice(0, NAMED), `${number(rest)} more ${more}`]);
};

/** Names the first of many: 'A, B, C, D and 3 more rows'. */
const some = (texts: readonly string[], more = 'rows'): string => firstOf(texts.map(entry), more);

/** 'X is', 'X and Y are'. */
const be = (labels: readonly string[]): string => `${some(labels)} ${labels.length > 1 ? 'are' : 'is'}`;

/** What a count of yes-or-no rows holds beside the yeses. */
const beside = ({ notes, partial, inWords, unknown, notApplicable }: Count): string =>
  (
    [
      [notes, 'with notes'],
      [partial, 'partly'],
      [inWords, 'in words'],
      [unknown, 'unknown'],
      [notApplicable, 'not applicable'],
    ] as const
  )
    .map(([times, what]) => (times ? `, ${number(times)} ${what}` : ''))
    .join('');

/** A calm sentence where nothing can be shown. */
function failing(what: string, problems: readonly Problem[]): string {
  const codes = problems.map(({ code }) => code);
  if (codes.includes('unavailable')) return `${what} is not available now.`;
  if (codes.includes('unreachable')) return `${what} cannot be reached.`;
  if (codes.includes('unknown-tool')) return 'Nothing is known about what was asked for here.';
  return `${what} cannot be shown.`;
}

const percent = (value: number, decimals: number): string =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value)}\u00a0%`;

export const words: Words = {
  locale,
  yes: 'Yes',
  no: 'No',
  partly: 'Partly',
  unknown: 'unknown',
  notApplicable: 'not applicable',
  unlimited: 'unlimited',
  from: (amount) => `from ${amount}`,
  none: 'none',
  withLimits: (text) => `${text}, with limits`,
  quoted: (text) => `“${text}”`,
  list: (texts) => join.format(texts.map(own)),
  title: (names) => (names.length < 3 ? names.map(own).join(' vs ') : some(names, 'tools')),

  sentences: (parts) => parts.map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`)).join(' '),
  ranks: (name, figure, lower, label) =>
    `${own(name)} ranks ${lower ? 'best' : 'highest'}${label === null ? '' : ` by ${own(label)}`}: ${own(figure)}`,
  hasMost: (name, yes, of, sure) => `${own(name)} has the most${sure ? '' : ' that are known'}: ${number(yes)} of ${number(of)}`,
  line(name, led, held) {
    const leads = led.length ? `leads on ${some(led)}` : '';
    const has = held ? `has ${held.yes ? number(held.yes) : 'none'} of ${number(held.of)}${beside(held)}` : '';
    return `${own(name)} ${has && leads ? `${has}, and ${leads}` : has || leads}`;
  },
  othersLead: (tools, rows) => `${plural(tools, 'more tool leads', 'more tools lead')} on ${plural(rows, 'row')}`,
  othersHave: (tools, fewest, most, of) =>
    `${plural(tools, 'more tool has', 'more tools have')} ${fewest === most ? '' : `${number(fewest)} to `}${number(most)} of ${number(of)}`,
  allLevel: (tools, labels) => `${tools > 2 ? 'All' : 'Both'} are level on ${some(labels)}`,
  allLevelBut: (others, labels) => `All but ${any(others)} are level on ${some(labels)}`,
  areLevel: (names, labels) => `${some(names, 'tools')} are level on ${some(labels)}`,
  mayLead: (names, labels) => `${any(names)} may lead on ${some(labels)}`,
  leadsAlone: (labels, more) =>
    more && labels.length > NAMED + 1
      ? `No tool leads alone on ${number(labels.length)} more rows`
      : `No tool leads alone on ${some(labels)}`,
  unknownFor: (labels, names, total) =>
    `${be(labels)} unknown for ${names.length > NAMED ? `${number(names.length)} of ${plural(total, 'tool')}` : some(names)}`,
  moreUnknown: (rows) => `${plural(rows, 'more row has', 'more rows have')} unknown cells`,
  inWords(labels, said, blocks) {
    const each = firstOf(
      said.map(({ text, names }) => `“${own(text)}” for ${some(names, 'tools')}`),
      'texts',
    );
    if (!blocks) return `${be(labels)} ${each}`;
    return `Nobody leads on ${some(labels)}: ${labels.length > 1 ? 'they are' : 'it is'} ${each}`;
  },
  moreInWords: (rows) => `${plural(rows, 'more row holds', 'more rows hold')} words that cannot be compared`,
  notCompared: (labels) => `${some(labels)} cannot be compared`,
  rowsDiffer: (differing, total) => `${number(differing)} of ${number(total)} rows differ`,
  same: 'same',
  differs: 'differs',
  level: 'level',
  higher: (amount) => (amount === null ? 'higher' : `${amount} higher`),
  lower: (amount) => (amount === null ? 'lower' : `${amount} lower`),
  later: (days) => (days === null ? 'later' : `${count.format(days)} ${days === 1 ? 'day' : 'days'} later`),
  earlier: (days) => (days === null ? 'earlier' : `${count.format(days)} ${days === 1 ? 'day' : 'days'} earlier`),
  entries: (more, fewer) => [...more.map((entry) => `+${own(entry)}`), ...fewer.map((entry) => `−${own(entry)}`)].join(', '),

  weightedScore: 'Weighted score',
  percent,
  madeOf: (rank, parts) =>
    `${own(rank)} is made of ${and.format(parts.map(({ label, percent }) => `${own(label)} (${percent})`))}.`,
  addsUp: (figures) => `The parts add up to the printed figure${figures === 1 ? '' : 's'}.`,
  addsUpNot(tools) {
    const each = tools.map(
      ({ name, printed, sum }) => `${own(name)} (${sum === null ? 'a part is missing' : `they give ${sum}`}, printed ${printed})`,
    );
    return `The parts do not add up to the printed figure of ${firstOf(each, 'tools')}.`;
  },
};

/** What is said of the weights, to readers who may change them. */
export const weighingWords: WeighingWords = {
  percent,
  staysAhead(leader, criterion, turns) {
    const limits = turns.map(({ direction, percent: share }) => `${direction} than ${share}`).join(' or ');
    return `${own(leader)} stays ahead unless ${own(criterion)} counts for ${limits}.`;
  },
  staysAlways: (leader) => `${own(leader)} stays ahead whatever any one of these counts for.`,
  shareTheLead: (names) => `${names.length > NAMED ? `${number(names.length)} tools` : all(names)} share the lead.`,
  nothingCounts: 'Nothing counts now, so the tools are not ordered: give something weight.',
};

export const badgeTexts: BadgeTexts = {
  locale,
  rank: 'Rank',
  badgeName: (tool, label, text) => `${tool ? `${own(tool)}: ` : ''}${own(label)} ${text ?? '–'}`,
};

export const hintTexts: HintTexts = {
  badgeHint(tool, label, text) {
    const of = tool ? ` of ${own(tool)}` : '';
    return text ? `The ${own(label)}${of} is ${text.replace('/', ' out of ')}.` : `The ${own(label)}${of} is not known.`;
  },
  method: 'How it is worked out',
  locale,
  stale: (loaded) => `It could not be refreshed. You see what was loaded at ${loaded}.`,
  retry: 'Try again',
  source: (host) => `Source: ${host}`,
  checked: (date) => `Checked ${date}`,
  badgeFailed: (problems) => failing('The figure', problems),
};

export const controlTexts: ControlTexts = {
  toolbar: 'What is shown',
  rows: 'Rows',
  rowsNamed: { all: 'All', differences: 'Differences', same: 'Same' },
  rowsShown(shown, total) {
    const rows = `${count.format(total)} ${total === 1 ? 'row' : 'rows'}`;
    return shown === total ? `${rows} shown` : `${count.format(shown)} of ${rows} shown`;
  },
  orderedBy: (criterion) => `ordered by ${own(criterion)}, best first`,
  baseline: 'Baseline',
  noBaseline: 'No baseline',
  baselineIs: (name) => `Baseline: ${own(name)}`,
  weigh: 'Weights',
  toolsShown: (shown, total) => `${count.format(shown)} of ${count.format(total)} shown`,
  previousTools: 'Tools before these',
  nextTools: 'Tools after these',
  weights: 'What counts for you',
  share: (share) => `${tenths.format(share * 100)} %`,
  authors: (share) => `by the author ${share}`,
  weight: (now, own) => `${now}, by the author ${own}`,
  reset: 'Back to the author’s weights',
};

export const texts: BoxTexts = {
  locale,
  feature: 'Feature',
  best: 'best',
  better: 'better',
  worse: 'worse',
  same: 'same',
  pick: 'Author’s pick',
  baseline: 'Baseline',
  inColumn: (place) => `Tool in column ${count.format(place)}`,
  website: 'Website',
  lowerIsBetter: '↓ lower is better',
  higherIsBetter: '↑ higher is better',
  scale: (from, to) => `${digits.format(from)} to ${digits.format(to)}`,
  longerIsBetter: 'a longer bar is better',
  bestOfRow: 'best of its row',
  pointIsLower: 'a point: lower is better',
  unverified: 'unverified',
  method: (rank) => `How ${own(rank)} is worked out`,
  sortBy: (criterion) => `Order by ${own(criterion)}`,
  evidence: (tool, criterion) => `About ${own(criterion)} of ${own(tool)}`,
  loading: 'Loading…',
  retry: 'Try again',
  diagnostics: 'Diagnostics for the author',
  failed({ code }) {
    switch (code) {
      case 'unknown-tool':
        return 'no such tool is known';
      case 'unavailable':
        return 'not available now';
      case 'unreachable':
        return 'cannot be reached';
      default:
        return 'cannot be shown';
    }
  },
  failedAll: (problems) => failing('This comparison', problems),
  stale: (loaded, asOf) =>
    `This could not be refreshed. You see what was loaded at ${loaded}${asOf ? `, with data as of ${asOf}` : ''}.`,
  incomplete: 'Some of this comparison is missing.',
  asOf: (date) => `Data as of ${date}`,
  updated: (date) => `Updated ${date}`,
  relationship: { maker: 'by this page’s author', sponsor: 'sponsor', affiliate: 'affiliate' },
  verdict: 'Verdict',
  authorsWords: 'The author writes',
  capabilitiesOf: (name) => `What ${own(name)} can do`,
  capabilityCount: (total) => `${count.format(total)} ${total === 1 ? 'capability' : 'capabilities'}`,
  moreCapabilities: (more) => `+${count.format(more)} more ${more === 1 ? 'capability' : 'capabilities'}`,
  unique: 'Unique',
  alternatives: 'Against alternatives',
  tags: 'Tags',
  learnMore: 'Learn more',
  search: (name) => `Search what ${own(name)} can do`,
  found: (found, total) => `${count.format(found)} of ${count.format(total)} shown`,
  moreLead: 'Need something different?',
  moreLabel: 'See more tools',
  scrollRegion: (title) => `${title}, table that scrolls sideways`,
};

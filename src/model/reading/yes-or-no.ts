import { saysMoreThanSign } from '../kinds/boolean.js';
import { cachedByText } from './cache.js';
import { folded } from './folded.js';
import { form, type Vocabulary } from './vocabulary.js';

/** The answer of a cell in a row of yes and no. */
export interface YesOrNo {
  readonly value: boolean;
  /** 'partial' for a yes with limits. */
  readonly status: 'known' | 'partial';
  /** Whether the cell says more than its sign or word: then its text is printed. */
  readonly words: boolean;
}

const YES = '(?:[✓✔☑✅●◎⭕]|\\[x\\])';
const NO = '(?:[✗✘✖✕❌❎🛑🚫⛔]|×(?! ?\\d)|\\[ ?\\])';
const PARTLY = '[🟡🔶⚠◐△⁄]';
/** `TAIL` matches words that a bracket or mark sets off from the word before; `ON` words that go on with it: 'no-code', 'some plans'. */
const TAIL = '(?: ?[([,:;–—+].*| - .*)';
const ON = '(?:-.*| .*)';

/** The form of a cell, the answer of such a cell as in `Truth`, and where the rule counts; everywhere by default. */
type Rule = readonly [form: string, value: boolean, words?: boolean, status?: YesOrNo['status'], where?: 'decided' | 'circle'];

/**
 * The rules by which cells are read; the first counts whose form matches the whole cell. A rule marked 'decided' counts only where a cell
 * of the row is a plain yes or no; the signs in the other cells decide what the open circle of the rule marked 'circle' means.
 */
const RULES: readonly Rule[] = [
  [`(?:(?:${YES}|${NO}|<yes|no|yesAlone|noAlone>) ?[-–—,:([]* ?)?(?:[🔜🚧🔄🛠].*|<planned>(?:${TAIL}|[)\\]])?)`, false, true],
  [`${YES}(?: ?[-–—:(]? ?<yes|yesAlone|alsoYes>\\)?)?|<yes|yesAlone>`, true],
  [`${NO}(?: ?[-–—:(]? ?<no|noAlone|alsoNo>\\)?)?|<no|noAlone>`, false],
  ['<none>', false, false, 'known', 'decided'],
  [`${PARTLY}\\ufe0f? ?<no|noAlone>`, false, true],
  [
    `${PARTLY}.*|[~/](?: ?\\(.*)?|<partial>(?:${TAIL})?|<partialAlone>(?: ?\\(.*)?|\\((?:${YES}|<yes|yesAlone>)\\)`,
    true,
    true,
    'partial',
  ],
  [`<partial>${ON}`, true, true, 'partial', 'decided'],
  ['<varies>', true, true, 'partial', 'decided'],
  [`<planned>${ON}`, false, true, 'known', 'decided'],
  ['[○◯〇]', true, false, 'known', 'circle'],
  [`${YES}(?! ?<no>$).+|<yes>(?! ?${NO}$)${TAIL}|<yesAlone> ?\\(.*`, true, true],
  [`${NO}(?! ?<yes>$).+|<no>(?! ?${YES}$)${TAIL}|<noAlone> ?\\(.*`, false, true],
  [`<yes>(?!.* <no>$| ?${NO}$)${ON}`, true, true, 'known', 'decided'],
  [`<no>(?!.* <yes>$| ?${YES}$)${ON}|<none> ?\\(.*`, false, true, 'known', 'decided'],
];

/** Matches the signs beside which an open circle is a yes, because they say less. */
const WORSE = `${NO}|△`;
/** Matches a plain yes or no among the cells of a row, one a line. */
const DECIDED = `(?:^|\\n)(?:${YES}|${NO}|<yes|no|yesAlone|noAlone>)(?=$|\\n| ?[([,:;–—+]| - )`;
const SIGNS = new RegExp(`${YES}|${NO}|${PARTLY}`, 'giu');

/** Whether a cell of the row is a plain yes or no. @param row the cells as `folded` returns them, one a line */
const isDecided = cachedByText((row, v: Vocabulary) => form(v, DECIDED).test(row));

/** Returns the signs in these cells that decide what other signs mean, each once. @param cells as `folded` returns them, one a line */
const signsIn = cachedByText((cells, v: Vocabulary) => [...new Set(cells.match(form(v, `${WORSE}|[◎●◐🟢🔴]`, 'g')))].join(''));

/**
 * Returns the meaning of an open circle by the other signs: a yes where `◎` is a better one (the circle is then printed), or where a no or
 * `△` is worse; a no where a full or half circle is the yes; `null` where no sign decides.
 */
function circle(signs: string, v: Vocabulary): Pick<YesOrNo, 'value' | 'words'> | null {
  if (signs.includes('◎')) return { value: true, words: true };
  if (form(v, WORSE).test(signs)) return { value: true, words: false };
  return /[●◐]/.test(signs) ? { value: false, words: false } : null;
}

/**
 * Reads a cell as an answer to a question of yes or no; returns `null` for any other cell.
 * @param row all cells of the row as `folded` returns them, one a line.
 * @param beside cells of other rows, likewise: their signs decide what an open circle means.
 */
export function readTruth(text: string, row: string, beside: string, v: Vocabulary): YesOrNo | null {
  const signs = signsIn(row, v) + signsIn(beside, v);
  // A yellow light beside green or red ones rates an answer as middling; it does not say that the answer is a yes in part.
  if (text.startsWith('🟡') && /[🟢🔴]/u.test(signs)) return null;
  for (const [, value, words = false, status = 'known', where] of rulesFor(text, v)) {
    const round = where === 'circle' ? circle(signs, v) : {};
    // A sign alone for partly says no more than the word, so it need not be printed.
    const says = words && (status !== 'partial' || saysMoreThanSign(text));
    if (round && (where !== 'decided' || isDecided(row, v))) return { value, words: says, status, ...round };
  }
  return null;
}

/** The rules, each with its form as the source of an expression that matches a whole cell. */
const WHOLE = RULES.map((rule) => [`^(?:${rule[0]})$`, rule] as const);
/** The form of the first rule: cells that say 'later' (planned). */
const LATER = WHOLE[0]?.[0] ?? '';

/** Returns the rules whose forms match a cell, in their order. */
const rulesFor = cachedByText((text, v: Vocabulary): readonly Rule[] => {
  const cell = folded(text);
  if (!cell || form(v, '^<free|unlimited>$').test(cell)) return [];
  // A cell with several signs says several things, unless it says 'later', as '❌ 🚧' does.
  if ((cell.match(SIGNS)?.length ?? 0) > 1 && !form(v, LATER).test(cell)) return [];
  return WHOLE.flatMap(([source, rule]) => (form(v, source).test(cell) ? [rule] : []));
});

import { folded } from './folded.js';
import { remembered } from './remembered.js';
import { form, type Vocabulary } from './vocabulary.js';

/** What a cell of a yes-or-no row says. */
export interface Truth {
  readonly value: boolean;
  readonly status: 'known' | 'partial';
  /** Whether it says more than its sign or word: then its text is kept. */
  readonly words: boolean;
}

const YES = '(?:[✓✔☑✅●◎⭕]|\\[x\\])';
const NO = '(?:[✗✘✖✕❌❎🛑🚫⛔]|×(?! ?\\d)|\\[ ?\\])';
const PARTLY = '[🟡🔶⚠◐△⁄]';
/** Words behind a word, set off; and those that go on with it, as in 'no-code' and 'some plans'. */
const TAIL = '(?: ?[([,:;–—+].*| - .*)';
const ON = '(?:-.*| .*)';

type Rule = readonly [form: string, value: boolean, words?: boolean, status?: Truth['status'], where?: 'decided' | 'circle'];

/**
 * What is understood: the first form that fits a whole cell. 'decided': only where another cell of the row is a plain yes or no.
 * 'circle': what the open circle means hangs on the signs beside it.
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

const WORSE = `${NO}|△`;
const DECIDED = `(?:^|\\n)(?:${YES}|${NO}|<yes|no|yesAlone|noAlone>)(?=$|\\n| ?[([,:;–—+]| - )`;
const SIGNS = new RegExp(`${YES}|${NO}|${PARTLY}`, 'giu');

/** Whether some cell of a row is a plain yes or no. */
const isDecided = remembered((row, v: Vocabulary) => form(v, DECIDED).test(row));

/** The signs in many cells that say what others mean, each once. */
const signsIn = remembered((cells, v: Vocabulary) => [...new Set(cells.match(form(v, `${WORSE}|[◎●◐🟢🔴]`, 'g')))].join(''));

/** What the open circle means beside other signs: `◎` is better, `×` and `△` are worse, a full one is the yes. */
function circle(signs: string, v: Vocabulary): Pick<Truth, 'value' | 'words'> | null {
  if (signs.includes('◎')) return { value: true, words: true };
  if (form(v, WORSE).test(signs)) return { value: true, words: false };
  return /[●◐]/.test(signs) ? { value: false, words: false } : null;
}

/**
 * Reads a cell as an answer to a yes-or-no question; `null` where it is none.
 * @param row all cells of its row, folded, a line each.
 * @param beside further cells, which may say what an open circle means.
 */
export function readTruth(text: string, row: string, beside: string, v: Vocabulary): Truth | null {
  const signs = signsIn(row, v) + signsIn(beside, v);
  // One of three lights says how good an answer is, and not whether there is one.
  if (text.startsWith('🟡') && /[🟢🔴]/u.test(signs)) return null;
  for (const [, value, words = false, status = 'known', where] of rulesFor(text, v)) {
    const round = where === 'circle' ? circle(signs, v) : {};
    // A sign for partly says no more than its word.
    const says = words && (status !== 'partial' || /[\p{L}\p{N}]/u.test(text));
    if (round && (where !== 'decided' || isDecided(row, v))) return { value, words: says, status, ...round };
  }
  return null;
}

/** The rules, each as a form of a whole cell. */
const WHOLE = RULES.map((rule) => [`^(?:${rule[0]})$`, rule] as const);
const LATER = WHOLE[0]?.[0] ?? '';

/** The rules that a text fits. */
const rulesFor = remembered((text, v: Vocabulary): readonly Rule[] => {
  const cell = folded(text);
  if (!cell || form(v, '^<free|unlimited>$').test(cell)) return [];
  // Several signs say several things, but for the one that says later.
  if ((cell.match(SIGNS)?.length ?? 0) > 1 && !form(v, LATER).test(cell)) return [];
  return WHOLE.flatMap(([source, rule]) => (form(v, source).test(cell) ? [rule] : []));
});

import { valueAt } from '../../model/value-at.js';
import { isObject } from '../object.js';
import { oneApart } from '../spelling.js';

/** Words of the format, and what authors write instead of them. */
const SYNONYMS: readonly (readonly [meant: string, written: RegExp])[] = [
  ['boolean', /^bool$|yes.?no|^flag$|check/],
  ['money', /currency|price|cost|dollar|euro|^usd$/],
  ['date', /^time|^day$|datetime/],
  ['score', /rating|stars|grade/],
  ['list', /array|tags|^set$/],
  ['link', /^ur[li]$|href/],
  ['text', /version|string|enum/],
  ['number', /percent|^int|float|double|numeric|count|byte|size|duration|year|decimal/],
  ['higher', /high|more|max|desc/],
  ['lower', /low|less|min|asc/],
];

/** The word of the format that was meant by a misspelled or similar one; `undefined` for none. */
function wordLike(written: unknown, words: readonly string[]): string | undefined {
  if (typeof written !== 'string' || written.length > 40) return undefined;
  const lower = written.toLowerCase();
  return oneApart(lower, words) ?? SYNONYMS.find(([meant, like]) => words.includes(meant) && like.test(lower))?.[0];
}

/** The kind of a row by the JavaScript type of its first value. */
const KIND_OF: Readonly<Record<string, string>> = { number: 'number', boolean: 'boolean', string: 'text', object: 'list' };

/** The kind that the first value of a criterion suggests; `undefined` where no tool has a value. */
function kindOfCells(root: unknown, id: string): string | undefined {
  const tools = valueAt(root, ['tools']);
  for (const tool of Array.isArray(tools) ? tools : []) {
    const cell = valueAt(tool, ['values', id]);
    const value = isObject(cell) ? cell.value : cell;
    if (value !== undefined && value !== null) return KIND_OF[typeof value];
  }
  return undefined;
}

/**
 * The allowed word that was meant; `undefined` for none.
 * @param written the value written in place of the word; `undefined` where the key is missing.
 * @param words the allowed words.
 * @param holder the object with the key.
 * @param root the whole document.
 */
export function intendedWord(
  written: unknown,
  words: readonly string[],
  holder: Readonly<Record<string, unknown>>,
  root: unknown,
): string | undefined {
  if (written !== undefined) return wordLike(written, words);
  // A criterion without a kind: other formats call the kind `type`, else the first value suggests one.
  return wordLike(holder.type, words) ?? kindOfCells(root, String(holder.id));
}

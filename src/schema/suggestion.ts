import { valueAt } from '../model/path.js';
import { isObject } from './part.js';

/** Whether one letter added, dropped or changed, or two swapped, makes one word of the other, whatever their case. */
export function isOneApart(written: string, known: string): boolean {
  if (Math.abs(written.length - known.length) > 1) return false;
  const [a, b] = [written.toLowerCase(), known.toLowerCase()];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return Math.max(left.length, right.length) < 2 || (left.length === 2 && right === `${left[1]}${left[0]}`);
}

/** The known word that is one letter away. */
export const oneApart = (written: string, known: readonly string[]): string | undefined =>
  known.find((word) => isOneApart(written, word));

/** What authors write for the words of the format, by the word that is meant. */
const MEANT: readonly (readonly [meant: string, written: RegExp])[] = [
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

/** The word of a few that was meant by another, misspelled or the like. */
export function suggestionFor(written: unknown, words: readonly string[]): string | undefined {
  if (typeof written !== 'string' || written.length > 40) return undefined;
  const known = oneApart(written, words);
  const lower = written.toLowerCase();
  return known ?? MEANT.find(([meant, like]) => words.includes(meant) && like.test(lower))?.[0];
}

/** What the cells of a row look like, by the type of the first one that is answered. */
const KIND_OF: Readonly<Record<string, string>> = { number: 'number', boolean: 'boolean', string: 'text', object: 'list' };

/** The kind that the cells of a criterion look like; nothing where there are none. */
export function kindOfCells(root: unknown, id: string): string | undefined {
  const tools = valueAt(root, ['tools']);
  for (const tool of Array.isArray(tools) ? tools : []) {
    const cell = valueAt(tool, ['values', id]);
    const value = isObject(cell) ? cell['value'] : cell;
    if (value !== undefined && value !== null) return KIND_OF[typeof value];
  }
  return undefined;
}

/** A link that begins like a host, and so leads to a file of that name beside the data. */
const HOST = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|ai|app|edu|gov|de|uk|eu|fr|info)(?:[/?#:]|$))/i;

/** The link with the scheme that its author left out; nothing for any other. */
export const withScheme = (link: string): string | undefined => (HOST.test(link.trim()) ? `https://${link.trim()}` : undefined);

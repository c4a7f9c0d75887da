import { oneApart } from './spelling.js';

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

/** The word that was meant by another, misspelled or the like. */
export function wordLike(written: unknown, words: readonly string[]): string | undefined {
  if (typeof written !== 'string' || written.length > 40) return undefined;
  const lower = written.toLowerCase();
  return oneApart(lower, words) ?? MEANT.find(([meant, like]) => words.includes(meant) && like.test(lower))?.[0];
}

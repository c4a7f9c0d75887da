import type { Criterion } from '../model/criterion.js';
import { type Problem, problem } from '../model/problem.js';
import { wordLike } from '../schema/word-like.js';
import type { Data } from './grid.js';

/** What the author says of a row beside its cells. */
export type Hints = Partial<Omit<Criterion, 'id' | 'label'>>;

const NUMBERS = ['min', 'max', 'weight', 'tolerance'] as const;
const WORDS: Readonly<Record<string, string>> = {
  kind: 'text number score rank boolean date money list link capabilities',
  better: 'higher lower',
  format: 'plain compact percent bytes duration',
};

/** What the attributes of a line or a column's head say of its criterion. What is not understood is left out, with a warning each. */
export function hintsIn(data: Data, label: string): { readonly said: Hints; readonly problems: readonly Problem[] } {
  const said: Record<string, unknown> = {};
  const problems: Problem[] = [];
  const take = (
    key: string,
    expected: string,
    read: (text: string) => unknown,
    suggestion?: (text: string) => string | undefined,
  ) => {
    const text = data[key]?.trim();
    if (!text) return;
    const value = read(text);
    if (value !== undefined) {
      said[key] = value;
      return;
    }
    const meant = suggestion?.(text);
    problems.push(
      problem({
        code: 'invalid-attribute',
        severity: 'warning',
        path: `row '${label}' @data-${key}`,
        expected,
        found: `'${text.slice(0, 60)}'`,
        fix: `It is passed over.${meant ? ` Write '${meant}'.` : ''}`,
        ...(meant && { suggestion: meant }),
      }),
    );
  };
  for (const [key, list] of Object.entries(WORDS)) {
    const words = list.split(' ');
    const word = (text: string): string | undefined => words.find((one) => one === text.toLowerCase());
    take(key, `one of ${words.join(', ')}`, word, (text) => wordLike(text, words));
  }
  for (const key of NUMBERS) take(key, 'a number', (text) => (Number.isFinite(Number(text)) ? Number(text) : undefined));
  take('unit', 'text', String);
  take('currency', "a currency's code such as EUR", (text) => (/^[a-z]{3}$/i.test(text) ? text.toUpperCase() : undefined));
  return { said: said as Hints, problems };
}

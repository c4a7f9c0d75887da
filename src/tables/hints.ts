import type { Criterion } from '../model/criterion.js';
import type { Finding } from './finding.js';
import type { Data } from './grid.js';

/** What the author says of a row beside its cells. */
export type Hints = Partial<Omit<Criterion, 'id' | 'label'>>;

const WORDS: Readonly<Record<string, string>> = {
  kind: 'text number score rank boolean date money list link capabilities',
  better: 'higher lower',
  format: 'plain compact percent bytes duration',
};

/** What the attributes of a line or a column's head say of its criterion. What is not understood is passed over, with a finding each. */
export function hintsIn(data: Data, label: string, findings: Finding[]): Hints {
  const said: Record<string, unknown> = {};
  for (const key of ['kind', 'better', 'format', 'min', 'max', 'weight', 'tolerance', 'unit', 'currency']) {
    const text = data[key]?.trim();
    if (!text) continue;
    const words = WORDS[key]?.split(' ');
    const lower = text.toLowerCase();
    if (
      words
        ? words.includes(lower)
        : key === 'currency'
          ? /^[a-z]{3}$/.test(lower)
          : key === 'unit' || Number.isFinite(Number(text))
    )
      said[key] = words ? lower : key === 'unit' ? text : key === 'currency' ? text.toUpperCase() : Number(text);
    else
      findings.push({
        type: 'misread',
        path: `row '${label}' @data-${key}`,
        text,
        words: words ?? [key === 'currency' ? "a currency's code" : 'a number'],
      });
  }
  return said as Hints;
}

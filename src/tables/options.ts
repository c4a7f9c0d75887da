import type { Finding } from './finding.js';

/** What the author says of a whole table, by attributes or behind its address. */
export interface TableOptions {
  /** Where the tools are. */
  readonly tools?: 'columns' | 'rows';
  /** In every yes-or-no row yes is better. */
  readonly yes?: 'better';
  /** Empty cells and dashes are a no. */
  readonly empty?: 'no';
  /** What was said and is not understood. */
  readonly findings?: readonly Finding[];
}

const ALLOWED = { tools: ['columns', 'rows'], yes: ['better'], empty: ['no'] } as const;

/**
 * Takes the options from where they are said; what is not understood is passed over, with a finding each.
 * @param said an element with `data-tools` and the like, or an address that ends in `#tools=rows&empty=no`.
 */
export function optionsFrom(said: Element | string): TableOptions {
  const behind = typeof said === 'string' ? new URLSearchParams(/#(.*)$/s.exec(said)?.[1] ?? '') : null;
  const saidOf = (name: string): string | null =>
    typeof said === 'string' ? (behind?.get(name) ?? null) : said.getAttribute(`data-${name}`);
  const options: Record<string, unknown> = {};
  const findings: Finding[] = [];
  for (const [name, values] of Object.entries(ALLOWED)) {
    const text = saidOf(name)?.trim().toLowerCase();
    const value = (values as readonly string[]).find((one) => one === text);
    if (value) options[name] = value;
    else if (text) findings.push({ type: 'misread', path: behind ? `#${name}` : `@data-${name}`, text, words: values });
  }
  return { ...options, ...(findings.length && { findings }) };
}

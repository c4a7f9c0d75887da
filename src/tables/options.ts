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

const ALLOWED = { tools: ['columns', 'rows'], yes: ['better'], empty: ['no'] };

/**
 * Takes the options from where they are said; what is not understood is passed over, with a finding each.
 * @param said an element with `data-tools` and the like, or an address that ends in `#tools=rows&empty=no`.
 */
export function optionsFrom(said: Element | string): TableOptions {
  const isAddress = typeof said === 'string';
  const behind = new URLSearchParams(isAddress ? /#(.*)$/s.exec(said)?.[1] : '');
  const findings: Finding[] = [];
  const options = Object.entries(ALLOWED).flatMap(([name, words]) => {
    const text = (isAddress ? behind.get(name) : said.getAttribute(`data-${name}`))?.trim().toLowerCase() ?? '';
    if (words.includes(text)) return [[name, text] as const];
    if (text) findings.push({ type: 'misread', path: `${isAddress ? '#' : '@data-'}${name}`, text, words });
    return [];
  });
  return { ...Object.fromEntries(options), ...(findings.length && { findings }) };
}

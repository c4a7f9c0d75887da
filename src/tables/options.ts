import type { Finding } from './finding.js';

/** The author's settings for a whole table, from attributes or from the fragment of its URL. */
export interface TableOptions {
  /** Where the tools are: in columns or in lines. */
  readonly tools?: 'columns' | 'rows';
  /** 'better' means that yes is better in every row of yes and no. */
  readonly yes?: 'better';
  /** 'no' means that empty cells and dashes are a no. */
  readonly empty?: 'no';
  /** The settings that are not understood. */
  readonly findings?: readonly Finding[];
}

/** The options, and the words that each allows. */
const ALLOWED = { tools: ['columns', 'rows'], yes: ['better'], empty: ['no'] };

/**
 * Reads the options of a table. An option that is not understood is left out, with a finding.
 * @param said the place of the options: an element with attributes such as `data-tools`, or a URL that ends in `#tools=rows&empty=no`.
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

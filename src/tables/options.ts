/** What the author says of a whole table, by attributes or behind its address. */
export interface TableOptions {
  /** Where the tools are. */
  readonly tools?: 'columns' | 'rows';
  /** In every yes-or-no row yes is better. */
  readonly yes?: 'better';
  /** Empty cells and dashes are a no. */
  readonly empty?: 'no';
}

const ALLOWED = { tools: ['columns', 'rows'], yes: ['better'], empty: ['no'] } as const;

/**
 * Takes the options from where they are said; what is not understood is left out.
 * @param said an element with `data-tools` and the like, or an address that ends in `#tools=rows&empty=no`.
 */
export function optionsFrom(said: Element | string): TableOptions {
  const behind = typeof said === 'string' ? new URLSearchParams(/#(.*)$/s.exec(said)?.[1] ?? '') : null;
  const saidOf = (name: string): string | null =>
    typeof said === 'string' ? (behind?.get(name) ?? null) : said.getAttribute(`data-${name}`);
  const known = Object.entries(ALLOWED).map(([name, values]) => [
    name,
    (values as readonly string[]).find((value) => value === saidOf(name)?.trim().toLowerCase()),
  ]);
  return Object.fromEntries(known.filter(([, value]) => value)) as TableOptions;
}

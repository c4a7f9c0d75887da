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

/** Takes the options from where they are said; what is not understood is left out. @param said the value for a name, such as that of `data-tools`. */
export function optionsFrom(said: (name: string) => string | null | undefined): TableOptions {
  const known = Object.entries(ALLOWED).map(([name, values]) => [
    name,
    (values as readonly string[]).find((value) => value === said(name)?.trim().toLowerCase()),
  ]);
  return Object.fromEntries(known.filter(([, value]) => value)) as TableOptions;
}

/** The options and the language in an address: `#tools=rows&lang=de`. */
export function optionsBehind(url: string): TableOptions & { readonly lang?: string } {
  const said = new URLSearchParams(/#(.*)$/s.exec(url)?.[1] ?? '');
  const lang = said.get('lang');
  return { ...optionsFrom((name) => said.get(name)), ...(lang && { lang }) };
}

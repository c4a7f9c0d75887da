import type { Criterion } from './criterion.js';
import { keepsTies, type Placed } from './printed-ties.js';

const MOST_DECIMALS = 20;
const TOO_LONG = 1e21;

/** More numbers than this are not kept in print. */
const REMEMBERED = 2000;

/** Whether a number is printed without an exponent. */
const isFixed = (value: number): boolean => Math.abs(value) < TOO_LONG;

type Style = Pick<Criterion, 'kind' | 'unit' | 'currency' | 'tolerance'>;

/** Prints one number. */
type Print = (value: number) => string;

const printers = new Map<string, Print>();

function makePrinter(locale: string, { kind, unit, currency }: Style, digits: Intl.NumberFormatOptions): Print {
  const named: Intl.NumberFormatOptions =
    kind === 'money' && currency
      ? { style: 'currency', currency }
      : unit && kind !== 'rank'
        ? { style: 'unit', unit: unit === '%' ? 'percent' : unit }
        : {};
  // Without it -0.001 would print as '-0', which reads like zero.
  const options: Intl.NumberFormatOptions = { ...digits, signDisplay: 'negative' };
  try {
    const format = new Intl.NumberFormat(locale, { ...named, ...options });
    if (!unit || kind === 'rank' || named.unit) return (value) => format.format(value);
    return withUnit(format, unit);
  } catch {
    // Not a unit that Intl knows: the number alone, and the unit's own word behind it.
    return withUnit(new Intl.NumberFormat(locale, options), unit ?? '');
  }
}

/** A short unit stays with its number; a word may stand on the next line. */
const withUnit = (format: Intl.NumberFormat, unit: string): Print => {
  const space = unit.length > 3 ? ' ' : '\u00a0';
  return (value) => `${format.format(value)}${space}${unit}`;
};

/** A table that changes prints most of its numbers again: the last ones are remembered. */
function remembered(print: Print): Print {
  const texts = new Map<number, string>();
  return (value) => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    if (texts.size > REMEMBERED) texts.clear();
    const text = print(value);
    texts.set(value, text);
    return text;
  };
}

function printer(locale: string, style: Style, digits: Intl.NumberFormatOptions): Print {
  const key = `${locale} ${style.kind} ${style.unit} ${style.currency} ${Object.values(digits)}`;
  const known = printers.get(key) ?? remembered(makePrinter(locale, style, digits));
  printers.set(key, known);
  return known;
}

const currencyDigits = new Map<string, number>();

/** Whole amounts print without cents; others with the currency's own number of digits. */
function firstDigits({ kind, currency }: Style, locale: string, whole: boolean): number {
  if (kind !== 'money') return 2;
  if (whole || !currency) return whole ? 0 : 2;
  const known = currencyDigits.get(currency);
  if (known !== undefined) return known;
  const digits = new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  currencyDigits.set(currency, digits);
  return digits;
}

/**
 * The numbers of one row in print: the fewest decimals with which unequal numbers differ, those within the tolerance lie within it in print
 * too, and none that is not zero (or `apart`, such as the end of a scale) prints like it. Past 20 decimals or 21 digits a number is scientific.
 */
export class Figures {
  readonly #texts: Map<number, string>;
  readonly #distinct: Set<string>;
  readonly #print: Print;
  /** The numbers that no fewer decimals would tell apart; `null` where it hangs on all of them. */
  readonly #needing: readonly number[] | null;
  readonly #whole: boolean;

  /** @param ranges those that stand for a value: with a tolerance they count too. */
  constructor(
    values: readonly number[],
    style: Style,
    locale: string,
    apart: readonly number[] = [],
    ranges: readonly (readonly [number, number])[] = [],
  ) {
    const fixed = [...new Set([0, ...apart, ...values])].filter(isFixed);
    const part = values.find((value) => !Number.isInteger(value));
    const first = firstDigits(style, locale, part === undefined);
    const { tolerance = 0 } = style;
    const placed: readonly Placed[] = tolerance
      ? [...fixed.map((value) => [value] as const), ...ranges.filter((ends) => ends.every(isFixed))]
      : [];
    const printerFor = (digits: number): Print =>
      printer(locale, style, { minimumFractionDigits: style.kind === 'money' ? first : 0, maximumFractionDigits: digits });
    const needing = style.kind === 'money' && part !== undefined ? [part] : [];
    let digits = first;
    let print = printerFor(digits);
    let texts = fixed.map(print);
    let distinct = new Set(texts);
    const tell = (): boolean => distinct.size === fixed.length && (!tolerance || keepsTies(placed, tolerance, digits));
    while (digits < MOST_DECIMALS && !tell()) {
      needing.push(...alikeIn(fixed, texts));
      digits += 1;
      print = printerFor(digits);
      texts = fixed.map(print);
      distinct = new Set(texts);
    }
    this.#texts = new Map(fixed.map((value, i) => [value, texts[i] ?? '']));
    this.#distinct = distinct;
    this.#print = print;
    this.#whole = part === undefined;
    const allApart = distinct.size === fixed.length && values.every(isFixed);
    this.#needing = allApart && !tolerance ? needing : null;
    if (allApart) return;
    const clashing = new Set(texts.filter((text, i) => texts.indexOf(text) !== i));
    const scientific = printer(locale, style, { notation: 'scientific', maximumSignificantDigits: 17 });
    for (const value of values) {
      const text = this.#texts.get(value);
      if (text === undefined || (value !== 0 && clashing.has(text))) this.#texts.set(value, scientific(value));
    }
  }

  /** The number in print; one that is not among them as it is in code. */
  textOf(value: number): string {
    return this.#texts.get(value) ?? String(value);
  }

  /**
   * Takes in numbers that came to the row. Returns `false` where they, or the numbers that are left, may print differently than so far:
   * then the row needs figures anew. Numbers that went may stay here; they change no other.
   * @param holds whether the row holds a number still.
   */
  take(values: readonly number[], holds: (value: number) => boolean): boolean {
    // A page that is open for days may see numbers without end.
    if (this.#texts.size > REMEMBERED || !this.#needing?.every(holds)) return false;
    for (const value of values) {
      if (this.#texts.has(value)) continue;
      const text = this.#print(value);
      if (!isFixed(value) || this.#distinct.has(text) || (this.#whole && !Number.isInteger(value))) return false;
      this.#distinct.add(text);
      this.#texts.set(value, text);
    }
    return true;
  }
}

/** Two numbers that read alike. */
function alikeIn(values: readonly number[], texts: readonly string[]): number[] {
  const first = new Map<string, number>();
  for (const [i, value] of values.entries()) {
    const text = texts[i] ?? '';
    const other = first.get(text);
    if (other !== undefined) return [other, value];
    first.set(text, value);
  }
  return [];
}

/** No figure is longer, and no text takes long to look at. */
const LONGEST = 40;

const FIGURE =
  /^[\s~≈±+\-−(]*(?:\p{Sc}|[A-Z]{3}\s)?\s*[-−]?\p{Nd}[\p{Nd}\s.,'’·/–\-−+%)]*(?:e[+-]?\p{Nd}+)?\s*(?:\p{Sc}|[\p{L}°]{1,3})?\s*$/u;

/** Whether a text reads like a figure, with a currency or a short unit: '12', '€4.50', '1,300 MB'. */
export const readsLikeFigure = (text: string): boolean => text.length <= LONGEST && FIGURE.test(text);

/** Prints numbers that stand in one row. */
export function formatNumbers(...[values, ...how]: ConstructorParameters<typeof Figures>): string[] {
  const figures = new Figures(values, ...how);
  return values.map((value) => figures.textOf(value));
}

import { type Attributes, STRINGIFIED } from './attributes.js';

/** What a property is read from. */
export interface Written {
  readonly attributeReader: Attributes;
  /** What was given last for an attribute, in the page or as a property; `null` for nothing. */
  written(attribute: string): unknown;
  getAttribute(name: string): string | null;
}

/** What a property is, read from its attribute: a default where nothing is written, or nothing that can be understood. */
export type Property = (element: Written, attribute: string) => unknown;

/** The properties of an element, by their names. The attribute of `moreHref` is `more-href`. */
export type Properties = Readonly<Record<string, Property>>;

/** A text, or `null`. */
export const text: Property = (element, name) => {
  const written = element.written(name);
  return written === null ? null : String(written);
};

/** A function as it was given; all else as a text. */
const textOrFunction: Property = (element, name) => {
  const written = element.written(name);
  return typeof written === 'function' ? written : text(element, name);
};

/** Inline data: where a property says nothing, the attribute does. */
export const inlineData: Property = (element, name) => {
  const written = element.written(name) ?? element.getAttribute(name);
  return written === STRINGIFIED ? null : written;
};

/** On or off. The attribute alone is on; the word 'false' is off, and not what the author meant. */
export const flag: Property = (element, name) => {
  const written = element.written(name);
  const value = written === '' || written;
  const right = value !== 'false';
  return element.attributeReader.read(right, { name, value, fallback: right && Boolean(value) });
};

/** One of a few words; the first is the default. */
export const choice =
  (...allowed: readonly [string, ...string[]]): Property =>
  (element, name) => {
    const value = element.written(name) ?? allowed[0];
    const found = allowed.find((word) => word === value);
    return element.attributeReader.read(found !== undefined, { name, value, allowed, fallback: found ?? allowed[0] });
  };

/** A whole number between two bounds. */
export const whole =
  (min: number, max: number, fallback: number | null): Property =>
  (element, name) => {
    const value = element.written(name) ?? fallback;
    const number = value === '' ? Number.NaN : Number(String(value));
    const right = value === null || (Number.isInteger(number) && number >= min && number <= max);
    return element.attributeReader.read(right, { name, value, min, max, fallback: right ? value && number : fallback });
  };

/** The properties that all elements have. */
export const COMMON: Properties = {
  data: inlineData,
  src: text,
  registry: textOrFunction,
  theme: choice('auto', 'light', 'dark', 'contrast'),
  loading: choice('eager', 'lazy'),
  debug: flag,
};

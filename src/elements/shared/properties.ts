import { type Attributes, STRINGIFIED } from './attributes.js';

/** An element as the readers of its properties see it. */
export interface Written {
  readonly attributeReader: Attributes;
  /** The last value set for an attribute, in HTML or as a property; `null` for none. */
  written(attribute: string): unknown;
  getAttribute(name: string): string | null;
}

/**
 * Reads the value of a property from its attribute: the default where nothing is set, or a value that is not understood, which then gets a
 * warning.
 */
export type Property = (element: Written, attribute: string) => unknown;

/** The properties of an element, by their names. The attribute of `moreHref` is `more-href`. */
export type Properties = Readonly<Record<string, Property>>;

/** A text; `null` where nothing is set. */
export const text: Property = (element, name) => {
  const written = element.written(name);
  return written === null ? null : String(written);
};

/** A function as it is; any other value as text. */
const textOrFunction: Property = (element, name) => {
  const written = element.written(name);
  return typeof written === 'function' ? written : text(element, name);
};

/** Inline data: the property, else the attribute. An object that a framework wrote as text counts as none. */
export const inlineData: Property = (element, name) => {
  const written = element.written(name) ?? element.getAttribute(name);
  return written === STRINGIFIED ? null : written;
};

/** On or off. An attribute without a value is on; 'false' is off, with a warning, for its presence alone would be on. */
export const flag: Property = (element, name) => {
  const written = element.written(name);
  const value = written === '' || written;
  const right = value !== 'false';
  return element.attributeReader.read(right, { name, value, fallback: right && Boolean(value) });
};

/** One of the allowed words, of which the first is the default. */
export const choice =
  (...allowed: readonly [string, ...string[]]): Property =>
  (element, name) => {
    const value = element.written(name) ?? allowed[0];
    const found = allowed.find((word) => word === value);
    return element.attributeReader.read(found !== undefined, { name, value, allowed, fallback: found ?? allowed[0] });
  };

/** A whole number from `min` to `max`. */
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

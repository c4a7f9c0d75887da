import type { Attributes } from '../shared/attributes.js';
import type { Property } from '../shared/properties.js';

/** A property that is a finite number above `least`. */
export const number =
  (least = -Infinity, fallback: number | null = null): Property =>
  (element, name) => {
    const value = element.written(name) ?? fallback;
    const number = value === '' ? Number.NaN : Number(String(value));
    const right = value === null || (Number.isFinite(number) && number > least);
    return element.attributeReader.read(right, { name, value, min: least, fallback: right ? value && number : fallback });
  };

/** Warns of a score outside 0 to `max`, which is printed all the same. */
export function onScale(reader: Attributes, value: number, max: number): void {
  // Under a key of its own: `score` is the key of the warning for a score that is no number.
  reader.read(value >= 0 && value <= max, { name: 'score', value, min: 0, max, scale: true, fallback: 0 }, 'scale');
}

import type { Attributes } from '../shared/attributes.js';
import type { Property } from '../shared/properties.js';

/** A finite number above `least`. */
export const number =
  (least = -Infinity, fallback: number | null = null): Property =>
  (element, name) => {
    const value = element.written(name) ?? fallback;
    const number = value === '' ? Number.NaN : Number(String(value));
    const right = value === null || (Number.isFinite(number) && number > least);
    return element.attributeReader.read(right, { name, value, min: least, fallback: right ? value && number : fallback });
  };

/** Tells of a score that is not between 0 and the end of its scale; it is printed all the same. */
export function onScale(reader: Attributes, value: number, max: number): void {
  // Beside the warning of a score that is no number.
  reader.read(value >= 0 && value <= max, { name: 'score', value, min: 0, max, scale: true, fallback: 0 }, 'scale');
}

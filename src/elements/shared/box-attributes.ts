import { Attributes } from './attributes.js';

/** Reads the attributes of boxes, of which some count. */
export class BoxAttributes extends Attributes {
  /** A whole number between two bounds. */
  whole(name: string, value: unknown, min: number, max: number, fallback: number): number {
    const number = value === '' ? Number.NaN : Number(value ?? fallback);
    const right = Number.isInteger(number) && number >= min && number <= max;
    return this.read(right, { name, value, min, max, fallback: right ? number : fallback });
  }
}

import { contrastOf } from './contrast.js';

/** The channels of a computed colour, 0 to 1. */
function channels(color: string): number[] {
  const numbers = (color.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  return color.startsWith('color(') ? numbers : numbers.map((value, i) => (i < 3 ? value / 255 : value));
}

const written = (rgb: readonly number[]): string => `color(srgb ${rgb.slice(0, 3).join(' ')})`;

/** A colour that may let the other shine through, laid over it. */
export function laidOver(above: string, below: string): string {
  const [over, under] = [channels(above), channels(below)];
  const part = over[3] ?? 1;
  return written(under.map((value, i) => (over[i] ?? 0) * part + value * (1 - part)));
}

/** How far apart two computed colours are, as WCAG has it: 1 to 21. */
export const contrast = (a: string, b: string): number => contrastOf(channels(a), channels(b));

/** The ground that several make, from the uppermost to the first that is opaque or, below them all, white. */
export function groundOver(grounds: readonly string[]): string {
  const opaque = grounds.findIndex((ground) => (channels(ground)[3] ?? 1) === 1);
  const seen = opaque < 0 ? [...grounds, 'rgb(255, 255, 255)'] : grounds.slice(0, opaque + 1);
  return seen.reduceRight((below, above) => laidOver(above, below));
}

/** The ground under a text: all grounds from its element up, laid over each other. */
export function groundOf(element: Element): string {
  const grounds: string[] = [];
  for (let place: Element | null = element; place; place = place.parentElement)
    grounds.push(getComputedStyle(place).backgroundColor);
  return groundOver(grounds);
}

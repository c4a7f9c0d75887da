import { contrastOf } from './contrast.js';

/** The channels of a computed colour in CSS (`rgb(…)` or `color(…)`): red, green, blue and, where given, alpha, each from 0 to 1. */
function channels(color: string): number[] {
  const numbers = (color.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  return color.startsWith('color(') ? numbers : numbers.map((value, i) => (i < 3 ? value / 255 : value));
}

const written = (rgb: readonly number[]): string => `color(srgb ${rgb.slice(0, 3).join(' ')})`;

/** The opaque colour that shows where `above`, by its alpha, is painted over the opaque colour `below`; all in CSS. */
export function laidOver(above: string, below: string): string {
  const [over, under] = [channels(above), channels(below)];
  const part = over[3] ?? 1;
  return written(under.map((value, i) => (over[i] ?? 0) * part + value * (1 - part)));
}

/** The contrast ratio of two computed colours by WCAG, 1 to 21. */
export const contrast = (a: string, b: string): number => contrastOf(channels(a), channels(b));

/** The colour of several backgrounds over each other, the uppermost first: down to the first opaque one or, where none is opaque, white. */
export function groundOver(grounds: readonly string[]): string {
  const opaque = grounds.findIndex((ground) => (channels(ground)[3] ?? 1) === 1);
  const seen = opaque < 0 ? [...grounds, 'rgb(255, 255, 255)'] : grounds.slice(0, opaque + 1);
  return seen.reduceRight((below, above) => laidOver(above, below));
}

/** The background colour under an element's text: those of the element and its ancestors (in one tree) over each other. */
export function groundOf(element: Element): string {
  const grounds: string[] = [];
  for (let place: Element | null = element; place; place = place.parentElement)
    grounds.push(getComputedStyle(place).backgroundColor);
  return groundOver(grounds);
}

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

/** How far apart two colours are, as WCAG has it: 1 to 21. */
export function contrast(a: string, b: string): number {
  const light = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(color).map((value) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

/** The ground under a text: all grounds from its element up to the first that is opaque, laid over each other. */
export function groundOf(element: Element): string {
  const grounds: string[] = [];
  for (let place: Element | null = element; place; place = place.parentElement) {
    const { backgroundColor } = getComputedStyle(place);
    grounds.push(backgroundColor);
    if ((channels(backgroundColor)[3] ?? 1) === 1) break;
  }
  return grounds.reverse().reduce((below, above) => laidOver(above, below));
}

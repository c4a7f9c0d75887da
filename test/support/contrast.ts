/** The relative luminance of a colour by WCAG, 0 to 1. @param rgb channels from 0 to 1. */
function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast ratio of two colours by WCAG, 1 to 21: (L1 + 0.05) / (L2 + 0.05), where L1 is the larger luminance. The channels are from 0
 * to 1.
 */
export function contrastOf(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

import { kept } from './remembered.js';

/** GitHub's shortcodes of signs. Only those that tables are written with. */
const SHORTCODES = new Map(
  (
    'white_check_mark ✅ heavy_check_mark ✔ ballot_box_with_check ☑ o ⭕ x ❌ negative_squared_cross_mark ❎ heavy_multiplication_x ✖ ' +
    'no_entry ⛔ no_entry_sign 🚫 stop_sign 🛑 warning ⚠ yellow_circle 🟡 large_orange_diamond 🔶 construction 🚧 soon 🔜 ' +
    'hammer_and_wrench 🛠 arrows_counterclockwise 🔄 question ❓ star ⭐'
  )
    .split(/ (?=\w)/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** A text with the signs that its shortcodes stand for. Others, which GitHub draws as pictures, stay. */
export const signed = (text: string): string => text.replace(/:(\w+):/g, (code, name: string) => SHORTCODES.get(name) ?? code);

const fold = kept((text: string) =>
  signed(text)
    .replace(/(?:[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f)/g, '')
    .replace(/[\uff01-\uff5e\uffe0-\uffe6﹣]/g, (wide) => wide.normalize('NFKC'))
    .replace(/〜/g, '~')
    .replace(/−/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^([*_`]{1,3})(.*[^*_`\s])\1$/, '$2'),
);

/** Lets a text be compared with what is known: emphasis, invisible marks, full width, kinds of space and of minus do not count. */
export const folded = (text: string): string =>
  // Most texts: nothing to fold.
  /^[!-)+-9;-^a-~]*(?: [!-9;-~]+)*$/.test(text) ? text : fold(text);

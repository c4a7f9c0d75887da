import { kept } from './cache.js';

/** Signs by GitHub's shortcode, without its colons: those that authors write in the cells of tables. */
const SHORTCODES = new Map(
  (
    'white_check_mark ✅ heavy_check_mark ✔ ballot_box_with_check ☑ o ⭕ x ❌ negative_squared_cross_mark ❎ heavy_multiplication_x ✖ ' +
    'no_entry ⛔ no_entry_sign 🚫 stop_sign 🛑 warning ⚠ yellow_circle 🟡 large_orange_diamond 🔶 construction 🚧 soon 🔜 ' +
    'hammer_and_wrench 🛠 arrows_counterclockwise 🔄 question ❓ star ⭐'
  )
    .split(/ (?=\w)/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Replaces GitHub's shortcodes in a text by their signs (':x:' by '❌'). Other shortcodes, which GitHub draws as pictures, stay. */
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

/**
 * Returns a text as it is compared: shortcodes as signs, without Markdown's emphasis around it and invisible marks, letters of full width
 * in usual width, '〜' as '~', '−' as '-', white space as single spaces, none at the ends.
 */
export const folded = (text: string): string =>
  // Most texts: ASCII, single spaces, no ':' (shortcodes), no '*', '_' or '`' in the first word (emphasis). Nothing to fold.
  /^[!-)+-9;-^a-~]*(?: [!-9;-~]+)*$/.test(text) ? text : fold(text);

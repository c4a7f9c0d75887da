import { placeIn } from './place.js';

/** A token of JSON, with the white space before it. The first character of what follows is the mistake where there is none. */
const TOKEN = /[\t\n\r ]*(?:([{[])|([}\]])|([:,])|("(?:[^"\\\p{Cc}]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

/** Characters that stand where JSON has none: what they are, and what to write. */
const STRAY: readonly (readonly [RegExp, what: string, fix: string])[] = [
  [/^[“”„‟«»‘’‚′″]/, 'a curly quote', 'Write straight quotes: ".'],
  [/^&(?:quot|#34|#x22);/i, "an escaped quote ('&quot;')", 'Write straight quotes: ".'],
  [/^['`]/, 'a single quote', 'Write double quotes: ".'],
  [/^[\u00a0\u2007\u202f]/, 'a no-break space', 'Write an ordinary space.'],
  [/^\uFEFF/, 'a byte order mark (U+FEFF)', 'Take it out.'],
  [/^(?:\/[/*]|#|<!--)/, 'a comment', 'JSON has none: take it out.'],
  [/^"/, 'a text that does not end', 'Close it with ", and write a line break in it as \\n.'],
  [/^$/, 'the end', 'Close what is open, or check that all of it arrived.'],
];

/** More are not looked at: it would take too long. */
const MOST_TOKENS = 200_000;

/** Where a text stops being JSON, as far as its tokens and commas show: the character by name, its place, and what to write instead. */
export function mistakeIn(text: string): { readonly found: string; readonly fix: string } | null {
  const told = (what: string, index: number, fix: string) => ({ found: `${what} at ${placeIn(text, index)}`, fix });
  /** The brackets that are to be closed. */
  const closing: string[] = [];
  /** Whether a value ended just before. */
  let ended = false;
  let comma = -1;
  let last = 0;
  TOKEN.lastIndex = 0;
  let tokens = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    if (++tokens > MOST_TOKENS) return null;
    const [token, open, close, mark] = match;
    const index = last + token.search(/\S/);
    if (close && comma >= 0) return told('a comma before the end of a list or an object', comma, 'Take it out.');
    if (close && close !== closing.pop())
      return told(`a '${close}' that closes nothing`, index, 'Check what was opened before it.');
    if (ended && !close && !mark) return told('no comma before this', index, 'Write one between the two.');
    if (open) closing.push(open === '{' ? '}' : ']');
    comma = mark === ',' ? index : -1;
    ended = !open && !mark;
    last = TOKEN.lastIndex;
  }
  const rest = text.slice(last).replace(/^[\t\n\r ]+/, '');
  if (!rest && !closing.length) return null;
  const index = text.length - rest.length;
  const [, what, fix] = STRAY.find(([form]) => form.test(rest)) ?? [];
  if (what && fix) return told(what, index, fix);
  const word = /^[\w$-]+/.exec(rest)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
  return told(`'${word.slice(0, 40)}'`, index, 'Texts and keys stand in double quotes.');
}

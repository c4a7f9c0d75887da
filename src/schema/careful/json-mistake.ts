import { lineAndColumn } from './line-and-column.js';

/** A token of JSON with the white space before it. Where no token matches, the next character is the mistake. */
const TOKEN = /[\t\n\r ]*(?:([{[])|([}\]])|([:,])|("(?:[^"\\\p{Cc}]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

/** Beginnings of text that is no JSON: the name of the mistake, and the advice. */
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

/** Tokens looked at; more would take too long. */
const MOST_TOKENS = 200_000;

/**
 * The first mistake in a text that is no JSON: the character by name, its place, and what to write instead; `null` where tokens and commas
 * show none.
 */
export function mistakeIn(text: string): { readonly found: string; readonly fix: string } | null {
  const mistake = (what: string, index: number, fix: string) => ({ found: `${what} at ${lineAndColumn(text, index)}`, fix });
  /** The closing brackets still to come, innermost last. */
  const closing: string[] = [];
  /** Whether the last token ended a value. */
  let ended = false;
  let comma = -1;
  let last = 0;
  TOKEN.lastIndex = 0;
  let tokens = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    if (++tokens > MOST_TOKENS) return null;
    const [token, open, close, mark] = match;
    const index = last + token.search(/\S/);
    if (close && comma >= 0) return mistake('a comma before the end of a list or an object', comma, 'Take it out.');
    if (close && close !== closing.pop())
      return mistake(`a '${close}' that closes nothing`, index, 'Check what was opened before it.');
    if (ended && !close && !mark) return mistake('no comma before this', index, 'Write one between the two.');
    if (open) closing.push(open === '{' ? '}' : ']');
    comma = mark === ',' ? index : -1;
    ended = !open && !mark;
    last = TOKEN.lastIndex;
  }
  const rest = text.slice(last).replace(/^[\t\n\r ]+/, '');
  if (!rest && !closing.length) return null;
  const index = text.length - rest.length;
  const [, what, fix] = STRAY.find(([form]) => form.test(rest)) ?? [];
  if (what && fix) return mistake(what, index, fix);
  const word = /^[\w$-]+/.exec(rest)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
  return mistake(`'${word.slice(0, 40)}'`, index, 'Texts and keys stand in double quotes.');
}

/** A longer name is cut in the middle: its end may be what tells it from others. */
const LONGEST = 60;

/** Keeps a foreign word from reordering its neighbours, and from filling the page: names with letters of other directions are isolated, controls are dropped. */
export const own = (text: string): string => {
  const short = text.length > LONGEST ? `${text.slice(0, 40).trim()}…${text.slice(-18).trim()}` : text;
  // Halves of letters, too: what cuts a text may leave one.
  const clean = short.replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\p{Cs}]/gu, '');
  return /^[\u0020-\u02ff\u2010-\u2027\u202f\u20a0-\u20bf]*$/.test(clean) ? clean : `\u2068${clean}\u2069`;
};

/** Characters of a name in a sentence. Longer ones are cut in the middle, for names may differ in their ends alone. */
const LONGEST = 60;

/**
 * Prepares a name of the data for a sentence: shortened, without bidirectional controls, and isolated where it has letters that might
 * reorder the sentence.
 */
export const own = (text: string): string => {
  const short = text.length > LONGEST ? `${text.slice(0, 40).trim()}…${text.slice(-18).trim()}` : text;
  // Lone surrogates go, too: cutting a text may leave one.
  const clean = short.replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\p{Cs}]/gu, '');
  return /^[\u0020-\u02ff\u2010-\u2027\u202f\u20a0-\u20bf]*$/.test(clean) ? clean : `\u2068${clean}\u2069`;
};

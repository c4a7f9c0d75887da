/**
 * Finds where the values of a template go, by what stands before each: an attribute's name and '=', something else within a tag, where the
 * value is handed the element, or what is outside of tags. Lit itself reads all of the text for that.
 * @param {readonly string[]} strings the texts before, between and behind the values.
 * @returns {[string, string[]]} the template's text with its places marked, by attributes called '$0', '$1' … and by comments; and for each
 * value the name of its attribute, with its sign, or ''.
 */
export function placesIn(strings) {
  const names = [];
  let marked = strings[0];
  for (const text of strings.slice(1)) {
    const [end, name = ''] = /(?:([^\s<>]+)=)?$/.exec(marked);
    marked = marked.slice(0, marked.length - end.length);
    marked += (/<[^>]*$/.test(marked) ? `$${names.length}` : '<?>') + text;
    names.push(name);
  }
  // A node behind the last place, which new ones are put before.
  return [strings.at(-1) ? marked : `${marked}<?>`, names];
}

/**
 * Finds the places of a template's values by the text before each: an attribute's name and '='; other text in a tag, where the value is a
 * directive that gets the element; or text outside of tags. lit-html itself scans the whole text for that.
 * @param {readonly string[]} strings the texts before, between and behind the values.
 * @returns {[string, string[]]} the template's text with its places marked, in tags by attributes called '$0', '$1' …, elsewhere by
 * comments; and for each value the name of its attribute, with its sign ('.' property, '@' event), or ''.
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
  // A comment behind the last place, because a ChildPart inserts its nodes before the node that follows.
  return [strings.at(-1) ? marked : `${marked}<?>`, names];
}

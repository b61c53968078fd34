// The words that a page gives its scripts, in the language of the page.

/**
 * A text with values in its places {0}, {1}, …; {0|row|rows} is the first word for one, the second for others.
 *
 * @param text the text
 * @param values what stands in the places
 */
export function filled(text, values) {
  return text.replace(/\{(\d)(?:\|([^|}]*)\|([^}]*))?\}/g, (_place, at, one, others) =>
    one === undefined ? String(values[at] ?? "") : values[at] === 1 ? one : others,
  );
}

/**
 * Words from the data attributes of an element.
 *
 * @param element the element
 * @returns a function from a name, as in the attribute, and values to a text
 */
export function wordsOf(element) {
  return (name, ...values) => filled(element.getAttribute(`data-${name}`) ?? "", values);
}

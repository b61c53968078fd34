// The words that a page gives its scripts, in the language of the page.

/**
 * Words from the data attributes of an element: a name and what stands in its places {0}, {1}, …
 *
 * @param element the element
 * @returns a function from a name, as in the attribute, and values to a text
 */
export function wordsOf(element) {
  return (name, ...values) =>
    (element.getAttribute(`data-${name}`) ?? "").replace(/\{(\d)\}/g, (_place, at) => String(values[at] ?? ""));
}

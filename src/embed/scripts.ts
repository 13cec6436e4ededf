const EVERY_ELEMENT = 'treatment-compare.js';
const GUIDE = 'elements/treatment-guide.js';

/** Languages whose words are in a script of their own. */
const LANGUAGES = ['ar', 'de', 'es'];

/**
 * The scripts that the page for frames loads, as paths in the folder above it.
 *
 * @param tag of the element
 * @param hasGuide whether a comparison ends in its guide
 * @param language primary tag of what the page asks for; nothing where it asks for none
 */
export const frameScripts = (tag: string, hasGuide: boolean, language: string): string[] => [
  tag === 'related-posts' ? 'elements/related-posts.js' : EVERY_ELEMENT,
  ...(tag === 'treatment-guide' || hasGuide ? [GUIDE] : []),
  ...(LANGUAGES.includes(language) ? [`languages/${language}.js`] : []),
];

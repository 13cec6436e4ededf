/** Comparisons as text. Importing this file defines no element and asks for no DOM. */
export { OptionError } from './option-error.js';
export { prerender, type Prerendered, type PrerenderOptions, type StaticFormName, } from './prerender.js';
export { prerenderPosts, type RelatedPostsOptions } from './related-posts.js';
export type { StaticSelection } from './static-context.js';

export { OptionError } from './option-error.js';
export { prerender } from './prerender.js';
export { prerenderPosts } from './related-posts.js';
//# sourceMappingURL=index.js.map

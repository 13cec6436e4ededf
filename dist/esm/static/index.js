export { prerender } from './prerender.js';
//# sourceMappingURL=index.js.map

/** Of Lit, what templates and styles need: no element, which would ask for a DOM or a shim of one. */
const TEMPLATES = `
export { html, nothing, svg } from 'lit-html';
export { css } from '@lit/reactive-element/css-tag.js';
`;

/**
 * Puts the parts of Lit that work without elements in the place of the whole.
 *
 * @returns {import('rollup').Plugin}
 */
export const templatesAlone = () => ({
  name: 'templates-alone',
  resolveId: (source) => (source === 'lit' ? '\0lit' : null),
  load: (id) => (id === '\0lit' ? TEMPLATES : null),
});

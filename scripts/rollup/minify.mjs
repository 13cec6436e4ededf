import { minify as shrink } from '@swc/core';

/**
 * Shrinks a script. SWC and not Terser: about one per cent less after brotli; see docs/decisions/0016.
 *
 * @returns {import('rollup').Plugin}
 */
export const minify = () => ({
  name: 'minify',
  async renderChunk(source, _chunk, { format }) {
    const { code, map = '' } = await shrink(source, {
      ecma: 2020,
      module: format === 'es',
      // Arrow functions in place of those that use neither `this` nor `arguments`: nobody calls them with `new`.
      compress: { ecma: 2020, passes: 4, unsafe_arrows: true, unsafe_methods: true },
      mangle: true,
      // The banner alone, which names the file with the licences. A page in another encoding would read other letters.
      format: { comments: { regex: '^!' }, asciiOnly: true },
      sourceMap: true,
    });
    return { code, map };
  },
});

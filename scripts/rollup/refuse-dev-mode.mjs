const MARKER = 'Lit is in dev mode';

/**
 * Lit's development build is twice the size and warns on the visitor's console. It slips in through
 * the `development` export condition, so the output is checked rather than the configuration.
 *
 * @returns {import('rollup').Plugin}
 */
export const refuseDevMode = () => ({
  name: 'refuse-dev-mode',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk' && file.code.includes(MARKER)) {
        this.error(`${file.fileName} contains the development build of Lit`);
      }
    }
  },
});

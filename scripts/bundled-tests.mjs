import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { build } from 'esbuild';

/** Where the bundles lie, beside the tests, of what several of them import. */
const SHARED = 'bundled-tests';

/** @param {string} path */
const addressOf = (path) => `/${relative('.', path).replaceAll(sep, '/')}`;

/**
 * In a bundle a source is still told its own address, by which tests find what lies around it.
 *
 * @type {import('esbuild').Plugin}
 */
const ownAddresses = {
  name: 'own-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const own = `new URL(${JSON.stringify(addressOf(path))}, location.origin).href`;
      return { contents: source.replaceAll('import.meta.url', own), loader: 'ts' };
    });
  },
};

/**
 * Serves the tests in bundles. A test file and all that it imports are some 250 files, which an engine would ask for
 * one by one, and WebKit, which starts anew for each test file, each time. What the page of a test loads by itself is
 * served as it stands.
 *
 * @param {readonly string[]} files
 * @returns {Promise<import('@web/dev-server-core').Middleware>}
 */
export async function bundledTests(files) {
  const { outputFiles } = await build({
    entryPoints: [...files],
    outdir: '.',
    outbase: '.',
    chunkNames: `${SHARED}/[hash]`,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    conditions: ['development', 'browser'],
    // Sources are there for what they do when they are loaded, whatever package.json says of what is published.
    ignoreAnnotations: true,
    external: ['/__web-dev-server__*'],
    sourcemap: 'linked',
    plugins: [ownAddresses],
    logLevel: 'warning',
  });
  const bundles = new Map(outputFiles.map(({ path, contents }) => [addressOf(path), contents]));
  return async (context, next) => {
    const bundle = bundles.get(context.path.replace(/\.ts$/, '.js'));
    if (!bundle) return next();
    context.type = context.path.endsWith('.map') ? 'json' : 'js';
    if (context.path.startsWith(`/${SHARED}/`)) context.set('cache-control', 'max-age=3600');
    context.body = Buffer.from(bundle);
  };
}

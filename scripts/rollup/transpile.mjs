import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/**
 * TypeScript to JavaScript, each file by itself and once for all scripts. The modules are made of the same sources,
 * and there the compiler checks their types.
 */

const { options } = ts.parseJsonConfigFileContent(
  { extends: './tsconfig.build.json', files: [] },
  ts.sys,
  process.cwd(),
);

/** @typedef {{ code: string, map: string | undefined }} Script */

/** @type {Map<string, { source: string, script: Script }>} */
const scripts = new Map();

/**
 * @param {string} path
 * @returns {Script}
 */
function scriptOf(path) {
  const source = readFileSync(path, 'utf8');
  const known = scripts.get(path);
  if (known?.source === source) return known.script;
  const { outputText, sourceMapText } = ts.transpileModule(source, {
    fileName: path,
    // A source map names the source beside which it would lie.
    compilerOptions: { ...options, outDir: undefined },
  });
  const script = { code: outputText, map: sourceMapText };
  scripts.set(path, { source, script });
  return script;
}

/** @returns {import('rollup').Plugin} */
export const transpile = () => ({
  name: 'transpile',
  // The path alone: what else is known of a file would come from `package.json`, which speaks of what is published.
  resolveId(source, importer) {
    if (!importer?.endsWith('.ts') || !/^\.\.?\/.*\.js$/.test(source)) return null;
    return resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
  },
  load: (path) => (path.endsWith('.ts') ? scriptOf(path) : null),
});

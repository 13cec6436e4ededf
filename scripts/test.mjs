/**
 * `npm test`: every check that a change needs, two side by side, and one line with the sum; `npm run test:more` has
 * those that take long.
 * `npm test -- lint node` runs only the stages named, `npm test -- src/model/comparison/review` only the tests in the
 * files whose paths begin so.
 */

import { check, conclude, runSideBySide, stagesNamed, tests } from './stages.mjs';
import { builtTests, testFiles } from './test-files.mjs';

const node = process.execPath;
const bin = (/** @type {string} */ path) => [node, `node_modules/${path}`];
const nodeTests = [
  node,
  ...['--import', 'tsx', '--test-reporter', './scripts/node-test-reporter.mjs'],
  'scripts/test-node.mjs',
];
const browserTests = [node, 'scripts/test-browser.mjs'];

/**
 * Each as soon as it can: what takes longest comes first, with what it needs, and all the rest runs beside it. The build
 * empties `dist/`, which sources and scripts read their types from, too.
 */
const STAGES = [
  check('build', [node, 'scripts/build.mjs']),
  tests('node', nodeTests, { needs: ['build'] }),
  tests('browser', [...browserTests, 'src/'], { needs: ['build'] }),
  tests('built', [...browserTests, ...builtTests()], { needs: ['build'] }),
  tests('pages', [node, 'test/pages/pages.mjs'], { needs: ['build'] }),
  check('types', [...bin('typescript/bin/tsc'), '--project', 'tsconfig.json'], ['build']),
  check(
    'types of scripts',
    [...bin('typescript/bin/tsc'), '--project', 'tsconfig.scripts.json'],
    ['build'],
  ),
  check('lint', [...bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']),
  check('format', [...bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
  check('docs', [node, 'scripts/docs.mjs', '--check'], ['build']),
  check('size', [node, 'scripts/size.mjs'], ['build']),
];

/**
 * @param {string[]} paths
 * @returns {import('./stages.mjs').Stage[]}
 */
function testsIn(paths) {
  const files = testFiles(paths);
  return [
    ...(files.node.length > 0 ? [tests('node', [...nodeTests, ...paths])] : []),
    ...(files.browser.length > 0 ? [tests('browser', [...browserTests, ...paths])] : []),
  ];
}

const names = process.argv.slice(2);
const paths = names.filter((name) => name.includes('/'));
const stages = paths.length > 0 ? testsIn(paths) : stagesNamed(STAGES, names);
conclude(await runSideBySide(stages));

/**
 * `npm test`: every check of the project, one stage after the other, and one line with the sum.
 * `npm test -- lint node` runs only the stages named.
 */

import { filesIn } from './files.mjs';
import { check, conclude, runStages, tests } from './stages.mjs';

const node = process.execPath;
const bin = (/** @type {string} */ path) => [node, `node_modules/${path}`];

const STAGES = [
  check('types', [...bin('typescript/bin/tsc'), '--project', 'tsconfig.json']),
  check('types of scripts', [...bin('typescript/bin/tsc'), '--project', 'tsconfig.scripts.json']),
  check('lint', [...bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']),
  check('format', [...bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
  check('build', [node, 'scripts/build.mjs']),
  check('docs', [node, 'scripts/docs.mjs', '--check']),
  check('size', [node, 'scripts/size.mjs']),
  tests('node', [
    node,
    ...['--import', 'tsx', '--test', '--test-reporter', './scripts/node-test-reporter.mjs'],
    ...filesIn('src', (path) => path.endsWith('.node.test.ts')),
    ...filesIn('scripts', (path) => path.endsWith('.test.mjs')),
  ]),
  tests('hosts', [node, 'scripts/build-hosts.mjs']),
  tests('browser', [node, 'scripts/test-browser.mjs']),
  tests('demo', [node, 'test/demo-smoke.mjs']),
  tests('leaks', [node, 'test/leaks/leaks.mjs']),
  tests('pages', [node, 'test/pages/pages.mjs']),
];

conclude(await runStages(STAGES, process.argv.slice(2)));

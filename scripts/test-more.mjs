/**
 * `npm run test:more`: what takes long and seldom fails by itself, beyond `npm test` and on what it has built: the
 * other engines, the matrix of host pages and hostile words, attempts to hide what is locked, what elements leave behind,
 * each demo page, WordPress. Two side by side, and one line with the sum. `npm run test:more -- locks demo` runs only those named.
 */

import { engineStage } from './engines/stage.mjs';
import { conclude, runSideBySide, stagesNamed, tests } from './stages.mjs';
import { matrixTests } from './test-files.mjs';

const node = process.execPath;

/** What takes longest comes first. */
const STAGES = [
  tests('hosts', [node, 'scripts/build-hosts.mjs']),
  ...[engineStage('firefox'), engineStage('webkit')].map((stage) => ({
    ...stage,
    needs: ['hosts'],
  })),
  tests('matrix', [node, 'scripts/test-browser.mjs', ...matrixTests()], { needs: ['hosts'] }),
  tests('locks', [node, 'test/locks/locks.mjs', '--some']),
  tests('leaks', [node, 'test/leaks/leaks.mjs']),
  tests('demo', [node, 'test/demo-smoke.mjs']),
  tests('wordpress', [node, 'scripts/test-sites.mjs', '6.5']),
];

conclude(await runSideBySide(stagesNamed(STAGES, process.argv.slice(2))));

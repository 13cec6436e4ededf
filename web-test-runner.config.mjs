import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { freePort } from './scripts/engines/children.mjs';
import { testLauncher } from './scripts/engines/launcher.mjs';
import { jsonModules } from './scripts/json-modules.mjs';
import { loopbackOnly } from './scripts/loopback-only.mjs';
import { testFiles } from './scripts/test-files.mjs';
import { testSources } from './scripts/test-sources.mjs';
import { listedSources } from './test/embed/listed.mjs';
import { testHosts } from './test/hosts/server.mjs';
import { prerendered } from './test/static/prerendered.mjs';

const { browser } = testFiles();

/** Sources run in Lit's development mode, which reports mistakes that production hides. */
const unit = {
  name: 'unit',
  files: browser.filter((path) => path.startsWith('src/')),
};

/** The built scripts, loaded as a page loads them. */
const built = {
  name: 'built',
  files: browser.filter((path) => path.startsWith('test/')),
};

/**
 * WebKit on a busy machine, seldom: it lays a page out between two rounds of telling sizes, and tells the window that some
 * come in the next frame. Ours are only noted down when they are told (`HeightController`), so nothing is lost by it.
 */
const isLateSizeToldOf = process.env['TEST_ENGINE'] === 'webkit';

/** @param {string} testFramework */
const page = (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Tests</title>
    <script>
      globalThis.fuzzSeed = ${JSON.stringify(process.env.FUZZ_SEED)};
      // The reminder that this is development mode says nothing here.
      globalThis.litIssuedWarnings = new Set(['dev-mode']);
      if (${isLateSizeToldOf})
        addEventListener('error', (event) => {
          if (event.message.startsWith('ResizeObserver loop completed')) event.stopImmediatePropagation();
        });
    </script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  hostname: '127.0.0.1',
  // The runner looks for one itself, always from 8000 up: two of them that begin at the same time find the same.
  port: await freePort(),
  // A page behind another is not drawn, and what waits for that would wait for ever.
  concurrency: 1,
  middleware: [loopbackOnly, testSources, testHosts, prerendered, listedSources],
  // The runner refuses a group without files, and either folder may hold none.
  groups: [unit, built].filter(({ files }) => files.length > 0),
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: [await testLauncher()],
  testRunnerHtml: page,
  // Long enough for the slowest engine on a machine that is busy with other things.
  testFramework: { config: { ui: 'bdd', timeout: '30000' } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  plugins: [
    jsonModules(),
    // Without `target` the decorators arrive raw, without `tsconfig` they are the wrong kind.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
};

/**
 * `npm run test:engines`: the browser tests in Chromium, Firefox and WebKit, two side by side, a line for each and one
 * with the sum. `npm run test:engines -- firefox webkit` runs only those named.
 */

import { ENGINES } from './engines/engines.mjs';
import { engineStage } from './engines/stage.mjs';
import { check, conclude, runInLanes, runSideBySide, stagesNamed } from './stages.mjs';

/** The frameworks' apps that some tests load; made already where nothing has changed. */
const hosts = check('hosts', [process.execPath, 'scripts/build-hosts.mjs']);

const engines = stagesNamed(ENGINES.map(engineStage), process.argv.slice(2));
const built = await runInLanes([hosts]);
conclude([...built, ...(await runSideBySide(engines))]);

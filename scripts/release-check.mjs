/**
 * `npm run release:check`: packs the package and looks at what people would get. It ends with a line for each check, and
 * with 1 where one found a fault. `-- --tag v1.2.3` holds it to what a release needs beyond that.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readJson } from './build/json.mjs';
import { checksOf, report } from './release/checks.mjs';
import { packInto, readPackage } from './release/package.mjs';

const { values } = parseArgs({ options: { tag: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'release-'));
try {
  const packed = readPackage(packInto(folder).root);
  const checks = checksOf(packed, {
    folder: process.cwd(),
    lock: readJson('package-lock.json'),
    tag: values.tag,
    today: new Date().toISOString().slice(0, 10),
    repository: process.env['GITHUB_REPOSITORY'],
  });
  process.exitCode = (await report(checks)) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

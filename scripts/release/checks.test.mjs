import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checksOf, report } from './checks.mjs';
import { uncommittedBuild } from './integrity.mjs';
import { machinePaths } from './machine-paths.mjs';
import { manifestWith, packageWith, SCRIPT } from './planted.mjs';

/** @typedef {import('./planted.mjs').Files} Files */
/** @typedef {Partial<import('./checks.mjs').Project>} Changes */

/** What only the whole repository has. */
const OF_REPOSITORY = 'the build is committed';
const LOCK = { version: '1.2.3', packages: { '': { version: '1.2.3' } } };
const ENTRY = '## 1.2.3 - 2026-11-27';
const changelog = (/** @type {string} */ text) => ({ 'CHANGELOG.md': `# Changelog\n\n${text}` });
const inMap = (/** @type {string} */ source) => ({
  [`${SCRIPT}.map`]: JSON.stringify({ version: 3, sources: [source] }),
});

/**
 * @param {string[]} names of checks; all where there is none
 * @param {Files} [files]
 * @param {Changes} [project]
 * @returns {Promise<string[]>} what is written
 */
async function written(names, files, project) {
  const { packed, remove } = packageWith(files);
  try {
    const checks = checksOf(packed, {
      folder: packed.root,
      lock: LOCK,
      tag: undefined,
      today: '2026-11-27',
      repository: undefined,
      ...project,
    });
    const wanted = Object.entries(checks).filter(([name]) =>
      names.length > 0 ? names.includes(name) : name !== OF_REPOSITORY,
    );
    /** @type {string[]} */
    const lines = [];
    await report(Object.fromEntries(wanted), (line) => lines.push(line));
    return lines;
  } finally {
    remove();
  }
}

/**
 * Faults by the check that has to find them: what is planted, and the beginning of the line that names it.
 *
 * @type {Record<string, [name: string, line: string, files: Files, project?: Changes][]>}
 */
const PLANTED = {
  'every file that package.json names is packed': [
    [
      'a missing file of exports',
      'package.json, exports . default names ./dist/esm/index.js,',
      { 'dist/esm/index.js': undefined },
    ],
    [
      'a pattern that fits no file',
      'package.json, exports ./languages/* default names',
      { 'dist/esm/languages/de.js': undefined },
    ],
    [
      'missing types',
      'package.json, exports ./react types names',
      { 'dist/esm/react.d.ts': undefined },
    ],
    ['a missing command', 'package.json, bin treatment-compare', { 'dist/cli.js': undefined }],
    [
      'another path of the manifest of elements',
      'package.json, customElements names custom-elements.json,',
      { 'package.json': manifestWith({ customElements: 'custom-elements.json' }) },
    ],
    ['missing web-types', 'package.json, web-types', { 'dist/web-types.json': undefined }],
    [
      'another script for delivery networks',
      'package.json, unpkg',
      { 'package.json': manifestWith({ unpkg: 'dist/all.js' }) },
    ],
  ],
  'versions agree': [
    [
      'an older lock',
      'package-lock.json says 1.2.2,',
      {},
      { lock: { ...LOCK, packages: { '': { version: '1.2.2' } } } },
    ],
    ['another tag', 'tag v1.3.0 says 1.3.0,', {}, { tag: 'v1.3.0' }],
    [
      'an older banner',
      `${SCRIPT}, banner says 1.2.2,`,
      { [SCRIPT]: '/*! treatment-compare 1.2.2 (MIT) */' },
    ],
    ['a script without a banner', `${SCRIPT}, banner says no version,`, { [SCRIPT]: 'let a;' }],
    [
      'older web-types',
      'dist/web-types.json says 1.2.2,',
      { 'dist/web-types.json': '{"version":"1.2.2"}' },
    ],
    [
      'an older version in a snippet',
      'docs/own.md, a snippet says 1.2.2,',
      { 'docs/own.md': '%`https://cdn.example/treatment-compare@1.2.2/dist/all.js`' },
    ],
  ],
  'the changelog has the version and its date': [
    ['no changelog', 'CHANGELOG.md has nothing', { 'CHANGELOG.md': undefined }],
    [
      'a forgotten entry',
      'CHANGELOG.md has 1.2.2 for its topmost release,',
      changelog('## Unreleased\n\n- New.\n\n## 1.2.2 - 2026-10-01\n\n- Old.\n'),
    ],
    ['an entry without a date', 'CHANGELOG.md, 1.2.3 has no date', changelog('## 1.2.3\n\n- All.')],
    [
      'a day that is none',
      'CHANGELOG.md, 1.2.3 has no date',
      changelog('## 1.2.3 - 2026-13-01\n\n- All.'),
    ],
    [
      'a day to come',
      'CHANGELOG.md, 1.2.3 is dated 2026-12-01,',
      changelog('## 1.2.3 - 2026-12-01\n\n- All.'),
    ],
    ['an empty entry', 'CHANGELOG.md, 1.2.3 is empty', changelog(`${ENTRY}\n\n## 1.2.2\n\n- Old.`)],
    [
      'news left behind in a release',
      'CHANGELOG.md, Unreleased holds what 1.2.3 brings',
      changelog(`## Unreleased\n\n- New.\n\n${ENTRY}\n\n- All.`),
      { tag: 'v1.2.3' },
    ],
    [
      'a release on another day',
      'CHANGELOG.md, 1.2.3 is dated 2026-11-27, and released today, 2026-12-24',
      {},
      { tag: 'v1.2.3', today: '2026-12-24' },
    ],
  ],
  'what is packed is what was built': [
    ['a changed script', `${SCRIPT} has another hash`, { [SCRIPT]: '%let more;' }],
    ['a missing script', `${SCRIPT} is named in`, { [SCRIPT]: undefined }],
    ['no hashes', 'dist/integrity.json is not', { 'dist/integrity.json': undefined }],
  ],
  'licences of what is bundled are named': [
    ['no licence of ours', 'LICENSE is not', { LICENSE: undefined }],
    [
      'a bundled package without its licence',
      'dist/THIRD-PARTY-LICENSES.txt lacks the licence of @lit/context,',
      inMap('../node_modules/@lit/context/index.js'),
    ],
    [
      'a banner that names no licences',
      `${SCRIPT} carries lit-html,`,
      { [SCRIPT]: '/*! treatment-compare 1.2.3 (MIT) */' },
    ],
    [
      'a file of licences that is not there',
      `${SCRIPT}, banner names THIRD-PARTY-LICENSES.txt,`,
      { 'dist/THIRD-PARTY-LICENSES.txt': undefined },
    ],
    [
      'a licence that the README does not name',
      'README.md does not name `entities` (BSD-2-Clause)',
      { 'dist/THIRD-PARTY-LICENSES.txt': '%\nentities 7.0.1 (BSD-2-Clause)\n' },
    ],
  ],
  'no file names a place on a machine': [
    [
      'a path in a script',
      `${SCRIPT} names a place on a machine: /home/runner`,
      { [SCRIPT]: `%"${['', 'home', 'runner', 'work', 'all.ts'].join('/')}"` },
    ],
    [
      'a path of Windows',
      `${SCRIPT} names a place on a machine: C:\\\\Users`,
      { [SCRIPT]: '%"C:\\\\Users\\\\me\\\\all.ts"' },
    ],
    [
      'an address of a file',
      'docs/own.md names a place on a machine: file:///srv/',
      { 'docs/own.md': '%file:///srv/site/' },
    ],
    [
      'a path in a source map',
      `${SCRIPT}.map names a place on a machine: /srv/src/all.ts`,
      inMap('/srv/src/all.ts'),
    ],
    [
      'an address in a source map',
      `${SCRIPT}.map names a place on a machine: file:///`,
      inMap('file:///all.ts'),
    ],
  ],
  'links of the documents lead to what is packed': [
    [
      'a link out of the package',
      'docs/own.md links to ../src/all.ts,',
      { 'docs/own.md': '%[source](../src/all.ts)' },
    ],
    [
      'a picture that is not there',
      'README.md links to docs/own.png,',
      { 'docs/own.png': undefined },
    ],
    [
      'a heading that is not there',
      'README.md links to docs/own.md#own-words,',
      { 'docs/own.md': '# Others\n' },
    ],
  ],
  'the repository is named as provenance needs it': [
    [
      'no repository',
      'package.json, repository is missing',
      { 'package.json': manifestWith({ repository: undefined }) },
      { tag: 'v1.2.3' },
    ],
    [
      'another repository',
      'package.json, repository names git+https://code.example/clinic/treatment-compare.git, and the release comes from other/fork',
      {},
      { tag: 'v1.2.3', repository: 'other/fork' },
    ],
  ],
  'publint finds nothing': [
    [
      'types behind the code',
      'package.json, exports . types ',
      {
        'package.json': manifestWith({
          exports: { '.': { default: './dist/esm/index.js', types: './dist/esm/index.d.ts' } },
        }),
      },
    ],
  ],
  'types are found': [
    [
      'missing types',
      'package.json, exports ., node16-esm UntypedResolution',
      { 'dist/esm/index.d.ts': undefined },
    ],
    [
      'types behind a pattern that lead nowhere',
      'dist/esm/languages/de.d.ts InternalResolutionError',
      { 'dist/esm/languages/de.d.ts': 'export { b } from "./gone.js";' },
    ],
  ],
};

describe('a release', () => {
  it('passes without a fault, and ends with a line for each check', async () => {
    const lines = await written([], {}, { tag: 'v1.2.3', repository: 'clinic/treatment-compare' });
    assert.equal(lines.length, Object.keys(PLANTED).length);
    for (const line of lines) assert.match(line, /^ok: /);
  });

  it('may wait with news between releases', async () => {
    const name = 'the changelog has the version and its date';
    const files = changelog(`## Unreleased\n\n- New.\n\n${ENTRY}\n\n- All.`);
    assert.deepEqual(await written([name], files, { today: '2027-01-01' }), [`ok: ${name}`]);
  });

  for (const [check, faults] of Object.entries(PLANTED)) {
    for (const [name, line, files, project] of faults) {
      it(`is stopped by ${name}`, async () => {
        const lines = await written([check], files, project);
        assert.ok(
          lines.some((text) => text.startsWith(line)),
          lines.join('\n'),
        );
        assert.match(lines.at(-1) ?? '', new RegExp(`^✗ ${check}: \\d`));
      });
    }
  }

  it('is stopped by the folder of the project in any file', () => {
    const { packed, remove } = packageWith({ [SCRIPT]: '%"/srv/project/src/all.ts"' });
    assert.deepEqual(
      machinePaths(packed, ['/srv/project']).map(({ place }) => place),
      [SCRIPT],
    );
    remove();
  });

  it('is stopped by a build that is not committed', () => {
    const { packed, remove } = packageWith();
    const git = (/** @type {string[]} */ ...words) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
        cwd: packed.root,
        stdio: 'pipe',
      });
    git('init');
    git('add', '.');
    git('commit', '--message', 'All');
    assert.deepEqual(uncommittedBuild(packed.root), []);
    writeFileSync(join(packed.root, SCRIPT), 'let other;');
    assert.deepEqual(
      uncommittedBuild(packed.root).map(({ place }) => place),
      [SCRIPT],
    );
    remove();
  });
});

import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDocument } from 'yaml';
import { filesIn } from '../files.mjs';

/** What the workflows of CI and of a release may do. */

/**
 * @typedef {object} Job
 * @property {string} [uses]
 * @property {string | string[]} [needs]
 * @property {Record<string, string>} [permissions]
 * @property {{ uses?: string, run?: string, with?: Record<string, unknown> }[]} [steps]
 */

const FOLDER = '.github/workflows';
const paths = filesIn(FOLDER);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * @param {string} path
 * @returns {{ on: any, permissions: Record<string, string>, jobs: Record<string, Job> }}
 */
const workflow = (path) => parseDocument(readFileSync(path, 'utf8'), { strict: true }).toJS();

/** @param {string} path */
const stepsOf = (path) => Object.values(workflow(path).jobs).flatMap(({ steps = [] }) => steps);

describe('the workflows', () => {
  it('are those of CI and of a release', () => {
    assert.deepEqual(paths, [`${FOLDER}/ci.yml`, `${FOLDER}/release.yml`]);
  });

  for (const path of paths) {
    it(`can be read: ${path}`, () => {
      const { errors, warnings } = parseDocument(readFileSync(path, 'utf8'), { strict: true });
      assert.deepEqual([...errors, ...warnings], []);
    });

    it(`may do nothing but read where no job says otherwise: ${path}`, () => {
      assert.deepEqual(workflow(path).permissions, { contents: 'read' });
    });

    it(`name each action by its commit, and the version of it: ${path}`, () => {
      const named = [...readFileSync(path, 'utf8').matchAll(/uses: (.+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !name.startsWith('./'));
      assert.ok(named.length > 0);
      for (const name of named) assert.match(name, /^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    });

    it(`run scripts that there are: ${path}`, () => {
      for (const { run = '' } of stepsOf(path)) {
        for (const [, name = ''] of run.matchAll(/npm run ([\w:]+)/g))
          assert.ok(scripts[name], name);
        if (run.startsWith('.ci/')) assert.ok(statSync(run).mode & 0o100, `${run} can be run`);
      }
    });

    it(`leave no key behind in the checkout: ${path}`, () => {
      const checkouts = stepsOf(path).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      assert.ok(checkouts.length > 0);
      for (const step of checkouts) assert.equal(step.with?.['persist-credentials'], false);
    });
  }
});

describe('the workflow of a release', () => {
  const { on, jobs } = workflow(`${FOLDER}/release.yml`);
  /** @param {string} name */
  const commandsOf = (name) => (jobs[name]?.steps ?? []).map(({ run = '' }) => run).join('\n');

  it('begins with a tag', () => {
    assert.deepEqual(on, { push: { tags: ['v*'] } });
  });

  it('tests first, then looks at the package, then publishes', () => {
    assert.equal(jobs['test']?.uses, './.github/workflows/ci.yml');
    assert.deepEqual(
      Object.entries(jobs).map(([name, { needs }]) => [name, needs]),
      [
        ['test', undefined],
        ['pack', 'test'],
        ['npm', 'pack'],
        ['page', ['pack', 'npm']],
      ],
    );
    assert.match(commandsOf('pack'), /release:check -- --tag "\$GITHUB_REF_NAME"/);
  });

  it('gives the right to publish to the job alone that does nothing else', () => {
    const rights = Object.entries(jobs).map(([name, { permissions }]) => [name, permissions]);
    assert.deepEqual(rights, [
      ['test', undefined],
      ['pack', undefined],
      ['npm', { 'id-token': 'write' }],
      ['page', { contents: 'write' }],
    ]);
    assert.doesNotMatch(commandsOf('npm'), /npm (?:ci|install|run)/);
  });

  it('publishes with provenance what was looked at, and shows the archive and the hashes', () => {
    assert.match(commandsOf('npm'), /npm publish \.\/treatment-compare-\*\.tgz --provenance/);
    assert.match(
      commandsOf('page'),
      /gh release create .* treatment-compare-\*\.zip integrity\.json/,
    );
  });
});

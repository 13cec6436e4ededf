/** Apps of `test/hosts/frameworks/`, which `scripts/build-hosts.mjs` builds with the tools of their frameworks. */

import { resolve } from 'node:path';
import { filesIn } from '../../../scripts/files.mjs';

/** @typedef {import('../host.mjs').Host} Host */

const BUILT = '.cache/hosts';

/**
 * @param {string} name
 * @returns {Record<string, string>}
 */
function filesOf(name) {
  const folder = `${BUILT}/${name}/`;
  return Object.fromEntries(
    filesIn(folder).map((path) => [path.slice(folder.length), resolve(path)]),
  );
}

/**
 * A page that an app of a framework fills; its other pages are those of `frameworks.test.ts`.
 *
 * @param {Pick<Host, 'title' | 'packages' | 'marks' | 'holds' | 'advice'> & { id: string, entry?: string }} host
 * @returns {Host}
 */
const app = ({ entry = 'contract.js', ...host }) => ({
  does: 'Makes the elements and their content by itself, and changes them later.',
  files: filesOf(host.id),
  snippet: '<div id="root" data-app="contract"></div>',
  end: `<script type="module" src="${entry}"></script>`,
  hazards: ['P10'],
  ...host,
});

const HOLDS =
  'everything; properties, attributes, events and children that the app changes, and a script that comes late';

const MORE = 'See [docs/frameworks.md](frameworks.md).';

/** @type {readonly Host[]} */
export const frameworks = [
  app({
    id: 'react',
    title: 'React',
    packages: ['react', 'react-dom'],
    marks: ['document._reactListening'],
    holds: `${HOLDS}; what a server rendered`,
    advice: `${MORE} Hydration sets no objects: let the server write them as JSON inside the element.`,
  }),
  app({
    id: 'vue',
    title: 'Vue',
    packages: ['vue'],
    holds: `${HOLDS}; what a server rendered`,
    advice: `${MORE} Name the tags in \`isCustomElement\`.`,
  }),
  app({
    id: 'svelte',
    title: 'Svelte',
    packages: ['svelte'],
    holds: HOLDS,
    advice: MORE,
  }),
  app({
    id: 'preact',
    title: 'Preact',
    packages: ['preact'],
    holds: HOLDS,
    advice: `${MORE} Where the script comes late, give objects by a \`ref\`.`,
  }),
  app({
    id: 'solid',
    title: 'Solid',
    packages: ['solid-js'],
    holds: HOLDS,
    advice: `${MORE} Write properties in kebab case and listen with \`on:\`.`,
  }),
  app({
    id: 'angular',
    title: 'Angular',
    packages: ['@angular/core'],
    entry: 'main.js',
    holds: HOLDS,
    advice: `${MORE} Hand JSON to \`[document]\`: a template may hold no script.`,
  }),
];

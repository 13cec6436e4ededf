/** What others' tools say of the package: publint, and Are the types wrong? */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, Package as TypedPackage } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** @typedef {import('./package.mjs').Package} Package */
/** @typedef {import('./package.mjs').Fault} Fault */

/**
 * @param {Package} packed
 * @returns {Promise<Fault[]>}
 */
export async function publintFaults({ root, manifest }) {
  const { messages } = await publint({ pkgDir: root, pack: false, strict: true });
  return messages.map((message) => ({
    place: `package.json, ${message.path.join(' ')}`,
    problem: (formatMessage(message, manifest, { color: false }) ?? message.code).replace(
      /\.$/,
      '',
    ),
    mend: `See publint's rule ${message.code}.`,
  }));
}

/**
 * Ways of finding modules that we do not serve, each with the reason.
 *
 * @type {Record<string, string>}
 */
const UNSERVED = {
  node10: 'it knows no `exports`; Node has them since 12, and we ask for 20',
  'node16-cjs': 'the package holds modules alone, which `require` of Node 20 cannot load',
};

/**
 * @param {Package} packed
 * @returns {Promise<Fault[]>}
 */
export async function typeFaults(packed) {
  const result = await checkPackage(typedPackage(packed), {
    includeEntrypoints: typedEntrypoints(packed),
  });
  if (!result.types)
    return [{ place: 'package.json', problem: 'has no types', mend: 'Run `npm run build`.' }];
  return result.problems
    .filter((problem) => !('resolutionKind' in problem && problem.resolutionKind in UNSERVED))
    .map((problem) => ({
      place: placeOf(problem, packed.manifest['name']),
      problem: problem.kind,
      mend: `See the problem ${problem.kind} of Are the types wrong?.`,
    }));
}

/**
 * @param {import('@arethetypeswrong/core').Problem} problem
 * @param {string} name of the package
 */
function placeOf(problem, name) {
  if ('entrypoint' in problem)
    return `package.json, exports ${problem.entrypoint}, ${problem.resolutionKind}`;
  return 'fileName' in problem
    ? problem.fileName.replace(`/node_modules/${name}/`, '')
    : 'package.json, exports';
}

/** @param {Package} packed */
function typedPackage({ root, files, manifest }) {
  const { name, version } = manifest;
  const contents = files.map((path) => [
    `/node_modules/${name}/${path}`,
    readFileSync(join(root, path)),
  ]);
  return new TypedPackage(Object.fromEntries(contents), name, version);
}

/**
 * The modules behind patterns, which the tool does not look for itself.
 *
 * @param {Package} packed
 * @returns {string[]}
 */
function typedEntrypoints({ files, manifest }) {
  return Object.entries(Object(manifest['exports']))
    .filter(([name, target]) => name.includes('*') && typeof target?.types === 'string')
    .flatMap(([name, { types }]) => {
      const [before, after] = types.replace('./', '').split('*');
      return files
        .filter((file) => file.startsWith(before) && file.endsWith(after))
        .map((file) => name.replace('*', file.slice(before.length, file.length - after.length)));
    });
}

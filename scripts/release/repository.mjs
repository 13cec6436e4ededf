/** The registry takes a statement of provenance only for the repository that package.json names. */

/** @typedef {import('./package.mjs').Package} Package */
/** @typedef {import('./package.mjs').Fault} Fault */

/**
 * @param {Package} packed
 * @param {object} release
 * @param {string | undefined} release.tag between releases there is nothing to prove
 * @param {string | undefined} release.repository its owner and name where the workflow runs; any, elsewhere
 * @returns {Fault[]}
 */
export function repositoryFaults({ manifest }, { tag, repository }) {
  if (tag === undefined) return [];
  const { url = '' } = Object(manifest['repository']);
  const isNamed = repository === undefined ? url !== '' : isOf(url, repository);
  if (isNamed) return [];
  return [
    {
      place: 'package.json, repository',
      problem: url ? `names ${url}, and the release comes from ${repository}` : 'is missing',
      mend: 'Set `repository.url` to the address of the repository, as RELEASING.md says.',
    },
  ];
}

/**
 * @param {string} url
 * @param {string} repository
 */
const isOf = (url, repository) => url.replace(/\.git$/, '').endsWith(`/${repository}`);

/** Every link of the package's documents leads somewhere, for those who have nothing but the package. */

import { dirname, posix } from 'node:path';
import MarkdownIt from 'markdown-it';
import { documentsOf } from './package.mjs';

/** @typedef {import('./package.mjs').Package} Package */
/** @typedef {import('./package.mjs').Fault} Fault */

const markdown = new MarkdownIt({ html: true });

/**
 * @param {Package} packed
 * @returns {Fault[]}
 */
export function deadLinks(packed) {
  return documentsOf(packed).flatMap((path) =>
    linksIn(packed.text(path))
      .filter((link) => !isAlive(packed, path, link))
      .map((link) => ({
        place: path,
        problem: `links to ${link}, which is not in the package`,
        mend: 'Correct it, add the file to `files` in package.json, or name it without a link.',
      })),
  );
}

/**
 * @param {Package} packed
 * @param {string} from
 * @param {string} link
 */
function isAlive(packed, from, link) {
  if (/^(?:https?|mailto|tel):/.test(link)) return true;
  const [path = '', fragment] = decodeURI(link).split('#');
  const target = path === '' ? from : posix.normalize(posix.join(dirname(from), path));
  if (!packed.has(target)) return false;
  return fragment === undefined || headingsIn(packed.text(target)).includes(fragment);
}

/**
 * @param {string} text
 * @returns {string[]} where its links and pictures lead
 */
const linksIn = (text) =>
  markdown
    .parse(text, {})
    .flatMap(({ children }) => children ?? [])
    .map((token) => token.attrGet(token.type === 'image' ? 'src' : 'href'))
    .filter((address) => address !== null)
    .map(String);

/**
 * @param {string} text
 * @returns {string[]} the fragments of its headings, as code hosts make them
 */
function headingsIn(text) {
  const tokens = markdown.parse(text, {});
  return tokens
    .filter((_, index) => tokens[index - 1]?.type === 'heading_open')
    .map(({ children }) => (children ?? []).map(({ content }) => content).join(''))
    .map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    );
}

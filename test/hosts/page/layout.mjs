/** A host's page, as its server would send it. */

import { readFileSync } from 'node:fs';
import { SCRIPT_TAG, SNIPPET } from './snippet.mjs';

/** @typedef {import('../host.mjs').Host} Host */

const SENTINEL = readFileSync(new URL('sentinel.html', import.meta.url), 'utf8').trim();

const sentinel = (/** @type {string} */ id) => `<section id="${id}">${SENTINEL}</section>`;

/**
 * @param {Host} host
 * @returns {Promise<string>}
 */
export async function pageOf(host) {
  const {
    title,
    doctype = '<!doctype html>',
    html = 'lang="en"',
    head = '',
    script = SCRIPT_TAG,
    scriptAt = 'head',
    snippet = SNIPPET,
    wrapper = '<!-- snippet -->',
    end = '',
  } = host;
  const pasted = typeof snippet === 'string' ? snippet : await snippet();
  const parts = {
    html,
    head: `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${nonced('<script src="witness.js"></script>', host)}
${head}
${scriptAt === 'head' ? script : ''}`,
    body: `${sentinel('before')}
<div id="place">${wrapper.replace('<!-- snippet -->', () => pasted)}</div>
${sentinel('after')}
${end}
${scriptAt === 'end' ? script : ''}`,
  };
  if (host.page) return host.page(parts);
  return `${doctype}
<html ${parts.html}>
<head>
${parts.head}
</head>
<body>
${parts.body}
</body>
</html>
`;
}

/** The witness is let in by a policy that names a nonce, as any script of the page. */
function nonced(/** @type {string} */ tag, /** @type {Host} */ { headers = {} }) {
  const [, nonce] = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '') ?? [];
  return nonce ? tag.replace('<script', `<script nonce="${nonce}"`) : tag;
}

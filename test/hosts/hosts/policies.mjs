/** Policies that a server sends. `docs/hosts.md` prints their headers as recipes. */

import { COMPARISON_FILE, FEED_FILE, FROM_FILES } from '../page/snippet.mjs';

const NONCE = 'cmFuZG9t';

/** @param {string} policy */
const csp = (policy) => ({ 'content-security-policy': policy });

/** @type {readonly import('../host.mjs').Host[]} */
export const policies = [
  {
    id: 'csp-self',
    title: 'CSP: own scripts and styles only',
    does: 'Allows scripts and styles from the site and nothing else.',
    hazards: ['S1', 'S3'],
    headers: csp("default-src 'none'; script-src 'self'; style-src 'self'"),
    holds: 'Everything.',
    advice: 'Serve the script from your own site. `src` needs `connect-src` as well.',
  },
  {
    id: 'csp-connect',
    title: 'CSP: own scripts, styles and files',
    does: 'Allows scripts, styles and requests to the site and nothing else; the elements name files with `src`.',
    hazards: ['S3'],
    headers: csp("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"),
    files: {
      'comparison.json': { text: COMPARISON_FILE },
      'feed.json': { text: FEED_FILE },
    },
    snippet: FROM_FILES,
    asks: ['GET comparison.json', 'GET feed.json'],
    holds: 'Everything; the named files are asked for, and nothing else.',
    advice:
      'For files on another site, name that site in `connect-src`; it must allow yours (CORS).',
  },
  {
    id: 'csp-no-connect',
    title: 'CSP: a file named, and no requests allowed',
    does: 'Refuses what `src` names.',
    hazards: ['S3'],
    headers: csp("default-src 'none'; script-src 'self'; style-src 'self'"),
    files: {
      'comparison.json': { text: COMPARISON_FILE },
      'feed.json': { text: FEED_FILE },
    },
    snippet: FROM_FILES,
    shows: 'fallback',
    says: [
      'policy: connect-src',
      'console.error: <treatment-compare> shows its own content',
      'console.error: <outcome-chart> shows its own content',
      'console.error: <related-posts> shows its own content',
    ],
    holds: 'What the author wrote in the tags; the console tells why.',
    advice: "Add `connect-src 'self'`.",
  },
  {
    id: 'csp-no-styles',
    title: 'CSP: no styles at all',
    does: 'Allows scripts of the site and not one style.',
    hazards: ['S1'],
    headers: csp("default-src 'none'; script-src 'self'; style-src 'none'"),
    holds: 'Everything: our styles are no part of the page’s markup.',
  },
  {
    id: 'csp-nonce',
    title: 'CSP: nonces and strict-dynamic',
    does: 'Allows scripts and styles that carry the nonce of the page, and what such scripts load.',
    hazards: ['S1', 'S2'],
    headers: csp(
      `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'nonce-${NONCE}'; base-uri 'none'`,
    ),
    script: `<script src="treatment-compare.js" nonce="${NONCE}" defer></script>`,
    holds: 'Everything.',
    advice: 'The tag needs the nonce, which your server makes anew for each page.',
  },
  {
    id: 'csp-nonce-missing',
    title: 'CSP: nonces, and our tag has none',
    does: 'Refuses the script.',
    hazards: ['S2'],
    headers: csp(`default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'`),
    shows: 'fallback',
    says: ['policy: script-src'],
    holds: 'What the author wrote in the tags.',
    advice: 'Add `nonce="…"` to the tag.',
  },
  {
    id: 'csp-sandbox',
    title: 'CSP: sandbox with scripts only',
    does: 'Gives the page no origin: storage throws, requests are foreign.',
    hazards: ['S6'],
    headers: csp('sandbox allow-scripts'),
    sandbox: 'allow-scripts',
    end: '<script type="module" src="/test/hosts/inside.ts"></script>',
    holds: 'Everything.',
  },
  {
    id: 'sandbox',
    title: '<iframe sandbox="allow-scripts">',
    does: 'Gives the page no origin: storage throws, requests are foreign.',
    hazards: ['S6'],
    sandbox: 'allow-scripts',
    end: '<script type="module" src="/test/hosts/inside.ts"></script>',
    holds: 'Everything.',
    advice: 'Add `allow-popups` if links shall open outside the frame.',
  },
  {
    id: 'trusted-types',
    title: 'Trusted Types, with Lit’s policy allowed',
    does: 'Enforces Trusted Types and allows the policy `lit-html`.',
    hazards: ['S4'],
    headers: csp("require-trusted-types-for 'script'; trusted-types lit-html"),
    axe: 'the policy keeps it out',
    holds: 'Everything.',
    advice: 'Keep `lit-html` in the list.',
  },
  {
    id: 'trusted-types-any',
    title: 'Trusted Types of any name',
    does: 'Enforces Trusted Types and names none.',
    hazards: ['S4'],
    headers: csp("require-trusted-types-for 'script'"),
    axe: 'the policy keeps it out',
    holds: 'Everything.',
  },
  {
    id: 'trusted-types-twice',
    title: 'Trusted Types, with a Lit of the page’s own',
    does: 'Enforces Trusted Types and allows `lit-html` once; the page has taken it already.',
    hazards: ['S4'],
    headers: csp("require-trusted-types-for 'script'; trusted-types lit-html"),
    files: {
      'site.js': {
        text: "globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });",
      },
    },
    head: '<script src="site.js"></script>',
    needs: 'trustedTypes',
    shows: 'fallback',
    says: [
      'policy: trusted-types',
      'policy: require-trusted-types-for',
      'console.error: <treatment-compare> shows its own content',
      'console.error: <outcome-chart> shows its own content',
      'console.error: <related-posts> shows its own content',
    ],
    holds: 'What the author wrote in the tags.',
    advice: "Add `'allow-duplicates'` to the list.",
  },
  {
    id: 'trusted-types-duplicates',
    title: 'Trusted Types, with a Lit of the page’s own and duplicates allowed',
    does: "Enforces Trusted Types with `'allow-duplicates'`; the page has taken `lit-html` already.",
    hazards: ['S4'],
    headers: csp("require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'"),
    axe: 'the policy keeps it out',
    files: {
      'site.js': {
        text: "globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });",
      },
    },
    head: '<script src="site.js"></script>',
    holds: 'Everything.',
  },
  {
    id: 'trusted-types-others',
    title: 'A list of Trusted Types that enforces nothing',
    does: 'Names other policies without asking for any.',
    hazards: ['S4'],
    headers: csp('trusted-types others'),
    needs: 'trustedTypes',
    says: ['policy: trusted-types'],
    holds: 'Everything; the browser reports one attempt to make the policy `lit-html`.',
    advice: 'Add `lit-html` to the list.',
  },
  {
    id: 'trusted-types-none',
    title: 'Trusted Types, none allowed',
    does: 'Enforces Trusted Types and allows no policy.',
    hazards: ['S4', 'S5'],
    headers: csp("require-trusted-types-for 'script'; trusted-types 'none'"),
    needs: 'trustedTypes',
    shows: 'fallback',
    says: [
      'policy: trusted-types',
      'policy: require-trusted-types-for',
      'console.error: <treatment-compare> shows its own content',
      'console.error: <outcome-chart> shows its own content',
      'console.error: <related-posts> shows its own content',
    ],
    holds: 'What the author wrote in the tags.',
    advice: 'Allow `lit-html`, or keep the table in the tag: it is what readers get.',
  },
  {
    id: 'xhtml',
    title: 'XHTML',
    does: 'Is sent as `application/xhtml+xml`, where no HTML template can be made.',
    hazards: ['S7'],
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
    script: '<script src="treatment-compare.js" defer="defer"></script>',
    page: ({ head, body, html }) => `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" ${html}><head>${closed(head)}</head><body>${closed(body)}</body></html>`,
    shows: 'fallback',
    says: [
      'console.error: <treatment-compare> shows its own content',
      'console.error: <outcome-chart> shows its own content',
      'console.error: <related-posts> shows its own content',
    ],
    holds: 'What the author wrote in the tags.',
    advice: 'Send the page as `text/html`.',
  },
];

/** Elements without content end themselves in XML. */
function closed(/** @type {string} */ markup) {
  return markup.replace(/<(meta|link|input|img|br)\b([^>]*)>/g, '<$1$2/>');
}

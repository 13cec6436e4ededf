import { versionsOf } from '../../test/hosts/host.mjs';
import { FAMILIES } from '../../test/hosts/registry.mjs';
import { cell, prose, table } from './markdown.mjs';

/** Markdown of the hosts that the tests load: what was tried, what holds there, and what site owners should know. */

/** @typedef {import('../../test/hosts/host.mjs').Host} Host */

/** @type {Record<string, string>} */
const TITLES = {
  loading: 'How the script is loaded',
  markup: 'Editors, filters and minifiers',
  styles: 'Styles',
  policies: 'Policies',
  polluters: 'Libraries that change the platform',
  widgets: 'Carousels and page loaders',
};

/** @param {readonly Host[]} hosts */
function tableOf(hosts) {
  const rows = hosts.map((host) => [
    prose(host.title),
    versionsOf(host).map(cell).join(', '),
    prose(host.does),
    prose(host.holds),
    prose(host.advice ?? ''),
  ]);
  return table(['Host', 'Version', 'What it does', 'What holds', 'Advice'], rows);
}

/** @returns {string} a table for each family */
export function hostTables() {
  return Object.entries(FAMILIES)
    .map(([family, hosts]) => `### ${TITLES[family] ?? family}\n\n${tableOf(hosts)}\n`)
    .join('\n');
}

/** @param {Host} host */
const isRecipe = ({ headers = {}, shows }) =>
  Boolean(headers['content-security-policy']) && shows !== 'fallback';

/** @param {Host} host */
function recipe({ title, headers = {}, script, holds, advice = '' }) {
  const tag = script ? `\n\`\`\`html\n${script}\n\`\`\`\n` : '';
  return `**${prose(title)}**

\`\`\`http
Content-Security-Policy: ${headers['content-security-policy']}
\`\`\`
${tag}
What holds: ${prose(holds.charAt(0).toLowerCase() + holds.slice(1))} ${prose(advice)}`.trimEnd();
}

/** @returns {string} the headers of policies under which the elements show what they are for */
export function policyRecipes() {
  const recipes = (FAMILIES['policies'] ?? []).filter(isRecipe).map(recipe);
  return `${recipes.join('\n\n')}\n`;
}

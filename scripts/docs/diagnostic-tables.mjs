import { readFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';
import { prose, table } from './markdown.mjs';

const CATALOGUE = 'src/model/diagnostics/catalogue.ts';

/** From the source, since a module tells its exports in the order of the alphabet, and the build has only those in use. */
const SECTIONS = readFileSync(CATALOGUE, 'utf8')
  .split(/^\/\/ /m)
  .slice(1)
  .map((section) => ({
    title: section.slice(0, section.indexOf('\n')).replace(/\.$/, ''),
    names: [...section.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name),
  }));

/** @returns {Promise<string>} a table for each section of the catalogue */
export async function diagnosticTables() {
  const catalogue = await tsImport(`../../${CATALOGUE}`, import.meta.url);
  return SECTIONS.map(({ title, names }) => ({
    title,
    notices: names.flatMap((name) => noticesIn(catalogue[name])),
  }))
    .filter(({ notices }) => notices.length > 0)
    .map(({ title, notices }) => `## ${title}\n\n${tableOf(notices)}\n`)
    .join('\n');
}

/**
 * A notice, or some by name; a line for the console alone has no code, and is none.
 *
 * @param {string | Record<string, string>} entry
 */
const noticesIn = (entry) =>
  (typeof entry === 'string' ? [entry] : Object.values(entry)).filter((text) =>
    text.includes(' | '),
  );

/** @param {readonly string[]} notices */
function tableOf(notices) {
  const rows = notices.map((notice) => {
    const [code, message = '', hint = '', severity = 'error'] = notice.split(' | ');
    return [`\`${code}\``, severity, prose(message), prose(hint)];
  });
  return table(['Code', 'Severity', 'What is wrong', 'How to mend it'], rows);
}

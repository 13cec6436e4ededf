import { PAGE_RULES } from '../../../check/page-rules/index.js';
import { RULES } from '../../../check/rules/index.js';
import { VERSION } from '../../version.js';
import type { CheckedDocument, PlacedFinding } from '../told.js';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The pages of rules are in the package, of which this shows each file. */
const PAGES = `https://unpkg.com/treatment-compare${VERSION === 'source' ? '' : `@${VERSION}`}/docs/rules/`;

/** For code hosts: SARIF 2.1.0, as OASIS describes it. */
export function asSarif(documents: readonly CheckedDocument[]): string {
  const results = documents.flatMap(({ file, findings }) =>
    findings.map((finding) => resultOf(file, finding)),
  );
  const ids = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
  const driver = { name: 'treatment-compare', version: VERSION, rules: ids.map(ruleOf) };
  // Code hosts and terminals differ in what they count as a column; this is JavaScript's.
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function ruleOf(id: string) {
  const rule = [...RULES, ...PAGE_RULES].find((rule) => rule.id === id);
  if (!rule) return { id };
  const { title, why } = rule;
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    helpUri: `${PAGES}${id}.md`,
  };
}

function resultOf(file: string, { rule, severity, path, message, mend, place }: PlacedFinding) {
  return {
    ruleId: rule,
    level: severity === 'error' ? 'error' : 'warning',
    message: { text: `${path} ${message}. ${mend}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: place.line, startColumn: place.column },
        },
        logicalLocations: [{ fullyQualifiedName: path }],
      },
    ],
  };
}

/** A path as part of an address: relative where it is one. */
function uriOf(file: string): string {
  if (/^https?:/i.test(file)) return encodeURI(file);
  const isDisk = /^[a-z]:[\\/]/i.test(file);
  const parts = file.replaceAll('\\', '/').split('/');
  const path = parts
    .map((part, index) => (isDisk && index === 0 ? part : encodeURIComponent(part)))
    .join('/');
  if (isDisk) return `file:///${path}`;
  return path.startsWith('/') ? `file://${path}` : path;
}

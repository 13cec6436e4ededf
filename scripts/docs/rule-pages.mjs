import { tsImport } from 'tsx/esm/api';
import { cell, table } from './markdown.mjs';

/** @typedef {import('../../src/check/rule.js').Rule} Rule */
/** @typedef {import('../../src/check/rule.js').PageRule} PageRule */

const MADE = '<!-- Made from src/check by scripts/docs.mjs. -->';

/** @returns {Promise<Record<string, string>>} the pages of docs/rules, by their names */
export async function rulePages() {
  const { RULES } = /** @type {{ RULES: readonly Rule[] }} */ (
    await tsImport('../../src/check/rules/index.ts', import.meta.url)
  );
  const { PAGE_RULES } = /** @type {{ PAGE_RULES: readonly PageRule[] }} */ (
    await tsImport('../../src/check/page-rules/index.ts', import.meta.url)
  );
  const { STANDARDS } =
    /** @type {{ STANDARDS: readonly import('../../src/check/score.js').Standard[] }} */ (
      await tsImport('../../src/check/standards/index.ts', import.meta.url)
    );
  const all = [...RULES, ...PAGE_RULES];
  const pages = all.map((rule) => [`${rule.id}.md`, page(rule)]);
  return { 'README.md': index(all, STANDARDS), ...Object.fromEntries(pages) };
}

/**
 * @param {readonly (Rule | PageRule)[]} rules
 * @param {readonly import('../../src/check/score.js').Standard[]} standards
 */
function index(rules, standards) {
  const rows = [...rules]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((rule) => [`[${rule.id}](${rule.id}.md)`, severityOf(rule), cell(rule.title)]);
  return markdown(
    '# Rules',
    'What `treatment-compare check` holds a comparison to, beside what [the elements find](../diagnostics.md) themselves. How to set a rule is in [the guide](../check.md).',
    table(['Rule', 'Severity', 'What is asked'], rows),
    ...standards.flatMap(({ title, items }) => [
      `## ${title}`,
      table(
        ['Item', 'What is asked', 'Judged by'],
        items.map(({ id, asks, by }) => [id, cell(asks), judgeOf(by)]),
      ),
    ]),
  );
}

/** @param {import('../../src/check/score.js').Judge} by */
function judgeOf(by) {
  if (by === 'people') return 'people';
  if (by === 'element') return 'every page that shows a comparison has it';
  return by.map((id) => `[${id}](${id}.md)`).join(', ');
}

/** @param {Rule | PageRule} rule */
const severityOf = ({ severity, isLocked }) =>
  `${severity === 'warn' ? 'warning' : severity}${isLocked ? ', locked' : ''}`;

/** @param {Rule | PageRule} rule */
function page(rule) {
  const { id, title, why, source, bad, good, isLocked } = rule;
  return markdown(
    `# ${id}`,
    `**${title}.** Severity: ${severityOf(rule)}.${isLocked ? ' No setting turns it off or down.' : ''}`,
    why,
    '## Bad',
    example(bad),
    '## Good',
    example(good),
    '## Source',
    source.url === undefined ? `${source.title}.` : `[${source.title}](${source.url}).`,
  );
}

/** @param {import('../../src/check/rule.js').RuleExample | string} values */
function example(values) {
  if (typeof values === 'string') return `\`\`\`html\n${values}\n\`\`\``;
  return Object.entries(values)
    .map(([path, value]) =>
      value === undefined
        ? `\`${path}\` is left out.`
        : `\`${path}\`:\n\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``,
    )
    .join('\n\n');
}

/** @param {readonly string[]} parts */
const markdown = (...parts) => `${[MADE, ...parts].join('\n\n')}\n`;

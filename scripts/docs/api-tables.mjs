import { readJson } from '../build/json.mjs';

/** Markdown tables of every element in a custom elements manifest. */

/** @typedef {Record<string, any>} Item */
/** @typedef {[heading: string, cell: (item: Item) => string][]} Columns */

/** @param {string | undefined} text */
const code = (text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');

/** @param {string | undefined} text */
const prose = (text) => (text ?? '').replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

/** @type {Columns[number]} */
const DESCRIPTION = ['What it does', ({ description }) => prose(description)];

/** @type {{ title: string, items: (element: Item) => Item[], columns: Columns }[]} */
const TABLES = [
  {
    title: 'Attributes and properties',
    items: fieldsOf,
    columns: [
      ['Attribute', ({ attribute }) => code(attribute)],
      ['Property', ({ name }) => code(name)],
      ['Type', ({ type }) => code(type?.text)],
      ['Default', (field) => code(field.default)],
      DESCRIPTION,
    ],
  },
  {
    title: 'Methods',
    items: ({ members = [] }) =>
      members.filter((/** @type {Item} */ { kind }) => kind === 'method'),
    columns: [['Method', ({ name }) => code(`${name}()`)], DESCRIPTION],
  },
  {
    title: 'Slots',
    items: ({ slots = [] }) => slots,
    columns: [['Slot', ({ name }) => (name ? code(name) : '(children)')], DESCRIPTION],
  },
  {
    title: 'Events',
    items: ({ events = [] }) => events,
    columns: [
      ['Event', ({ name }) => code(name)],
      ['Class', ({ type }) => code(type?.text)],
      DESCRIPTION,
    ],
  },
  {
    title: 'CSS variables',
    items: ({ cssProperties = [] }) => cssProperties,
    columns: [
      ['Variable', ({ name }) => code(name)],
      ['Default', (property) => code(property.default)],
      DESCRIPTION,
    ],
  },
  {
    title: 'CSS parts',
    items: ({ cssParts = [] }) => cssParts,
    columns: [['Part', ({ name }) => code(`::part(${name})`)], DESCRIPTION],
  },
  {
    title: 'States',
    items: ({ cssStates = [] }) => cssStates,
    columns: [['State', ({ name }) => code(`:state(${name})`)], DESCRIPTION],
  },
];

/**
 * Fields first; then attributes that have no field of their own.
 *
 * @param {Item} element
 * @returns {Item[]}
 */
function fieldsOf({ members = [], attributes = [] }) {
  const fields = members.filter(
    (/** @type {Item} */ member) => member.kind === 'field' && !member.static,
  );
  const bare = attributes
    .filter((/** @type {Item} */ { fieldName }) => !fieldName)
    .map((/** @type {Item} */ attribute) => ({
      ...attribute,
      attribute: attribute.name,
      name: undefined,
    }));
  return [...fields, ...bare];
}

/**
 * @param {Item[]} items
 * @param {Columns} columns
 */
function table(items, columns) {
  const row = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const used = columns.filter(([, cell]) => items.some((item) => cell(item) !== ''));
  return [
    row(used.map(([heading]) => heading)),
    row(used.map(() => '---')),
    ...items.map((item) => row(used.map(([, cell]) => cell(item)))),
  ].join('\n');
}

/**
 * @param {Item} element
 * @param {Map<string, string>} written the tables so far, with the tag of the element that each stands under
 */
function elementSection(element, written) {
  const tables = TABLES.map(({ title, items, columns }) => ({
    title,
    columns,
    rows: items(element),
  }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows, columns }) => {
      const text = table(rows, columns);
      const before = written.get(text);
      written.set(text, before ?? element.tagName);
      return `### ${title}\n\n${before ? `Those of \`<${before}>\`.` : text}\n`;
    });
  return [`## \`<${element.tagName}>\`\n`, ...tables].join('\n');
}

/** The element that a page begins with. */
const FIRST = 'treatment-compare';

/**
 * @param {string} manifestPath
 * @returns {string}
 */
export function apiTables(manifestPath) {
  const elements = readJson(manifestPath)
    .modules.flatMap((/** @type {Item} */ { declarations = [] }) => declarations)
    .filter((/** @type {Item} */ { tagName }) => tagName)
    .sort(
      (/** @type {Item} */ one, /** @type {Item} */ other) =>
        Number(other.tagName === FIRST) - Number(one.tagName === FIRST),
    );
  const written = new Map();
  return elements.map((/** @type {Item} */ element) => elementSection(element, written)).join('\n');
}

import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { page } from './pages.mjs';
import { tableMarkup } from './words.mjs';

/**
 * Libraries that show tables, each set up as its own documentation begins, with two changes without which a reader
 * would not see all the words: all rows stand on one page, and Tabulator, which cuts texts off at the end of one line,
 * is told that they have several.
 */

/** @typedef {import('./words.mjs').Table} Table */

/**
 * @typedef {object} Peer
 * @property {string} variant its name
 * @property {string[]} styles addresses
 * @property {string[]} scripts addresses
 * @property {(table: Table) => string} content what stands on the page for each copy
 * @property {(table: Table) => string} script that shows the table at `place`
 */

/**
 * @param {string} name of a package
 * @param {string} [from] the folder of the package that brings it along
 * @returns {string} the path of its folder
 */
function folderOf(name, from = '') {
  const file = createRequire(`${process.cwd()}${from}/package.json`).resolve(name);
  const end = file.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}`.length;
  return `/${relative(process.cwd(), file.slice(0, end))}`;
}

const DATA_TABLES = folderOf('datatables.net-dt');
const GRID = folderOf('gridjs');
const SIMPLE = folderOf('simple-datatables');
const TABULATOR = folderOf('tabulator-tables');

const empty = () => '<div></div>\n';

/** @type {Peer[]} */
export const PEERS = [
  {
    variant: 'DataTables',
    styles: [`${DATA_TABLES}/css/dataTables.dataTables.min.css`],
    scripts: [
      `${folderOf('datatables.net', DATA_TABLES)}/js/dataTables.min.js`,
      `${DATA_TABLES}/js/dataTables.dataTables.min.js`,
    ],
    content: tableMarkup,
    script: () => 'new DataTable(place, { paging: false });',
  },
  {
    variant: 'Grid.js',
    styles: [`${GRID}/dist/theme/mermaid.min.css`],
    scripts: [`${GRID}/dist/gridjs.umd.js`],
    content: empty,
    script: ({ head, rows }) =>
      `new gridjs.Grid(${inScript({ columns: head, data: rows })}).render(place);`,
  },
  {
    variant: 'simple-datatables',
    styles: [`${SIMPLE}/dist/style.css`],
    scripts: [`${SIMPLE}/dist/umd/simple-datatables.js`],
    content: tableMarkup,
    script: () => 'new simpleDatatables.DataTable(place, { paging: false });',
  },
  {
    variant: 'Tabulator',
    styles: [`${TABULATOR}/dist/css/tabulator.min.css`],
    scripts: [`${TABULATOR}/dist/js/tabulator.min.js`],
    content: empty,
    script: ({ head, rows }) => {
      const columns = head.map((title, index) => ({
        title,
        field: `column${index}`,
        formatter: 'textarea',
      }));
      const data = rows.map((cells) =>
        Object.fromEntries(cells.map((cell, index) => [`column${index}`, cell])),
      );
      return `new Tabulator(place, ${inScript({ layout: 'fitColumns', columns, data })});`;
    },
  },
];

/**
 * @param {Peer} peer
 * @param {Table} table
 * @param {number} copies
 */
export function peerPage({ styles, scripts, content, script }, table, copies) {
  const head = [
    ...styles.map((address) => `<link rel="stylesheet" href="${address}">`),
    ...scripts.map((address) => `<script src="${address}"></script>`),
  ].join('');
  const places = `<div id="places">\n${content(table).repeat(copies)}</div>`;
  const show = `for (const place of [...document.getElementById('places').children]) {
  ${script(table)}
}`;
  return page(head, `${places}\n<script>${show}</script>`);
}

/** @param {unknown} value */
const inScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

import { chartRow, madeUpComparison } from './documents.mjs';
import { measure, showAll, visit } from './measure.mjs';
import { BARE_LIT_SCRIPT, bareLitPage, elementPage, page, staticPage } from './pages.mjs';
import { peerPage, PEERS } from './peers.mjs';
import { copyRenderedElement } from './static-copy.mjs';
import { COLUMNS, figures, line, ratios } from './tables.mjs';
import { BARE, OURS, STATIC, TABLE } from './variants.mjs';
import { tableMarkup, tableOf, wordsOf } from './words.mjs';
import { serve } from '../scripts/static-server.mjs';

/**
 * What showing a comparison costs, beside the same content as static HTML and as a bare Lit element, and beside the same
 * words in tables of other libraries.
 */

/** @typedef {import('./variants.mjs').Result} Result */
/** @typedef {import('./pages.mjs').Content & { name: string, widths: number[], table?: import('./words.mjs').Table }} Scenario */

const WIDE = 1200;
const NARROW = 360;

/**
 * Cells of words, which every variant can show.
 *
 * @param {string} name
 * @param {number} treatments
 * @param {number} rows
 * @param {number} [copies]
 * @returns {Scenario}
 */
function tableScenario(name, treatments, rows, copies = 1) {
  const document = madeUpComparison(treatments, rows);
  return { name, copies, document, table: tableOf(document), widths: [WIDE] };
}

/** @type {Scenario[]} */
export const COMPARISONS = [
  { name: 'default', copies: 1, widths: [NARROW, WIDE] },
  tableScenario('2 x 14', 2, 14),
  tableScenario('4 x 60', 4, 60),
  tableScenario('6 x 300', 6, 300),
  tableScenario('50 copies', 2, 14, 50),
  {
    name: '240 icon arrays',
    copies: 1,
    document: madeUpComparison(4, 30, chartRow),
    widths: [WIDE],
  },
];

export const NOTES = `
"all" is every task on the main thread from the one that opens the page until everything is rendered and
the page has been idle for half a second, but for tasks in which nothing of the page happens; in the columns
before it each moment counts once, for the innermost kind of work. The evaluation of script files is part
of it, and is taken out of the longest task alone. "at load" are the DOM nodes when the last comparison
told that it had loaded, elsewhere those at the load of the page.
"${STATIC}" is all that ${OURS} renders with its styles: title, safety facts and crisis line, too.
"${TABLE}" is the words of heads, labels and cells alone, in the browser's own style: the base of the
peers, which show these words and nothing else of it, on one page, with search and sorting as they come.
${OURS} beside "${TABLE}" or a peer has all that it shows beyond the table counted against it.
"50 copies" are 50 times the words of "2 x 14".`.trim();

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {number} width
 */
const staticCopyOf = (browser, url, width) =>
  visit(browser, { url }, width, async (opened, session) => {
    await showAll(opened, session, url);
    return opened.evaluate(copyRenderedElement);
  });

/**
 * @param {Scenario} scenario
 * @param {Awaited<ReturnType<typeof staticCopyOf>>} copy
 */
function variantsOf(scenario, copy) {
  const { copies, table } = scenario;
  const variants = [
    { variant: OURS, base: STATIC, html: elementPage(scenario) },
    { variant: STATIC, base: STATIC, html: staticPage(scenario, copy) },
    { variant: BARE, base: STATIC, html: bareLitPage(scenario, copy) },
  ];
  if (!table) return variants;
  const peers = PEERS.map((peer) => ({
    variant: peer.variant,
    base: TABLE,
    html: peerPage(peer, table, copies),
  }));
  const plain = page('', tableMarkup(table).repeat(copies));
  return [...variants, { variant: TABLE, base: TABLE, html: plain }, ...peers];
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} litScript
 * @param {Scenario} scenario
 * @param {import('./measure.mjs').Visits & { variant?: string | undefined }} options one variant beside the bases, or all
 * @returns {Promise<Result[]>}
 */
export async function measureComparison(browser, litScript, scenario, { variant, ...visits }) {
  const pages = new Map([
    ['/one', elementPage({ ...scenario, copies: 1 })],
    [BARE_LIT_SCRIPT, litScript],
  ]);
  const server = await serve('.', pages);
  const copy = await staticCopyOf(browser, `${server.origin}/one`, visits.width);
  const words = scenario.table ? wordsOf(scenario.table) : copy.words;
  const measured = variantsOf(scenario, copy)
    .filter((each) => !variant || [variant, STATIC, TABLE].includes(each.variant))
    .map((each, index) => ({ ...each, path: `/${index}` }));
  for (const { path, html } of measured) pages.set(path, html);
  const measurements = await measure(
    browser,
    measured.map(({ path }) => ({ url: `${server.origin}${path}`, words })),
    visits,
  );
  await server.close();
  return measurements.map((measurement, index) => ({
    scenario: scenario.name,
    width: visits.width,
    variant: measured[index]?.variant ?? '',
    base: measured[index]?.base ?? '',
    ...measurement,
  }));
}

/** @param {Result[]} results one scenario's at one width */
export function printComparison(results) {
  const titles = COLUMNS.map(([, title]) => title);
  console.log(`\n${line(`${results[0]?.scenario}, ${results[0]?.width} px`, titles)}`);
  for (const result of results) console.log(line(`  ${result.variant}`, figures(result, COLUMNS)));
  for (const base of [STATIC, TABLE, BARE]) {
    const found = results.find(({ variant }) => variant === base);
    const compared = results.filter(
      (result) => result !== found && (result.base === base || result.variant === OURS),
    );
    if (!found || compared.length === 0) continue;
    console.log(`  as a ratio to ${base}`);
    for (const result of compared)
      console.log(line(`    ${result.variant}`, ratios(result, found, COLUMNS)));
  }
}

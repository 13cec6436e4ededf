/** What the WordPress plugin shows where no script runs, made once for all sites from the comparisons in `dist/content`. */

import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readJson } from '../build/json.mjs';
import { filesIn } from '../files.mjs';

/** @typedef {import('../../src/static/index.js').PrerenderOptions} Options */
/** @typedef {(options: Options) => string} Write */

/** Where the plugin puts the line that tells which treatments a site offers. */
const OFFERS_MARK = '<!-- offers -->';

/** @returns {Promise<Record<string, string>>} by the name of the file in the folder `static` of the plugin */
export async function staticTexts() {
  const { prerender } = await import(pathToFileURL(resolve('dist/prerender.mjs')).href);
  const texts = filesIn('dist/content').map((path) => {
    const name = basename(path, '.json');
    const document = readJson(path);
    const [comparison] = name.split('.');
    return textsOf(
      name,
      document,
      (options) => prerender(document, { comparison, ...options }).html,
    );
  });
  return Object.assign({}, ...texts);
}

/**
 * @param {string} name such as `ketamine-vs-antidepressants.en`
 * @param {any} document
 * @param {Write} write
 * @returns {Record<string, string>}
 */
function textsOf(name, document, write) {
  const ids = document.treatments.map((/** @type {{ id: string }} */ { id }) => id);
  const outcomes = document.sections
    .flatMap((/** @type {any} */ { rows }) => rows)
    .filter((/** @type {any} */ { kind, id }) => kind === 'outcome' && id);
  /** @type {[part: string, options: Options][]} */
  const parts = [
    ['guide', { guide: 'alone' }],
    ...outcomes.map((/** @type {{ id: string }} */ { id }) => [`outcome-${id}`, { outcome: id }]),
  ];
  /** @type {[ending: string, Write][]} */
  const forms = [
    ['', write],
    ['.light', (options) => write({ ...options, as: 'light' })],
  ];
  const texts = forms.flatMap(([form, writeForm]) => [
    [`${name}${form}.html`, marked(ids, writeForm, {})],
    [`${name}.with-guide${form}.html`, marked(ids, writeForm, { guide: 'inside' })],
    [`${name}${form}.offers.json`, offersLines(ids, writeForm, document.sections[0].id)],
    ...parts.map(([part, options]) => [`${name}.${part}${form}.html`, writeForm(options)]),
  ]);
  return Object.fromEntries(texts);
}

/**
 * A comparison with a mark where it would tell which treatments a site offers.
 *
 * @param {readonly string[]} ids of the treatments
 * @param {Write} write
 * @param {Options} options
 */
function marked(ids, write, options) {
  const whole = write(options);
  const [place] = insertion(whole, write({ ...options, offers: ids }));
  return whole.slice(0, place) + OFFERS_MARK + whole.slice(place);
}

/**
 * What stands in the place of the mark, in JSON, by the ids of the treatments that are offered, in the order of the alphabet.
 *
 * @param {readonly string[]} ids of the treatments
 * @param {Write} write
 * @param {string} section one that is enough to write
 */
function offersLines(ids, write, section) {
  const short = { sections: [section] };
  const without = write(short);
  const lines = setsOf(ids).map((offers) => {
    const [, line] = insertion(without, write({ ...short, offers }));
    return [[...offers].sort().join(' '), line];
  });
  return `${JSON.stringify(Object.fromEntries(lines), null, 2)}\n`;
}

/**
 * @param {readonly string[]} ids
 * @returns {string[][]} all that can be chosen of them, but for none
 */
const setsOf = (ids) =>
  ids.reduce(
    (sets, id) => [...sets, ...sets.map((set) => [...set, id]), [id]],
    /** @type {string[][]} */ ([]),
  );

/**
 * Finds the element that one text has more than another, behind their first tags, which name what was asked for.
 *
 * @param {string} without
 * @param {string} text
 * @returns {[place: number, inserted: string]} where it stands in the text without it
 */
function insertion(without, text) {
  const start = without.indexOf('>');
  const shift = text.indexOf('>') - start;
  let same = start;
  while (without[same] === text[same + shift]) same += 1;
  const begin = text.lastIndexOf('<', same + shift);
  const place = begin - shift;
  return [place, text.slice(begin, text.length - (without.length - place))];
}

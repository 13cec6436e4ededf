/**
 * The page on which a comparison is edited: reads its document as it is typed or taken from a file, which may be a table to begin
 * with, says what is found in it, and makes the plain HTML for readers without a script when it is saved.
 */
import comparisons from '../dist/comparisons.js';
import { judgeJson } from '../dist/judge.js';
import { OptionError, prerender } from '../dist/prerender.js';
import { documentOfTable } from '../dist/table.js';

const { __, sprintf } = window.wp.i18n;

/** After how many milliseconds without a key somebody has paused: judging a long document takes a moment. */
const PAUSE = 400;

/** What files hold tables, and how these are written. */
const TABLES = [
  [/\.html?$/i, 'html'],
  [/\.[ct]sv$/i, 'separated'],
];

const title = document.querySelector('#title');
const content = document.querySelector('#treatment-compare-content');
const light = document.querySelector('#treatment-compare-light');
const verdict = document.querySelector('#treatment-compare-verdict');
const findings = document.querySelector('#treatment-compare-findings');
const file = document.querySelector('#treatment-compare-file');

function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function finding({ severity, path, message, mend }) {
  const word =
    severity === 'error' ? __('Error', 'treatment-compare') : __('Warning', 'treatment-compare');
  const words = element('span', `${message}. ${mend}`);
  words.lang = 'en';
  return element('li', `${word}: `, element('code', path), ' ', words);
}

function verdictOf({ comparison, told }) {
  if (!comparison)
    return __(
      'Nothing can be shown of it. It is kept as a draft, which no page shows.',
      'treatment-compare',
    );
  if (told.length === 0) return __('Nothing is wrong with it.', 'treatment-compare');
  return sprintf(
    /* translators: %d: a number of findings */
    __('It can be shown, and published as it is. Findings: %d', 'treatment-compare'),
    told.length,
  );
}

const language = document.documentElement.lang || 'en';

function judge() {
  return judgeJson(content.value, { settings: {}, language, today: new Date() }, comparisons);
}

function tell() {
  const judged = content.value.trim() === '' ? undefined : judge();
  const isError = ({ severity }) => severity === 'error';
  const told = judged?.told ?? [];
  verdict.replaceChildren(judged ? verdictOf(judged) : '');
  findings.replaceChildren(
    ...[...told].sort((one, other) => isError(other) - isError(one)).map(finding),
  );
}

/**
 * Begins a comparison with a table, and tells what its author has yet to say.
 *
 * @returns whether there was one
 */
function takeTable(text, written) {
  const about = { condition: title.value.trim() || 'TODO', language, region: 'INTL' };
  const made = documentOfTable(text, written, about);
  if (!made) return false;
  content.value = JSON.stringify(made, null, 2);
  tell();
  return true;
}

/** Plain HTML of a part of the comparison; nothing where there is no such part that could be shown. */
function write(options) {
  try {
    return prerender(content.value, { as: 'light', comparisons, ...options }).html ?? '';
  } catch (error) {
    if (error instanceof OptionError) return '';
    throw error;
  }
}

/** The plain HTML of all that blocks can show of the comparison. */
function texts() {
  const outcomes = (judge().comparison?.sections ?? [])
    .flatMap(({ rows }) => rows)
    .filter(({ kind, id }) => kind === 'outcome' && id);
  return {
    whole: write({}),
    guide: write({ guide: 'alone' }),
    ...Object.fromEntries(outcomes.map(({ id }) => [`outcome-${id}`, write({ outcome: id })])),
  };
}

let pause;
content.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(tell, PAUSE);
});
content.form.addEventListener('submit', () => {
  light.value = JSON.stringify(texts());
});
content.addEventListener('paste', (event) => {
  const { clipboardData } = event;
  // Within a document it would be taken for a part of it.
  if (content.value.trim() !== '' || clipboardData.getData('text').trim().startsWith('{')) return;
  const isTaken =
    takeTable(clipboardData.getData('text/html'), 'html') ||
    takeTable(clipboardData.getData('text'), 'separated');
  if (isTaken) event.preventDefault();
});
file.addEventListener('change', async () => {
  const [chosen] = file.files;
  if (!chosen) return;
  const text = await chosen.text();
  const [, table] = TABLES.find(([name]) => name.test(chosen.name)) ?? [];
  if (!table) {
    content.value = text;
    tell();
  } else if (!takeTable(text, table)) {
    verdict.textContent = __(
      'The file has no table that compares two to six treatments.',
      'treatment-compare',
    );
  }
});
tell();

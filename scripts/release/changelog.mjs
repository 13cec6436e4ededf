/** The changelog has an entry for the version, with its date. */

/** @typedef {import('./package.mjs').Package} Package */
/** @typedef {import('./package.mjs').Fault} Fault */
/** @typedef {{ name: string, date: string | undefined, isEmpty: boolean }} Entry */

const CHANGELOG = 'CHANGELOG.md';
const UNRELEASED = 'Unreleased';

/** How long before its release an entry may be dated, in days. */
const LONGEST_AGO = 7;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Between releases, what is new waits under "Unreleased"; in a release nothing does.
 *
 * @param {Package} packed
 * @param {object} release
 * @param {string | undefined} release.tag nothing between releases
 * @param {string} release.today as YYYY-MM-DD
 * @returns {Fault[]}
 */
export function changelogFaults(packed, { tag, today }) {
  const { version } = packed.manifest;
  const entries = packed.has(CHANGELOG) ? entriesIn(packed.text(CHANGELOG)) : [];
  const [latest] = entries.filter(({ name }) => name !== UNRELEASED);
  if (latest?.name !== version)
    return [
      {
        place: CHANGELOG,
        problem: `has ${latest?.name ?? 'nothing'} for its topmost release, and package.json ${version}`,
        mend: `Write what is new under \`## ${version} - ${today}\`.`,
      },
    ];
  const waiting = entries.filter(({ name, isEmpty }) => name === UNRELEASED && !isEmpty);
  return [
    ...entryFaults(latest, today),
    ...(tag === undefined ? [] : releaseFaults(latest, waiting, today)),
  ];
}

/**
 * @param {Entry} entry
 * @param {string} today
 * @returns {Fault[]}
 */
function entryFaults({ name, date, isEmpty }, today) {
  const place = `${CHANGELOG}, ${name}`;
  const dated = { place, mend: `Write its heading as \`## ${name} - ${today}\`.` };
  return [
    ...(isEmpty ? [{ place, problem: 'is empty', mend: 'Write what is new.' }] : []),
    ...(isDate(date)
      ? date > today
        ? [{ ...dated, problem: `is dated ${date}, which is still to come` }]
        : []
      : [{ ...dated, problem: 'has no date' }]),
  ];
}

/**
 * @param {Entry} latest
 * @param {Entry[]} waiting
 * @param {string} today
 * @returns {Fault[]}
 */
function releaseFaults({ name, date }, waiting, today) {
  const isOld = isDate(date) && Date.parse(today) - Date.parse(date) > LONGEST_AGO * DAY;
  return [
    ...waiting.map(() => ({
      place: `${CHANGELOG}, ${UNRELEASED}`,
      problem: `holds what ${name} brings`,
      mend: `Move it under \`## ${name}\`.`,
    })),
    ...(isOld
      ? [
          {
            place: `${CHANGELOG}, ${name}`,
            problem: `is dated ${date}, and released today, ${today}`,
            mend: 'Date it on the day of its release.',
          },
        ]
      : []),
  ];
}

/**
 * @param {string | undefined} text
 * @returns {text is string}
 */
const isDate = (text) =>
  text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/**
 * @param {string} changelog
 * @returns {Entry[]}
 */
const entriesIn = (changelog) =>
  changelog
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const [name = '', date] = heading.trim().split(' - ');
      return { name, date, isEmpty: !lines.some((line) => line.startsWith('- ')) };
    });

/**
 * What is new in a version, for the page of its release.
 *
 * @param {string} changelog
 * @param {string} version
 * @returns {string} Markdown without the heading; empty where there is no such entry
 */
export function notesOf(changelog, version) {
  const section = changelog
    .split(/^## /m)
    .find((text) => text.startsWith(`${version} `) || text.startsWith(`${version}\n`));
  return section?.split('\n').slice(1).join('\n').trim() ?? '';
}

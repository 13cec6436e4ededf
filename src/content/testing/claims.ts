import type { Comparison } from '../../model/comparison/schema.js';
import { type ClaimWords, claimWordsOf } from './claim-words.js';
import { figuresOf, notationOf, ratesIn, ratesOf, says } from './numbers.js';
import { type Passage, passages } from '../../check/reading/passages.js';

/** A statement that the content must not make, as a check that lists where it does. */
export type Claim = (comparison: Comparison) => string[];
type ClaimInWords = (comparison: Comparison, words: ClaimWords) => string[];

const IN_WORDS: Readonly<Record<string, ClaimInWords>> = {
  'does not race treatments from different trials': (comparison, words) => [
    ...matching(comparison, words.race),
    ...comparison.sections.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.kind === 'outcome' && row.comparison !== 'indirect' ? [row.label] : [],
      ),
    ),
    ...missing(comparison, 'how-well', words.cannotRace),
  ],
  'says that early help is for some people, or for how many': (comparison, words) =>
    where(
      comparison,
      ({ text, treatment, group }) =>
        treatment !== 'ssri-snri' &&
        ['summary', 'at-a-glance', 'how-soon', 'who-it-may-suit', 'guide'].includes(group) &&
        words.soon.test(text) &&
        words.helps.test(text) &&
        !words.forSome.test(text) &&
        ratesIn(text, notationOf(comparison)).length === 0,
    ),
  'says that one dose wears off': (comparison, words) => [
    ...missing(comparison, 'summary', words.wearsOff),
    ...missing(comparison, 'how-soon', words.wornOffBy),
  ],
  'shows the esketamine trials that missed their goal beside the one that did not': (comparison) =>
    unaccompanied(comparison, ['popova-2019'], ['fedgchin-2019', 'ochs-ross-2020'], 'how-well'),
  'shows KARMA-Dep 2 wherever a ketamine trial is positive': (comparison, words) =>
    comparison.sections
      .map(({ id }) => id)
      .concat('summary', 'treatment:ketamine-iv', 'guide')
      .filter((group) => {
        const found = passages(comparison).filter((passage) => passage.group === group);
        const positive = found.some(
          ({ sources, text, place }) =>
            sources.some((source) =>
              [
                'murrough-2013',
                'kishimoto-2016',
                'zarate-2006',
                'newport-2015',
                'bahji-2022',
              ].includes(source),
            ) ||
            (sources.includes('anand-2023') && words.benefit.test(`${place}: ${text}`)),
        );
        return positive && !found.some(({ sources }) => sources.includes('jelovac-2025'));
      }),
  'shows KARMA-Dep 2 in every row of benefits that shows a ketamine trial': (comparison) =>
    comparison.sections.flatMap(({ rows }) =>
      rows.flatMap((row) => {
        const arms =
          row.kind === 'outcome' && row.better === 'more' ? row.cells['ketamine-iv'] : [];
        const isShown = arms?.some(({ sources }) => sources.includes('jelovac-2025'));
        return arms && arms.length > 0 && !isShown ? [row.label] : [];
      }),
    ),
  'gives no odds ratio as a range for SSRIs and SNRIs': (comparison) =>
    matching(comparison, /2[.,]13|1[.,]37/),
  'shows both counts of STAR*D, and that there was no placebo': (comparison) =>
    where(
      comparison,
      ({ text, sources }) =>
        (text.includes('STAR*D') && !text.includes('placebo')) ||
        (/\b67\b/.test(text) && !(/\b35\b/.test(text) && sources.includes('pigott-2023'))),
    ),
  'says that ketamine blocks the receptor': (comparison, words) => [
    ...matching(comparison, words.activates),
    ...where(comparison, ({ text }) => text.includes('NMDA') && !words.blocks.test(text)),
  ],
  'speaks of a chemical imbalance only to deny it': (comparison, words) =>
    where(comparison, ({ text }) => words.imbalance.test(text) && !words.noImbalance.test(text)),
  'never says that suicide is prevented or suicidal thoughts reduced': (comparison, words) =>
    where(comparison, ({ text }) =>
      words.preventsSuicide.test(text.replaceAll(words.notShownToPreventSuicide, '')),
    ),
  'calls ketamine off-label, and suggests no home or oral use': (comparison, words) => [
    ...comparison.treatments.flatMap(({ id, approval }) =>
      id === 'ketamine-iv' && approval.some(({ status }) => status === 'approved') ? [id] : [],
    ),
    ...where(
      comparison,
      ({ text, treatment }) =>
        treatment === 'ketamine-iv' && words.homeUse.test(text) && !words.warned.test(text),
    ),
  ],
  'leaves out injections under the skin': (comparison, words) => [
    ...matching(comparison, words.underTheSkin),
    ...comparison.sources.flatMap(({ id }) => (id === 'loo-2023' ? [id] : [])),
  ],
  'keeps apart sexual side effects that were asked about and those that were told': (
    comparison,
    words,
  ) => [
    ...unaccompaniedWords(comparison, 'serretti-2009', words.askedDirectly),
    ...where(
      comparison,
      ({ text, sources }) =>
        words.sexual.test(text) &&
        ratesIn(text, notationOf(comparison)).length > 0 &&
        !sources.includes('serretti-2009'),
    ),
  ],
  'says who took part wherever relapse is counted': (comparison, words) =>
    comparison.sections.flatMap(({ rows }) =>
      rows.flatMap((row) => {
        if (row.kind !== 'outcome' || row.id !== 'relapse') return [];
        const about = JSON.stringify(row.about ?? '');
        return words.relapseAbout.every((needed) => about.includes(needed)) ? [] : [row.label];
      }),
    ),
  'dates every price': (comparison, words) =>
    where(comparison, ({ text }) => words.price.test(text) && !words.yearOfPrice.test(text)),
  'quotes no rank of a guideline that was not read': (comparison, words) =>
    matching(comparison, words.rank),
  'tells nobody to start, stop or switch': (comparison, words) =>
    matching(comparison, words.command),
  'says never to stop suddenly': (comparison, words) =>
    ['summary', 'before-you-start', 'driving-and-stopping'].flatMap((group) =>
      missing(comparison, group, words.neverSuddenly),
    ),
  'uses no relative numbers': (comparison, words) => matching(comparison, words.relative),
  'uses no "1 in X"': (comparison, words) => matching(comparison, words.oneInX),
  'shows both trials against ECT wherever one is': (comparison) =>
    where(
      comparison,
      ({ text, sources, group }) =>
        sources.includes('anand-2023') &&
        (group === 'how-well' || ratesIn(text, notationOf(comparison)).length > 0) &&
        !sources.includes('ekstrand-2022'),
    ),
  'says that sexual problems may last after stopping wherever they are counted': (
    comparison,
    words,
  ) => unaccompaniedWords(comparison, 'serretti-2009', words.mayLast),
  'speaks of the use with suicidal thoughts only with its limit': (comparison, words) =>
    where(
      comparison,
      ({ text, treatment }) =>
        treatment === 'esketamine' &&
        words.urgentSuicidal.test(text) &&
        !text.includes(words.notShownToPreventSuicide),
    ),
  'shows the rates of one clinic as such': (comparison, words) =>
    where(
      comparison,
      ({ text, sources }) =>
        sources.includes('rodrigues-2022') &&
        ratesIn(text, notationOf(comparison)).length > 0 &&
        !words.noComparison.test(text),
    ),
  'uses no rates of anesthesia': ({ sources }) =>
    sources.flatMap(({ id }) => (id === 'ketamine-anaesthetic-label' ? [id] : [])),
  'says beside the figures on waiting for whom they are, and who is not to wait': (
    comparison,
    words,
  ) => unaccompaniedWords(comparison, 'whiteford-2013', words.doNotWait),
  'lists the line of one city as that of the city': ({ crisisLines }) =>
    crisisLines.flatMap(({ region, name }) =>
      region === 'CO' && !name.includes('Bogotá') ? [name] : [],
    ),
  'shows what critics found wherever withdrawal is counted': (comparison) =>
    comparison.treatments.flatMap(({ id }) => {
      const cited = passages(comparison)
        .filter(({ group }) => group === `treatment:${id}`)
        .flatMap(({ sources }) => sources);
      return cited.includes('henssler-2024') && !cited.includes('henssler-critique') ? [id] : [];
    }),
  'tells readers that nobody outside has checked or tested it': (comparison, words) =>
    missing(comparison, 'about', words.untested),
  'uses no words of advertising': (comparison, words) => matching(comparison, words.puff),
  'headlines no number that was read second-hand': (comparison) =>
    where(
      comparison,
      ({ text, group, sources }) =>
        ['summary', 'at-a-glance'].includes(group) &&
        ratesIn(text, notationOf(comparison)).some(
          (rate) =>
            !figuresOf(sources).some(
              (figure) =>
                figure.seen_kind !== 'secondary' &&
                ratesOf(figure).some((known) => says(rate, known)),
            ),
        ),
    ),
};

/** What each rule is called, and the check, in the language of the comparison. */
export const CLAIMS: Readonly<Record<string, Claim>> = Object.fromEntries(
  Object.entries(IN_WORDS).map(([name, check]) => [
    name,
    (comparison: Comparison) => check(comparison, claimWordsOf(comparison)),
  ]),
);

function where(comparison: Comparison, isWrong: (passage: Passage) => boolean): string[] {
  return passages(comparison)
    .filter(isWrong)
    .map(({ place, text }) => `${place}: ${text}`);
}

function matching(comparison: Comparison, words: RegExp): string[] {
  return where(comparison, ({ text }) => words.test(text));
}

function missing(comparison: Comparison, group: string, words: RegExp): string[] {
  const isThere = passages(comparison).some(
    (passage) => passage.group === group && words.test(passage.text),
  );
  return isThere ? [] : [`${group} does not say ${String(words)}`];
}

/** Rows of benefits in a section that cite one source without the others. */
function unaccompanied(
  comparison: Comparison,
  cited: readonly string[],
  needed: readonly string[],
  section: string,
): string[] {
  const byRow = new Map<string, Set<string>>();
  for (const { group, place, sources } of passages(comparison)) {
    if (group !== section) continue;
    const row = place.split(' / ').slice(0, 2).join(' / ');
    const all = byRow.get(row) ?? new Set();
    sources.forEach((source) => all.add(source));
    byRow.set(row, all);
  }
  return [...byRow]
    .filter(([, all]) => cited.some((id) => all.has(id)) && !needed.every((id) => all.has(id)))
    .map(([row]) => row);
}

function unaccompaniedWords(comparison: Comparison, source: string, words: RegExp): string[] {
  return where(comparison, ({ sources, text }) => sources.includes(source) && !words.test(text));
}

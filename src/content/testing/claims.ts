import type { Comparison } from '../../model/schema.js';
import { figuresOf, ratesIn, ratesOf, says } from './numbers.js';
import { type Passage, passages } from './passages.js';

/** A statement that the content must not make, as a check that lists where it does. */
export type Claim = (comparison: Comparison) => string[];

const RACES =
  /\b(?:better|faster|quicker|stronger|more effective|superior|works? more)\b[^.]*\bthan\b/i;
const RELATIVE =
  /\b(?:twice (?:as|the)|doubled?|times (?:as|more|less)|odds|relative risk|hazard|percent|NNT)\b|%/i;
const PUFFS =
  /\b(?:cures?|cured|safe|safely|miracles?|breakthroughs?|revolutionary|game.chang\w*|proven|wonder|life.changing|powerful)\b/i;
const COMMANDS =
  /\byou should\b|(?:^|[.!?] )(?:start|stop|switch|take|try|choose) (?:taking |to )?(?:it\b|this|your|ketamine|esketamine|an? )/i;
const SOON =
  /\b(?:within|after|in) (?:a|one|1|the first|about an?|\d+) (?:days?|hours?)\b|\bday 1\b|\b(?:next day|at once|quick)\b/i;
const HELPS = /\b(?:help|helps|better|respond|responded|lift|gain|quick)\b/i;

/** What each rule is called, and the check. */
export const CLAIMS: Readonly<Record<string, Claim>> = {
  'does not race treatments from different trials': (comparison) => [
    ...matching(comparison, RACES),
    ...comparison.sections.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.kind === 'outcome' && row.comparison !== 'indirect' ? [row.label] : [],
      ),
    ),
    ...missing(comparison, 'how-well', /cannot race/),
  ],
  'says that early help is for some people, or for how many': (comparison) =>
    where(
      comparison,
      ({ text, treatment, group }) =>
        treatment !== 'ssri-snri' &&
        ['summary', 'at-a-glance', 'how-soon', 'who-it-may-suit'].includes(group) &&
        SOON.test(text) &&
        HELPS.test(text) &&
        !/some people|on average/i.test(text) &&
        ratesIn(text).length === 0,
    ),
  'says that one dose wears off': (comparison) => [
    ...missing(comparison, 'summary', /wears off/),
    ...missing(comparison, 'how-soon', /day 10 to 12/),
  ],
  'shows the esketamine trials that missed their goal beside the one that did not': (comparison) =>
    unaccompanied(comparison, ['popova-2019'], ['fedgchin-2019', 'ochs-ross-2020'], 'how-well'),
  'shows KARMA-Dep 2 wherever a ketamine trial is positive': (comparison) =>
    comparison.sections
      .map(({ id }) => id)
      .concat('summary', 'treatment:ketamine-iv')
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
            (sources.includes('anand-2023') &&
              (/respon|remission|in 100/i.test(text) || /\(response\)|\(remission\)/.test(place))),
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
    matching(comparison, /2\.13|1\.37/),
  'shows both counts of STAR*D, and that there was no placebo': (comparison) =>
    where(
      comparison,
      ({ text, sources }) =>
        (text.includes('STAR*D') && !text.includes('placebo')) ||
        (/\b67\b/.test(text) && !(/\b35\b/.test(text) && sources.includes('pigott-2023'))),
    ),
  'says that ketamine blocks the receptor': (comparison) => [
    ...matching(comparison, /activat|stimulat/i),
    ...where(comparison, ({ text }) => text.includes('NMDA') && !text.includes('blocks')),
  ],
  'speaks of a chemical imbalance only to deny it': (comparison) =>
    where(
      comparison,
      ({ text }) => /imbalance/i.test(text) && !/no (?:proof|evidence)[^.]*imbalance/i.test(text),
    ),
  'never says that suicide is prevented or suicidal thoughts reduced': (comparison) =>
    where(comparison, ({ text }) =>
      /(?:prevent|reduc|lower|stop)\w*[^.]*suicid/i.test(
        text.replace(/not shown to prevent suicide/g, ''),
      ),
    ),
  'calls ketamine off-label, and suggests no home or oral use': (comparison) => [
    ...comparison.treatments.flatMap(({ id, approval }) =>
      id === 'ketamine-iv' && approval.some(({ status }) => status === 'approved') ? [id] : [],
    ),
    ...where(
      comparison,
      ({ text, treatment }) =>
        treatment === 'ketamine-iv' &&
        /\bhome use|lozenge|made up by pharmac/i.test(text) &&
        !/\bwarned|alert|\bnot\b/.test(text),
    ),
  ],
  'leaves out injections under the skin': (comparison) => [
    ...matching(comparison, /KADS|subcutaneous|under the skin/i),
    ...comparison.sources.flatMap(({ id }) => (id === 'loo-2023' ? [id] : [])),
  ],
  'keeps apart sexual side effects that were asked about and those that were told': (
    comparison,
  ) => [
    ...unaccompaniedWords(comparison, 'serretti-2009', /asked directly/),
    ...where(
      comparison,
      ({ text, sources }) =>
        /sex drive|sexual|ejaculation/i.test(text) &&
        /\d in 100/.test(text) &&
        !sources.includes('serretti-2009'),
    ),
  ],
  'says who took part wherever relapse is counted': (comparison) =>
    comparison.sections.flatMap(({ rows }) =>
      rows.flatMap((row) => {
        if (row.kind !== 'outcome' || !row.label.includes('relapse')) return [];
        const about = JSON.stringify(row.about ?? '');
        return about.includes('already better') && about.includes('not your chances')
          ? []
          : [row.label];
      }),
    ),
  'dates every price': (comparison) =>
    where(
      comparison,
      ({ text }) => /\bdollars?\b|[$£€]\s?\d|\bUSD\b/i.test(text) && !text.includes('In 2019'),
    ),
  'quotes no rank of a guideline that was not read': (comparison) =>
    matching(comparison, /CANMAT|WFSBP|\bAPA\b|\b(?:first|second|third)-line\b/i),
  'tells nobody to start, stop or switch': (comparison) => matching(comparison, COMMANDS),
  'says never to stop suddenly': (comparison) => [
    ...missing(comparison, 'summary', /Never stop[^.]*suddenly/),
    ...missing(comparison, 'driving-and-stopping', /Never stop suddenly/),
  ],
  'uses no relative numbers': (comparison) => matching(comparison, RELATIVE),
  'uses no "1 in X"': (comparison) =>
    matching(comparison, /\b(?:1|one) in (?!100\b)(?:\d|[a-z]+teen|ten|two|three|four|five)/i),
  'uses no words of advertising': (comparison) => matching(comparison, PUFFS),
  'headlines no number that was read second-hand': (comparison) =>
    where(
      comparison,
      ({ text, group, sources }) =>
        ['summary', 'at-a-glance'].includes(group) &&
        ratesIn(text).some(
          (rate) =>
            !figuresOf(sources).some(
              (figure) =>
                figure.seen_kind !== 'secondary' &&
                ratesOf(figure).some((known) => says(rate, known)),
            ),
        ),
    ),
};

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

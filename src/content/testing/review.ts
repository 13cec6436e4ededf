import { partsOf } from '../../model/comparison/fields.js';
import { numberOfWords, numberOfWordsRead } from './lengths.js';
import type { Difference, Estimate } from '../../model/comparison/rows/outcome.js';
import type { Comparison } from '../../model/comparison/schema.js';
import { findGaps, findImbalance } from './balance.js';
import {
  evidence,
  type Figure,
  guidedDocument,
  LANGUAGES,
  parse,
  rawDocument,
} from './built-in.js';
import { armsWithGap, findUnsaidGaps } from './gaps.js';
import { NAMES } from './names.js';
import { figuresOf, gapsIn, NOTATIONS, ratesIn, ratesOf, says } from './numbers.js';
import { longList } from '../../check/rules/long-list.js';
import { type Passage, passages } from '../../check/reading/passages.js';
import { guideOf } from '../../check/guide.js';
import { proseByGroup } from '../../check/reading/prose.js';
import { PASSAGE_FLOOR, readingEase } from '../../check/reading/reading-ease.js';
import { PASSAGE_WORDS, passageGrades, readingGrades } from '../../check/reading/reading-grade.js';

/** One thing that a checklist asks of a decision aid, and whether the comparison has it. */
interface Item {
  readonly name: string;
  readonly isMet: boolean;
  /** What a test reads in the document, or, where none can, what we judge and why. */
  readonly basis: string;
}

const item = (name: string, isMet: boolean, basis: string): Item => ({ name, isMet, basis });

const JUDGED = 'Our judgment: ';

/** IPDASi, version 4: the items that a text can meet, in words of our own. */
export function decisionAidItems(comparison: Comparison): Readonly<Record<string, Item[]>> {
  const { treatments, sections, sources } = comparison;
  const arms = sections.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === 'outcome' ? Object.values(row.cells).flat() : [])),
  );
  const has = (id: string) => sections.some((section) => section.id === id);
  return {
    Qualifying: [
      item('Describes the condition', Boolean(comparison.condition?.summary), '`condition`'),
      item(
        'States the decision',
        [comparison.title, comparison.question].every((words) => words?.includes('?')),
        '`title` and `question` ask',
      ),
      item(
        'Describes the options',
        treatments.every(({ summary }) => summary),
        '`summary` of each',
      ),
      item('Gives benefits of each option', has('how-well'), 'How well it works'),
      item(
        'Gives harms of each option',
        treatments.every(({ seriousRisks }) => seriousRisks.length > 0),
        '`seriousRisks` of each',
      ),
      item(
        'Says what it is like',
        treatments.every(({ experience }) => experience),
        '`experience`',
      ),
    ],
    Certification: [
      item(
        'Equal detail for each option',
        findImbalance(comparison).length + findGaps(comparison).length === 0,
        'words per treatment; no cell empty without a reason',
      ),
      item(
        'Cites its evidence',
        sources.every(({ doi, pmid, url }) => doi ?? pmid ?? url),
        `${sources.length} sources, each with an address`,
      ),
      item('Is dated', Boolean(comparison.lastReviewed), '`published`, `lastReviewed`'),
      item('Says when it is updated', Boolean(comparison.reviewEvery), '`reviewEvery`'),
      item(
        'Says how sure the figures are',
        arms.every(({ certainty }) => certainty),
        `certainty of each of ${arms.length} arms; ranges where read or worked out`,
      ),
      item(
        'Says who paid',
        Boolean(comparison.funding && comparison.competingInterests),
        '`funding`, `competingInterests`',
      ),
    ],
    Quality: [
      item('Natural course', has('other-options'), 'Doing nothing new for now'),
      item('Options side by side', true, 'tables of the element'),
      item('Same denominator', true, 'the tests of numbers: in 100, or in 1,000 for rare harms'),
      item('Same length of time', false, 'the trials differ; each figure says its time'),
      item('Gain and loss', true, 'a button turns each chart'),
      item('More than one way to see a number', true, 'words, people drawn, numbers'),
      item('Helps to say what matters', Boolean(guideOf(comparison)), '`guide`: values to mark'),
      item('Steps to decide', true, 'Before your visit'),
      item('Questions to ask', has('questions'), 'Questions to take along'),
      item('Search and quality of evidence', Boolean(comparison.method), '`method`'),
      item('Authors and their training', false, 'no clinician is named; `method` says so'),
      item('Reading level reported', true, 'tables below'),
      item('Patients asked before writing', false, 'not done; `method` says so'),
      item('Tested with patients', false, 'not done; `method` says so'),
      item('Reviewed by clinicians outside', comparison.reviewedBy.length > 0, '`reviewedBy`'),
      item('Shown to help choices', false, 'not studied'),
    ],
  };
}

/** The Clear Communication Index of the CDC: twenty items, in words of our own. */
export function clearCommunicationItems(comparison: Comparison): Item[] {
  const grades = readingGrades(comparison, NAMES);
  const unsaid = findUnsaidGaps(comparison);
  const [arms, allArms] = armsWithGap(comparison);
  return [
    item('One main message', comparison.summary.length > 0, '“In short”, first the answer'),
    item('It stands at the top', true, 'after title and crisis lines'),
    item('It has a visual cue', true, 'a heading and a list of its own'),
    item('A picture conveys it', false, `${JUDGED}pictures show the treatments, not the message`),
    item('A call to action', Boolean(comparison.nextStep), '`nextStep`'),
    item('Active voice', true, `${JUDGED}no test reads it`),
    item('Words that the audience uses', false, `${JUDGED}no reader has been asked`),
    item(
      'Lists',
      [...longList.find({ comparison, language: 'en', today: new Date() })].length === 0,
      '`summary`, steps; none has more than 7 points',
    ),
    item('Chunks with headings', comparison.sections.length > 5, '`sections`'),
    item('Summary in the first section', comparison.summary.length <= 7, '`summary`'),
    item('Known and not known', true, 'What is not known; “not checked” in cells'),
    item('What to do', comparison.beforeYouStart.length > 0, '`beforeYouStart`'),
    item('Why', true, `${JUDGED}each risk says what for`),
    item(
      'How, in steps',
      comparison.treatments.every(({ seriousRisks }) =>
        seriousRisks.every((risk) => partsOf(risk).short.length > 1),
      ),
      'each risk says what to do',
    ),
    item('Numbers that readers know', true, 'whole people in 100; decimals in study detail alone'),
    item(
      'Says what numbers mean',
      true,
      `${JUDGED}response and remission are explained beside them`,
    ),
    item(
      'No arithmetic',
      unsaid.length === 0 && arms === allArms,
      `${unsaid.length} passages leave a gap to be worked out; ${arms} of ${allArms} arms say theirs`,
    ),
    item('The nature of the risk', true, '`seriousRisks`'),
    item('Risks and benefits', true, 'both open, both before the first tap'),
    item(
      'Probability in words or pictures too',
      Math.max(...grades.map(({ fleschKincaid }) => fleschKincaid)) <= 8,
      'each number in a sentence, and drawn',
    ),
  ];
}

const mark = (isMet: boolean): string => (isMet ? 'yes' : '**no**');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const scoreOf = (items: readonly Item[]): string =>
  `${items.filter(({ isMet }) => isMet).length} of ${items.length}`;

/** The tables of `docs/content.md`. */
export function contentTables(): string {
  const english = parse(guidedDocument());
  const aid = decisionAidItems(english);
  const clear = clearCommunicationItems(english);
  const met = clear.filter(({ isMet }) => isMet).length;
  const spanish = new Map(proseByGroup(parse(guidedDocument('es'))));
  return [
    '### IPDASi, version 4',
    `Items in our words. ${Object.entries(aid)
      .map(([name, items]) => `${name}: ${scoreOf(items)}.`)
      .join(' ')} The four items on screening tests do not apply.`,
    table(
      ['part', 'item', 'met', 'how we know'],
      Object.entries(aid).flatMap(([name, items]) =>
        items.map(({ name: what, isMet, basis }) => [name, what, mark(isMet), basis]),
      ),
    ),
    '### CDC Clear Communication Index',
    `${met} of ${clear.length}, which is ${Math.round((met / clear.length) * 100)} of 100; 90 passes.`,
    table(
      ['item', 'met', 'how we know'],
      clear.map(({ name, isMet, basis }) => [name, mark(isMet), basis]),
    ),
    '### Reading level',
    'English: Flesch-Kincaid and SMOG grades (target 6, ceiling 8), with terms of the glossary and names of medicines ' +
      'counted as one plain word. Spanish: INFLESZ, where 55 and more is normal or easier. ' +
      `Each English passage of ${PASSAGE_WORDS} words or more has a Flesch-Kincaid grade of at most 8, the hardest ` +
      `${Math.max(...passageGrades(english, NAMES).map(({ fleschKincaid }) => fleschKincaid)).toFixed(1)}; each Spanish one an ` +
      `INFLESZ of at least ${PASSAGE_FLOOR}. With fewer words, or fewer than ten sentences for SMOG, a formula says little.`,
    table(
      ['part', 'words', 'Flesch-Kincaid', 'SMOG', 'INFLESZ (Spanish)'],
      readingGrades(english, NAMES).map(({ group, words, fleschKincaid, smog }) => [
        group,
        String(words),
        fleschKincaid.toFixed(1),
        smog.toFixed(1),
        readingEase(spanish.get(group) ?? []).toFixed(1),
      ]),
    ),
    '### Length',
    'Words that readers read, the differences as they are shown included, without the list of sources, and with it.',
    table(
      ['language', 'text', 'with sources'],
      LANGUAGES.map((language) => {
        const document = rawDocument(language);
        const read = numberOfWordsRead(document);
        return [language, String(read), String(read + numberOfWords(document.sources))];
      }),
    ),
  ].join('\n\n');
}

/** The figures behind a passage: those of its sources that hold a number it says, or else all of them. */
export function figuresBehind({ text, sources }: Passage): Figure[] {
  const known = figuresOf(sources);
  const rates = ratesIn(text, NOTATIONS.en);
  const gaps = gapsIn(text, NOTATIONS.en);
  const said = known.filter(
    (figure) =>
      rates.some((rate) => ratesOf(figure).some((value) => says(rate, value))) ||
      (gaps.length > 0 && figure.ci95 !== undefined),
  );
  return said.length > 0 ? said : known;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The numbers of an outcome's arms and of effects, as a reviewer reads them. */
function drawnNumbers({ sections }: Comparison): Map<string, string[]> {
  const numbers = new Map<string, string[]>();
  const add = (place: string, words: string) =>
    numbers.set(place, [...(numbers.get(place) ?? []), words]);
  const shown = ({ events, low, high }: Estimate) =>
    events === undefined ? `${low} to ${high}` : String(events);
  const gapShown = (difference?: Difference) =>
    difference
      ? `; difference ${Object.entries(difference)
          .map(([name, value]) => `${name} ${value}`)
          .join(', ')}`
      : '';
  for (const { id, rows } of sections) {
    for (const row of rows) {
      if (row.kind === 'outcome') {
        for (const [treatment, arms] of Object.entries(row.cells)) {
          for (const arm of arms) {
            add(
              `${id} / ${row.label} / ${treatment}`,
              `${shown(arm)} in ${row.per}; ${arm.comparator.label}: ${shown(arm.comparator)}${gapShown(arm.difference)}`,
            );
          }
        }
      }
      if (row.kind === 'effects') {
        for (const [treatment, { effects }] of Object.entries(row.cells)) {
          const words = effects.map(
            ({ label, events, comparator }) => `${label}: ${events}, other group ${comparator}`,
          );
          add(`${id} / ${row.label} / ${treatment}`, words.join('; '));
        }
      }
    }
  }
  return numbers;
}

/** The whole text unfolded, each passage beside its Spanish and the figures behind it, to be printed and marked. */
export function reviewPage(): string {
  const english = parse(guidedDocument());
  const spanish = passages(parse(guidedDocument('es')));
  const numbers = drawnNumbers(english);
  const used = new Map<string, number>();
  const rows = passages(english).map((passage, index) => {
    const { place, group, text } = passage;
    const nth = used.get(place) ?? 0;
    used.set(place, nth + 1);
    const drawn = numbers.get(place)?.[nth];
    const translated = group === 'glossary' ? '' : (spanish[index]?.text ?? '');
    const figures = figuresBehind(passage).map(
      ({ id, claim, seen_kind, source, caveat }) =>
        `<li><b>${escape(id)}</b> (${escape(source)}, ${seen_kind}): ${escape(claim)}${caveat ? ` <i>${escape(caveat)}</i>` : ''}</li>`,
    );
    return `        <tr>
          <th scope="row">${index + 1}. ${escape(place)}</th>
          <td>${drawn ? `<p><b>${escape(drawn)}</b></p>` : ''}<p>${escape(text)}</p>${translated ? `<p lang="es">${escape(translated)}</p>` : ''}</td>
          <td>${figures.length > 0 ? `<ul>${figures.join('')}</ul>` : 'No number, no source.'}</td>
          <td>☐ right ☐ wrong</td>
        </tr>`;
  });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>The built-in comparison, for reviewers | treatment-compare</title>
    <link rel="icon" href="assets/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="assets/demo-bar.css" />
    <link rel="stylesheet" href="assets/review.css" />
  </head>
  <body>
    <nav class="demo-bar" aria-label="Demo">
      <a href="index.html"><img src="assets/icon.svg" alt="" />treatment-compare</a>
      <span>The whole text, beside its evidence</span>
    </nav>
    <main>
      <h1>Ketamine or an antidepressant: the text beside its evidence</h1>
      <p>
        Every passage in English and Spanish, unfolded, with the figures that it rests on
        (${evidence.figures.length} in all, as read by ${evidence.compiled}). Print it and mark what is wrong;
        <code>docs/content.md</code> says how to report it. This page is made from the document and its evidence.
      </p>
      <table>
        <thead>
          <tr><th scope="col">Where</th><th scope="col">Text</th><th scope="col">Evidence</th><th scope="col">Mark</th></tr>
        </thead>
        <tbody>
${rows.join('\n')}
        </tbody>
      </table>
    </main>
  </body>
</html>
`;
}

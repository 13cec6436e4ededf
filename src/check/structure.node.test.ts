import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import english from '../content/ketamine-vs-antidepressants.en.json' with { type: 'json' };
import englishGuide from '../content/ketamine-vs-antidepressants.guide.en.json' with { type: 'json' };
import { parseComparison } from '../model/comparison/parse-comparison.js';
import { without, withValue } from '../testing/documents.js';
import { check } from './check.js';

const TODAY = new Date('2026-11-27T12:00:00Z');
const BUILT_IN: unknown = { ...english, guide: englishGuide };

/** The codes and rules that find something in a document, with their places. */
function toldOf(document: unknown): Set<string> {
  const { comparison, diagnostics } = parseComparison(document);
  const codes = diagnostics.map(({ code, path }) => `${code} ${path}`);
  const findings = comparison ? check({ comparison, language: 'en', today: TODAY }).findings : [];
  return new Set([...codes, ...findings.map(({ rule, path }) => `${rule} ${path.join('.')}`)]);
}

/** Values to put into the built-in comparison, by their paths, and by what the fault is to be told. */
type Fault = readonly [by: string, values: Readonly<Record<string, unknown>>];

const ARM = '$.sections[2].rows[0].cells.esketamine[0]';
const ROW = '$.sections[2].rows[0]';
const EFFECTS = '$.sections[4].rows[0].cells.esketamine';
const SOURCE = english.sources.length;

const FAULTS: Readonly<Record<string, Fault>> = {
  'an arm without its comparator': ['missing-field', { [`${ARM}.comparator`]: undefined }],
  'an arm without its time': ['number-without-context', { [`${ARM}.timeframe`]: undefined }],
  'an arm without its people': ['number-without-context', { [`${ARM}.population`]: undefined }],
  'an arm without its certainty': ['missing-field', { [`${ARM}.certainty`]: undefined }],
  'an arm without a source': ['missing-field', { [`${ARM}.sources`]: undefined }],
  'an arm with an empty list of sources': ['invalid-value', { [`${ARM}.sources`]: [] }],
  'an arm that cites what is not there': ['unknown-source', { [`${ARM}.sources`]: ['nobody'] }],
  'an arm with a difference that does not add up': [
    'impossible-number',
    { [`${ARM}.difference`]: { events: 40 } },
  ],
  'more people than there are': ['impossible-number', { [`${ARM}.events`]: 140 }],
  'an outcome told by those it went well for alone': [
    'one-frame-only',
    { [`${ROW}.noEvent`]: undefined },
  ],
  'an outcome told by the others alone': ['one-frame-only', { [`${ROW}.event`]: undefined }],
  'a text that counts in 1,000 in a row in 100': [
    'row-denominator',
    { [`${ROW}.about`]: 'Without it, 120 in 1,000 people responded.' },
  ],
  'a text that counts in 10 in a row in 100': [
    'row-denominator',
    { [`${ROW}.about`]: 'Without it, 2 in 10 people responded.' },
  ],
  'an arm without a range, or a word why': [
    'estimate-range',
    {
      [`${ARM}.caveat`]: undefined,
      [`${ARM}.difference`]: undefined,
      [`${ARM}.low`]: undefined,
    },
  ],
  'effects without their certainty': ['effects-certainty', { [`${EFFECTS}.certainty`]: undefined }],
  'effects without their comparator': ['missing-field', { [`${EFFECTS}.comparator`]: undefined }],
  'effects without their time': ['missing-field', { [`${EFFECTS}.timeframe`]: undefined }],
  'effects without their people': ['missing-field', { [`${EFFECTS}.population`]: undefined }],
  'a treatment without serious risks': ['locked-facts', { '$.treatments[1].seriousRisks': [] }],
  'a treatment with one serious risk beside six': [
    'balanced-risks',
    { '$.treatments[1].seriousRisks': ['It can raise blood pressure.'] },
  ],
  'a treatment without its approval': ['locked-facts', { '$.treatments[0].approval': [] }],
  'a treatment that nobody says what it is like': [
    'experience-described',
    { '$.treatments[2].experience': undefined },
  ],
  'a treatment without what it is': [
    'treatments-described',
    { '$.treatments[2].summary': undefined },
  ],
  'no crisis line': ['locked-facts', { '$.crisisLines': [] }],
  'no day of review': ['locked-facts', { '$.lastReviewed': undefined }],
  'no policy of reviews': [
    'locked-facts',
    { '$.nextReview': undefined, '$.reviewEvery': undefined },
  ],
  'a review that is overdue': [
    'review-overdue',
    { '$.lastReviewed': '2020-01-01', '$.nextReview': '2021-01-01' },
  ],
  'a section without its gist': ['section-gist', { '$.sections[5].gist': undefined }],
  'a source without an address': [
    'source-address',
    { '$.sources[0].url': undefined, '$.sources[0].doi': undefined },
  ],
  'a DOI with a full stop': ['doi-shape', { '$.sources[0].doi': '10.1000/182.' }],
  'a DOI that is an address': [
    'invalid-value',
    { '$.sources[0].doi': 'https://doi.org/10.1000/182' },
  ],
  'a DOI with a blank in it': ['invalid-value', { '$.sources[0].doi': '10.1000/1 82' }],
  'a PubMed number that is one of PMC': ['invalid-value', { '$.sources[0].pmid': 'PMC123456' }],
  'a source that nothing cites': [
    'source-unused',
    { [`$.sources[${SOURCE}]`]: { id: 'spare', kind: 'trial', title: 'Spare', pmid: '1' } },
  ],
  'a source that is there twice': [
    'source-doubled',
    { [`$.sources[${SOURCE}]`]: { ...english.sources[0], id: 'again' } },
  ],
  'a source twice, by an address written otherwise': [
    'source-doubled',
    {
      [`$.sources[${SOURCE}]`]: {
        ...english.sources[0],
        id: 'again',
        url: `${english.sources[0]?.url?.replace('https:', 'http:') ?? ''}/`,
      },
    },
  ],
  'two sources of one id': [
    'duplicate-id',
    { [`$.sources[${SOURCE}]`]: { ...english.sources[0] } },
  ],
  'cells left out without a word': ['cell-left-out', { [`${ROW}.cells["ssri-snri"]`]: undefined }],
  'a decision without a question': [
    'decision-named',
    { '$.title': 'On depression', '$.question': undefined },
  ],
  'no option to do nothing': [
    'natural-course',
    { '$.sections[10].rows[2]': { kind: 'list', label: 'Other', items: ['Talking therapy.'] } },
  ],
  'nobody said who paid': ['funding', { '$.funding': undefined }],
  'no interests declared': ['competing-interests', { '$.competingInterests': undefined }],
  'no questions to ask': ['question-list', { '$.sections[11]': undefined }],
  'no method': ['method', { '$.method': undefined }],
  'no main points': ['main-points', { '$.summary': undefined }],
};

const withFault = (values: Readonly<Record<string, unknown>>): unknown =>
  Object.entries(values).reduce<unknown>(
    (document, [path, value]) =>
      value === undefined ? without(document, path) : withValue(document, path, value),
    BUILT_IN,
  );

describe('a fault of structure', () => {
  const known = toldOf(BUILT_IN);

  for (const [name, [by, values]] of Object.entries(FAULTS)) {
    it(`is told: ${name}`, () => {
      const told = [...toldOf(withFault(values))].filter((finding) => !known.has(finding));
      assert.ok(
        told.some((finding) => finding.startsWith(`${by} `)),
        told.join('\n') || 'nothing is told',
      );
    });
  }
});

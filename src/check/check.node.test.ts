import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import english from '../content/ketamine-vs-antidepressants.en.json' with { type: 'json' };
import englishGuide from '../content/ketamine-vs-antidepressants.guide.en.json' with { type: 'json' };
import spanishGuide from '../content/ketamine-vs-antidepressants.guide.es.json' with { type: 'json' };
import spanish from '../content/ketamine-vs-antidepressants.es.json' with { type: 'json' };
import { parsed } from '../testing/documents.js';
import { check, type Checked } from './check.js';
import { RULES } from './rules/index.js';
import { levelOf, settingProblem } from './settings.js';
import { STANDARDS } from './standards/index.js';
import { faultless } from './testing/faultless.js';

const TODAY = new Date('2026-11-27T12:00:00Z');
const judged = (
  document: unknown,
  ...rest: [Record<string, 'off' | 'warn' | 'error'>?]
): Checked => {
  const comparison = parsed(document);
  return check({ comparison, language: comparison.lang ?? 'en', today: TODAY }, ...rest);
};
const late = { ...faultless(), lastReviewed: '2020-01-01', nextReview: '2021-01-01' };

describe('check', () => {
  it('finds nothing in what is faultless, and scores it whole', () => {
    const { findings, scores } = judged(faultless());
    assert.deepEqual(findings, []);
    assert.deepEqual(
      scores.map(({ standard }) => standard),
      STANDARDS.map(({ id }) => id),
    );
    for (const { met, judged } of scores) assert.equal(met, judged);
  });

  it('holds to a rule as the author says, and scores no item whose rule is off', () => {
    const of = (result: Checked) =>
      result.findings.filter(({ rule }) => rule === 'review-overdue').map((f) => f.severity);
    const itemOf = ({ scores }: Checked) =>
      scores[0]?.items.find(({ rules }) => rules.includes('review-overdue'))?.result;
    assert.deepEqual(of(judged(late)), ['warn']);
    assert.equal(itemOf(judged(late)), 'unmet');
    assert.deepEqual(of(judged(late, { 'review-overdue': 'error' })), ['error']);
    assert.deepEqual(of(judged(late, { 'review-overdue': 'off' })), []);
    assert.equal(itemOf(judged(late, { 'review-overdue': 'off' })), 'off');
  });

  it('keeps a locked rule as grave as it is', () => {
    const rule = RULES.find(({ id }) => id === 'locked-facts')!;
    for (const level of ['off', 'warn'] as const) {
      assert.match(settingProblem(RULES, rule.id, level)?.problem ?? '', /cannot be turned/);
      assert.equal(levelOf(rule, { [rule.id]: level }), 'error');
    }
    assert.equal(settingProblem(RULES, rule.id, 'error'), undefined);
    const empty = judged({ ...faultless(), crisisLines: [] }, { 'locked-facts': 'off' });
    assert.ok(empty.findings.some(({ rule }) => rule === 'locked-facts'));
  });

  it('says of a setting what is wrong with it', () => {
    assert.match(settingProblem(RULES, 'review-overdu', 'off')?.mend ?? '', /review-overdue/);
    assert.match(settingProblem(RULES, 'tea', 'off')?.problem ?? '', /is no rule/);
    assert.match(settingProblem(RULES, 'review-overdue', 'of')?.problem ?? '', /cannot be "of"/);
  });

  it('is scored by rules that are there', () => {
    const ids = RULES.map(({ id }) => id);
    for (const { by } of STANDARDS.flatMap(({ items }) => items)) {
      if (typeof by !== 'string') for (const id of by) assert.ok(ids.includes(id), id);
    }
  });

  it('leaves to people what no program can judge of the CDC Index, and scores the built-in comparison by the rest', () => {
    const score = (document: unknown) =>
      judged(document).scores.find(({ standard }) => standard === 'cdc-index')!;
    const { items, met } = score({ ...english, guide: englishGuide });
    const people = items.filter(({ result }) => result === 'people').map(({ id }) => id);
    assert.deepEqual(people, ['1', '4', '6', '13', '16']);
    assert.equal(met, 15);
    const bare = score({ ...faultless(), summary: [], beforeYouStart: [] }).items;
    const unmet = bare.filter(({ result }) => result === 'unmet').map(({ id }) => id);
    assert.deepEqual(unmet, ['2', '3', '8', '10', '11', '12', '14']);
  });

  it('takes no longer for each of many rows than for each of some', () => {
    const comparison = parsed(english);
    const rows = comparison.sections.flatMap((section) => section.rows);
    const timeOf = (count: number) => {
      const many = [...Array(count).keys()].map((index) => rows[index % rows.length]!);
      const section = { ...comparison.sections[1]!, rows: many };
      const start = performance.now();
      check({ comparison: { ...comparison, sections: [section] }, language: 'en', today: TODAY });
      return performance.now() - start;
    };
    const leastOf = (count: number) => Math.min(...[1, 2].map(() => timeOf(count)));
    assert.ok(leastOf(400) < 3 * 4 * leastOf(100));
  });

  const KNOWN: Readonly<Record<string, readonly string[]>> = {
    en: ['author-credentials', 'outside-review'],
    es: ['author-credentials', 'outside-review', 'translation-reviewed'],
    'chart-edges-per-thousand.json': [
      ...['author-credentials', 'balanced-figures', 'balanced-words', 'benefit-counted'],
      ...['cell-left-out', 'condition-described', 'decision-named', 'glance', 'harm-counted'],
      ...['natural-course', 'outside-review', 'question-list', 'section-gist', 'source-address'],
      ...['balanced-gaps', 'before-you-start', 'unknown-said'],
    ],
    'chart-edges.json': [
      ...['author-credentials', 'balanced-cells', 'balanced-figures', 'balanced-gaps'],
      ...['balanced-words', 'before-you-start'],
      ...['one-frame-only', 'cell-left-out', 'condition-described', 'decision-named'],
      ...['effects-certainty', 'glance', 'natural-course', 'outside-review', 'question-list'],
      ...['section-gist', 'source-address'],
    ],
    'knee-osteoarthritis.json': [
      ...['balanced-figures', 'cell-left-out', 'effects-certainty', 'harm-counted'],
      ...['gist-numbers', 'natural-course', 'section-gist', 'source-address'],
    ],
    'neck-german.json': [
      ...[
        'cell-left-out',
        'effects-certainty',
        'gist-numbers',
        'harm-counted',
        'method',
        'natural-course',
      ],
      ...['outside-review', 'question-list', 'section-gist', 'source-address'],
      'translation-reviewed',
    ],
  };
  const folder = new URL('../../demo/documents/', import.meta.url);
  const documents = new Map<string, unknown>([
    ['en', { ...english, guide: englishGuide }],
    ['es', { ...spanish, guide: spanishGuide }],
    ...readdirSync(folder).map((file): [string, unknown] => [
      file,
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
    ]),
  ]);
  for (const [name, document] of documents) {
    it(`finds in ${name} what is known, and no error`, () => {
      const { findings } = judged(document);
      assert.deepEqual(
        [...new Set(findings.map(({ rule }) => rule))].sort(),
        [...(KNOWN[name] ?? [])].sort(),
      );
      assert.ok(findings.every(({ severity }) => severity === 'warn'));
    });
  }
});

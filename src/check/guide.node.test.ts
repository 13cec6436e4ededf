import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsed, without } from '../testing/documents.js';
import type { Rule, RuleExample } from './rule.js';
import { advertisingWords } from './rules/advertising-words.js';
import { guideAnswerable } from './rules/guide-answerable.js';
import { guideBalanced } from './rules/guide-balanced.js';
import { guideNeutralWording } from './rules/guide-neutral-wording.js';
import { guideValuesTied } from './rules/guide-values-tied.js';
import { praiseAndOrderWords } from './rules/praise-and-order-words.js';
import { faultless } from './testing/faultless.js';
import { withExample } from './testing/with-example.js';

const GUIDE_RULES = [guideAnswerable, guideBalanced, guideNeutralWording, guideValuesTied];

function find(rule: Rule, document: unknown, language = 'en'): string[] {
  const subject = { comparison: parsed(document), language, today: new Date('2026-06-01') };
  return [...rule.find(subject)].map(({ path, message }) => `${path.join('.')} ${message}`);
}

const inExample = (rule: Rule, example: RuleExample): string[] => find(rule, withExample(example));

describe('the rules on guides', () => {
  for (const rule of GUIDE_RULES) {
    it(`have nothing to say where there is no guide, or none that can be read: ${rule.id}`, () => {
      const bad = withExample(rule.bad);
      assert.notDeepEqual(find(rule, bad), []);
      assert.deepEqual(find(rule, without(bad, '$.guide')), []);
      assert.deepEqual(inExample(rule, { ...rule.bad, '$.guide.understanding': 7 }), []);
    });
  }
});

describe('the words of a guide', () => {
  const PLACES = [
    '$.guide.values[0].label',
    '$.guide.values[0].meaning',
    '$.guide.values[0].notKnown',
    '$.guide.tensions[0].text',
    '$.guide.questions[0]',
    '$.guide.understanding[0].question',
    '$.guide.understanding[0].answers[1].text',
    '$.guide.understanding[0].feedback',
  ];
  for (const place of PLACES) {
    it(`are read for praise, advertising and steering in ${place}`, () => {
      const words = 'This is the best treatment, a miracle: you should take it.';
      for (const rule of [praiseAndOrderWords, advertisingWords, guideNeutralWording]) {
        assert.equal(inExample(rule, { [place]: words }).length, 1, rule.id);
      }
    });
  }

  it('are no ids of rows and values', () => {
    const document = withExample({
      '$.sections[0].rows[0].id': 'miracle',
      '$.guide.values[2].rows': ['miracle'],
      '$.guide.values[3].rows': ['miracle'],
      '$.guide.values[0].id': 'cure',
      '$.guide.tensions[0].values': ['cure', 'skin'],
      '$.guide.understanding[1].rows': ['miracle'],
    });
    assert.deepEqual(find(advertisingWords, document), []);
  });

  const STEERING: Readonly<Record<string, readonly string[]>> = {
    en: [
      'You should begin with the pack.',
      'You had better begin.',
      'Heat is the right choice.',
      'It is worth a try.',
      'If it has to be quick, go for the pack.',
      'If it has to be quick, you should take heat.',
      'Then try a pack.',
      'Most people choose heat.',
      'It helped only 9 in 100.',
      'It helped as many as 64 in 100.',
      'Of course it helps.',
      'Don’t worry about the skin.',
    ],
    es: [
      'Debería empezar con calor.',
      'Es la decisión correcta.',
      'Vale la pena.',
      'Elija la bolsa.',
      'La mayoría prefiere el calor.',
      'Ayudó apenas 9 veces.',
      'Por suerte, ayuda.',
    ],
    de: [
      'Sie sollten mit Wärme beginnen.',
      'Das ist die richtige Wahl.',
      'Nehmen Sie Wärme.',
      'Die meisten Menschen wählen Wärme.',
      'Nur 9 Menschen half es.',
      'Zum Glück hilft es.',
    ],
    ar: ['يجب عليك البدء.', 'لا تقلق من ذلك.'],
  };
  const PLAIN: Readonly<Record<string, readonly string[]>> = {
    en: [
      'Never stop suddenly, or alone.',
      'You should not drive today.',
      'You must not drive.',
      'No one can say which is the right choice for you.',
      'Ask if you need to rest.',
      'Ask for the full price of each.',
      'It is given only in clinics.',
      'At least 2 hours.',
      'Try to rest.',
      'Most people felt warm.',
    ],
    es: [
      'No debe conducir.',
      'Solo en una clínica.',
      'Nadie sabe cuál es la decisión correcta.',
      'Pregunte siempre por el precio total.',
      'Se debe al calor.',
    ],
    de: ['Sie sollten nicht fahren.', 'Nur in einer Klinik.', 'Fragen Sie nach dem Preis.'],
    ar: ['اسأل عن السعر.'],
  };
  for (const [language, sentences] of Object.entries(STEERING)) {
    for (const sentence of sentences) {
      it(`push in "${language}": ${sentence}`, () => {
        const document = withExample({ '$.guide.tensions[0].text': sentence });
        assert.equal(find(guideNeutralWording, document, language).length, 1);
      });
    }
  }
  for (const [language, sentences] of Object.entries(PLAIN)) {
    for (const sentence of sentences) {
      it(`push nobody in "${language}": ${sentence}`, () => {
        const document = withExample({ '$.guide.tensions[0].text': sentence });
        assert.deepEqual(find(guideNeutralWording, document, language), []);
      });
    }
  }

  it('are an author’s own: a wrong answer says what somebody might think', () => {
    const thought = 'You should go for the pack.';
    const place = '$.guide.understanding[0].answers[0].text';
    assert.deepEqual(inExample(guideNeutralWording, { [place]: thought }), []);
  });

  it('mark no reader in what is said after an answer', () => {
    for (const words of ['Wrong! 64 in 100 did.', 'Well done. 64 in 100 did.']) {
      const example = { '$.guide.understanding[0].feedback': words };
      assert.equal(inExample(guideNeutralWording, example).length, 1, words);
    }
    const example = { '$.guide.understanding[0].feedback': 'It is wrong to say so: 64 did.' };
    assert.deepEqual(inExample(guideNeutralWording, example), []);
  });

  it('name no treatment as a value, whatever the case', () => {
    for (const label of ['Cold pack at home', 'No COLD PACK', 'Cold-pack']) {
      const [found] = inExample(guideNeutralWording, { '$.guide.values[1].label': label });
      assert.match(found ?? '', /^guide\.values\.1\.label .*“Cold pack”/, label);
    }
    assert.deepEqual(inExample(guideNeutralWording, { '$.guide.values[1].label': 'No cold' }), []);
  });
});

describe('the values of a guide', () => {
  const list = { kind: 'list', id: 'points', label: 'Points', items: ['Both are old.'] };

  it('are tied to a row that compares: a list alone is none', () => {
    const example = { '$.sections[0].rows[1]': list, '$.guide.values[1].rows': ['points'] };
    const [found, ...others] = inExample(guideValuesTied, example);
    assert.match(found ?? '', /^guide\.values\.1\.rows ties “Relief within days” to no row/);
    assert.deepEqual(others, []);
    const both = { ...example, '$.guide.values[1].rows': ['points', 'where'] };
    assert.deepEqual(inExample(guideValuesTied, both), []);
  });

  it('may be unknown of one treatment now and then, but not far more than of another', () => {
    const missing = { missing: 'no-studies' };
    const example = { '$.sections[0].rows[0].cells.cold': missing };
    assert.equal(inExample(guideBalanced, example).length, 1);
    const once = { ...example, '$.guide.values[3].rows': ['felt-better'] };
    assert.deepEqual(inExample(guideBalanced, once), []);
    const alike = { ...example, '$.sections[0].rows[0].cells.heat': missing };
    assert.deepEqual(inExample(guideBalanced, alike), []);
  });
});

describe('what a guide asks to check', () => {
  const feedback = (words: string) =>
    inExample(guideAnswerable, { '$.guide.understanding[0].feedback': words });

  it('has one right answer', () => {
    const example = { '$.guide.understanding[0].answers[2]': { text: 'Most', right: true } };
    assert.deepEqual(inExample(guideAnswerable, example), [
      'guide.understanding.0.answers has 2 right answers, of which a reader may give one',
    ]);
  });

  it('has a row', () => {
    const example = { '$.guide.understanding[0].rows': ['no-such-row'] };
    assert.deepEqual(inExample(guideAnswerable, example), [
      'guide.understanding.0.rows names no row of the comparison',
    ]);
  });

  it('has the numbers of its rows, as they are, rounded, and as they are written', () => {
    assert.deepEqual(feedback('64 in 100, between 55 and 72; without it 40.'), []);
    assert.deepEqual(feedback('64 in 100 in 2024.'), [
      'guide.understanding.0.feedback says 2024, which stands in none of its rows',
    ]);
    const written = {
      '$.sections[1].rows[0].about': 'In 12,345 people it took 0.5 or 1,5 hours.',
      '$.sections[1].rows[0].cells.heat[0].events': 63.7,
    };
    for (const words of ['12,345', '12.345', '12345', '0.5 and 1.5', '0,5 and 1,5', '64 in 100']) {
      const example = {
        ...written,
        '$.guide.understanding[0].feedback': `It is ${words}.`,
      };
      assert.deepEqual(inExample(guideAnswerable, example), [], words);
    }
  });

  it('has them in the question and in the right answer too, but not in wrong ones', () => {
    const place = '$.guide.understanding[0]';
    assert.deepEqual(inExample(guideAnswerable, { [`${place}.answers[0].text`]: '71' }), []);
    for (const field of ['question', 'answers[1].text']) {
      const found = inExample(guideAnswerable, { [`${place}.${field}`]: 'Is it 71 in 100?' });
      assert.equal(found.length, 1, field);
    }
  });

  it('takes no number from the name of a source', () => {
    const document = faultless();
    const json = JSON.stringify(document).replaceAll('packs"', 'packs-2024"');
    const named = JSON.parse(json.replaceAll('[@packs]', '[@packs-2024]')) as typeof document;
    named.guide!.understanding[0]!.feedback = '64 in 2024.';
    assert.equal(find(guideAnswerable, named).length, 1);
  });
});

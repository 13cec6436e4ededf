import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseComparison } from '../../model/comparison/parse-comparison.js';
import type { Rule, RuleExample } from '../rule.js';
import { faultless } from '../testing/faultless.js';
import { withExample } from '../testing/with-example.js';
import { advertisingWords } from '../rules/advertising-words.js';
import { approvalClaims } from '../rules/approval-claims.js';
import { htmlInText } from '../rules/html-in-text.js';
import { LANGUAGE_RULES } from './rules.js';
import { oddsInWords } from '../rules/odds-in-words.js';
import { oneInX } from '../rules/one-in-x.js';
import { praiseAndOrderWords } from '../rules/praise-and-order-words.js';
import { relativeRiskInWords } from '../rules/relative-risk-in-words.js';
import { shouting } from '../rules/shouting.js';

function find(rule: Rule, document: unknown, language = 'en') {
  const { comparison, diagnostics } = parseComparison(document);
  assert.ok(comparison, JSON.stringify(diagnostics));
  return [...rule.find({ comparison, language, today: new Date('2026-06-01') })];
}

const saying = (words: string, more: RuleExample = {}) =>
  withExample({ '$.summary[0]': words, ...more });

for (const rule of LANGUAGE_RULES) {
  describe(`the rule ${rule.id}`, () => {
    it('finds its bad example', () => {
      assert.notDeepEqual(find(rule, withExample(rule.bad)), []);
    });

    it('leaves its good example, and a faultless comparison, alone', () => {
      assert.deepEqual(find(rule, withExample(rule.good)), []);
      assert.deepEqual(find(rule, faultless()), []);
    });
  });
}

interface Sayings {
  readonly rule: Rule;
  readonly bad: Readonly<Record<string, readonly string[]>>;
  readonly good: Readonly<Record<string, readonly string[]>>;
}

const SAYINGS: readonly Sayings[] = [
  {
    rule: oneInX,
    bad: {
      en: [
        'It helps 1 in 20.',
        'One in twenty felt sick.',
        'One person in ten fell.',
        'It hurt 1 out of every 5 people.',
        'Every tenth patient stopped.',
        'A 1-in-10 chance.',
        'It harms 1 in 10,000 people.',
      ],
      es: [
        'Una de cada veinte personas se mareó.',
        '1 de cada 10 mejora.',
        'Uno de cada cinco lo deja.',
        'Un paciente de cada tres recae.',
      ],
      de: [
        'Jede zehnte Person hatte Schwindel.',
        'Eins von zwanzig Kindern.',
        '1 von 10 Behandelten.',
        'Jeder Dritte bricht ab.',
        'Einer von fünf Menschen.',
      ],
      ar: ['واحد من كل عشرة أشخاص.', 'شخص واحد من كل 20.', '١ من كل ١٠ مرضى.'],
    },
    good: {
      en: [
        '47 in 100 people fell.',
        '1 in 100 people fell.',
        '3 in 1,000 fell.',
        'Take one in two weeks.',
        '21 in 20 trials.',
        'Week 1 of 12.',
        'One of the trials in 20 people.',
      ],
      es: ['47 de cada 100 personas.', 'Una de cada dos semanas.', '1 de cada 1000 personas.'],
      de: ['47 von 100 Personen.', 'Jeden zweiten Tag.', 'Jede dritte Woche.', '1 von 1.000.'],
      ar: ['47 من كل 100 شخص.'],
    },
  },
  {
    rule: relativeRiskInWords,
    bad: {
      en: [
        'It makes falls twice as likely.',
        'It cuts the risk of a relapse by 40 percent.',
        'There were 30 % more falls.',
        'It halves the risk.',
        'Three times more likely to respond.',
        'It lowers your risk by half.',
        'The risk of stroke is doubled.',
        'The hazard ratio was low.',
      ],
      es: [
        'Es el doble de probable.',
        'Reduce el riesgo un 40 %.',
        'Tres veces más eficaz.',
        'Hubo un 30 % menos de recaídas.',
        'Duplica el riesgo.',
      ],
      de: [
        'Es tritt doppelt so häufig auf.',
        'Es senkt das Risiko um 40 %.',
        '30 Prozent weniger Rückfälle.',
        'Es halbiert das Risiko.',
        'Dreimal häufiger.',
      ],
      ar: ['ضعف احتمال التحسن.', 'أقل بنسبة 30%.', 'يقلل الخطر بنسبة 40%.'],
    },
    good: {
      en: [
        'Take it twice a day.',
        'The dose may be doubled.',
        'It costs 20 % more.',
        'In 30 % of people.',
        'Twice as likely: 4 in 100, and 2 in 100 without it.',
        'Half of the trials were small.',
      ],
      es: ['Dos veces al día.', 'Cuesta un 20 % más.', 'Doble de dosis.'],
      de: ['Zweimal am Tag.', 'Es kostet 20 % mehr.', 'Um 8 Uhr.'],
      ar: ['مرتين في اليوم.'],
    },
  },
  {
    rule: oddsInWords,
    bad: {
      en: [
        'Very common: nausea.',
        'Addiction is unlikely.',
        'It is rarely serious.',
        'Headache is common.',
        'Some people feel better.',
        'Some patients improve on it.',
      ],
      es: [
        'Es muy frecuente el mareo.',
        'La adicción es poco probable.',
        'Los daños son raros.',
        'Algunas personas se sienten mejor.',
      ],
      de: [
        'Sehr häufig: Übelkeit.',
        'Das ist selten.',
        'Schwere Schäden sind unwahrscheinlich.',
        'Einige Menschen haben Schmerzen.',
      ],
      ar: ['هذا نادر.', 'الصداع شائع.', 'بعض الناس يشعرون بتحسن.'],
    },
    good: {
      en: [
        'Common: 12 in 100 had a headache.',
        'How common is it?',
        'Nobody knows how rare it is.',
        'They have this in common.',
        'The common cold.',
        'Some people feel better within a day.',
        'Some people prefer tablets.',
        'Some people get well. By 3 months it is 23 in 100.',
      ],
      es: [
        'Frecuente: 12 de cada 100.',
        '¿Qué tan común es?',
        'Puede sentirse raro.',
        'Tienen algo en común.',
        'Algunas personas se sienten mejor en un día.',
      ],
      de: ['Häufig: 12 von 100.', 'Wie selten ist das?', 'Niemand weiß, wie häufig das ist.'],
      ar: ['شائع: 12 من كل 100.'],
    },
  },
  {
    rule: advertisingWords,
    bad: {
      en: [
        'It can cure depression.',
        'Ketamine is safe and effective.',
        'A miracle for many.',
        'It is non-addictive.',
        'Clinically proven results.',
        'No hospital stay, and totally safe.',
        'Looking for a miracle?',
      ],
      es: [
        'Cura la depresión.',
        'Es un tratamiento seguro.',
        'Un milagro.',
        'No crea adicción.',
        'Sin efectos secundarios.',
      ],
      de: [
        'Es heilt die Depression.',
        'Eine sichere Methode.',
        'Ein Durchbruch.',
        'Macht nicht abhängig.',
        'Ganz ohne Nebenwirkungen.',
      ],
      ar: ['علاج آمن.', 'معجزة حقيقية.'],
    },
    good: {
      en: [
        'It is not safe for you if you drink.',
        'Ask if it is safe.',
        'There is no cure.',
        'Safety was not studied.',
        'An unsafe dose.',
        'Is it safe?',
        'It has not been shown to be safe.',
        'Keep it in a safe place.',
        'No one knows whether it is safe.',
        'A cure has not been found.',
      ],
      es: [
        'No es seguro.',
        'Pregunte si es seguro para usted.',
        'No hay cura.',
        'Su seguro médico puede pagarlo.',
        '¿Es seguro?',
      ],
      de: [
        'Das ist nicht sicher.',
        'Fragen Sie, ob es sicher ist.',
        'Der Knochen heilt.',
        'Keine Heilung von Schmerzen.',
        'Ist das sicher?',
      ],
      ar: ['ليس علاج آمن.'],
    },
  },
  {
    rule: praiseAndOrderWords,
    bad: {
      en: [
        'It is the gold standard.',
        'The best option for you.',
        'The only treatment that works fast.',
        'It is superior.',
        'It works faster than antidepressants.',
        'Our first choice.',
        'The winner.',
      ],
      es: [
        'Es la mejor opción.',
        'Es de primera elección.',
        'El único tratamiento que funciona.',
        'Funciona mejor que las pastillas.',
      ],
      de: [
        'Die beste Wahl.',
        'Es ist der Goldstandard.',
        'Die einzige Behandlung, die hilft.',
        'Es hilft besser als Tabletten.',
      ],
      ar: ['هذا أفضل علاج.'],
    },
    good: {
      en: [
        'Which is the best treatment for you?',
        'No one knows which is the best option.',
        'It is best to take it with food.',
        'Only clinics may give it.',
        'The only trial had 40 people.',
      ],
      es: ['¿Cuál es la mejor opción?', 'Nadie sabe cuál es la mejor opción.', 'Solo en clínicas.'],
      de: [
        'Was ist die beste Wahl?',
        'Niemand weiß, was die beste Wahl ist.',
        'Am besten mit Wasser.',
      ],
      ar: ['هل هذا أفضل علاج؟'],
    },
  },
];

for (const { rule, bad, good } of SAYINGS) {
  describe(`the words of ${rule.id}`, () => {
    for (const [language, sayings] of Object.entries(bad)) {
      for (const words of sayings) {
        it(`are found in “${words}”`, () => {
          assert.notDeepEqual(find(rule, saying(words), language), []);
        });
      }
    }
    for (const [language, sayings] of Object.entries(good)) {
      for (const words of sayings) {
        it(`are not found in “${words}”`, () => {
          assert.deepEqual(find(rule, saying(words), language), []);
        });
      }
    }
  });
}

describe('the rules of language', () => {
  it('know nothing of the words of a language that they do not know', () => {
    for (const rule of [oneInX, oddsInWords, advertisingWords]) {
      assert.deepEqual(find(rule, saying('Safe, rare, 1 in 20.'), 'fr'), []);
    }
  });

  it('know a language in any country', () => {
    assert.equal(find(oneInX, saying('Una de cada veinte personas.'), 'es-MX').length, 1);
  });

  it('name the place and quote the words', () => {
    const [found] = find(advertisingWords, saying('A miracle.'));
    assert.deepEqual(found?.path, ['summary', 0]);
    assert.match(found.message, /^says “miracle”/i);
  });

  it('leave the titles of sources alone, where they are listed and where they are quoted', () => {
    const title = 'A breakthrough that is safe for everyone';
    const document = saying(`We read “${title}”.`, { '$.sources[0].title': title });
    assert.deepEqual(find(advertisingWords, document), []);
  });

  it('read the words of every kind of row', () => {
    const document = withExample({ '$.sections[0].rows[0].cells.heat.value': 'Totally safe' });
    assert.deepEqual(
      find(advertisingWords, document).map(({ path }) => path),
      [['sections', 0, 'rows', 0, 'cells', 'heat', 'value']],
    );
  });

  it('hold a claim of approval against the approvals of the treatment that it is about', () => {
    const offLabel = {
      '$.treatments[0].approval': [{ region: 'US', route: 'Infusion', status: 'off-label' }],
    };
    const claim = 'Heat is FDA-approved.';
    assert.equal(find(approvalClaims, saying(claim, offLabel)).length, 1);
    assert.deepEqual(find(approvalClaims, saying(claim)), []);
    assert.deepEqual(find(approvalClaims, saying('Cold pack is FDA-approved.', offLabel)), []);
    assert.deepEqual(find(approvalClaims, saying('Heat is approved by the EMA.', offLabel)), []);
  });

  it('tell HTML from signs', () => {
    for (const words of ['A<br>b', 'One&nbsp;two', '<a href="x">y</a>', '<!-- no --><p>']) {
      assert.equal(find(htmlInText, saying(words)).length, 1, words);
    }
    for (const words of ['p < 0.05 and b > 2', 'R&D', 'Tom & Jerry; yes']) {
      assert.deepEqual(find(htmlInText, saying(words)), [], words);
    }
  });

  it('tell shouting from short names', () => {
    for (const words of ['Book NOW or REGRET IT: CALL TODAY', 'Feel better!', 'RAPID RELIEF']) {
      assert.equal(find(shouting, saying(words)).length, 1, words);
    }
    for (const words of [
      'FDA, NHS and NICE say so.',
      'Do **NOT** stop.',
      'The KARMA-Dep 2 trial.',
    ]) {
      assert.deepEqual(find(shouting, saying(words)), [], words);
    }
  });
});

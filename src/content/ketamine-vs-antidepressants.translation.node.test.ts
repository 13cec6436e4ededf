import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtInComparisons } from './index.js';
import { guidedDocument, type Language, LANGUAGES, parse } from './testing/built-in.js';
import { change, documentWith, type Mistake, move, remove } from './testing/mistakes.js';
import { findDifferences, findUntranslated, type Translatable } from './testing/translation.js';

const [, ...TRANSLATIONS] = LANGUAGES;
const original = guidedDocument() as Translatable;

/** Countries that the crisis lines of the evidence know. */
const SPOKEN_IN: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = { es: ['ES'] };

/** Mistakes in translating that change a fact. */
const CHANGED: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, Mistake>>>> = {
  es: {
    'a rate in the text': change(
      'row:How many are helped/cells/esketamine/value',
      '95 de cada 100 mejoraron mucho en cuatro semanas',
    ),
    'a number in words': change(
      'row:How many are helped/cells/esketamine/value',
      '59 de cada 100 mejoraron mucho en cinco semanas',
    ),
    'a lost number': change('row:Felt/cells/esketamine/0/timeframe', 'Unas semanas'),
    'a lost half': change('row:Felt/about', 'Los síntomas bajaron mucho.'),
    'a number that was not there': change('row:Felt/event', 'se sintieron 2 veces mejor'),
    'a lost citation': change('row:Age/cells/esketamine', 'Solo para adultos. 65. 75.'),
    'another citation': change('row:How it works/cells/ketamine-iv', 'Lo bloquea.[@short-2018]'),
    'a mark that is lost': change(
      'treatments/2/seriousRisks/5',
      'Manía: un ánimo que sube demasiado.',
    ),
    'another number in the data': change('row:Felt/cells/esketamine/0/events', 69),
    'another certainty': change('row:Felt/cells/esketamine/0/certainty', 'moderate'),
    'another way that is better': change('row:Felt/better', 'fewer'),
    'another status': change('treatments/0/approval/0/status', 'unknown'),
    'another source': change('row:Felt/cells/esketamine/0/sources', ['popova-2019']),
    'another address': change('sources/1/url', 'https://example.org/'),
    'another number to call': change('crisisLines/0/call', '042'),
    'another emergency number': change('crisisLines/0/emergency', '911'),
    'a crisis line left out': remove('crisisLines/4'),
    'a crisis line twice': move('crisisLines/2', 'crisisLines/3'),
    'another date': change('lastReviewed', '2026-11-24'),
    'an id in another language': change('section:how-well/id', 'cuanto-ayuda'),
    'a risk left out': remove('treatments/0/seriousRisks/5'),
    'a row left out': remove('section:side-effects/rows/1'),
    'a treatment left out of a row': remove('row:Age/cells/esketamine'),
    'two cells the wrong way round': move('row:Age/cells/ketamine-iv', 'row:Age/cells/esketamine'),
    'a number in the guide': change('guide/understanding/2/feedback', 'No antes de 12 horas.'),
    'a citation lost in the guide': change(
      'guide/tensions/1/text',
      'Una infusión se pasa en días.',
    ),
    'a value tied to another row': change('guide/values/0/rows/0', 'cost'),
    'another right answer': move(
      'guide/understanding/0/answers/1',
      'guide/understanding/0/answers/0',
    ),
    'a caveat left out': remove('row:Felt/cells/esketamine/0/caveat'),
    'a term left out of the glossary': remove('glossary/3'),
    'a number in the glossary': change('glossary/0/meaning', 'Dura 3 días.'),
    'a field of its own': (document) => {
      document.messages = { sources: 'Fuentes' };
    },
  },
};

const UNTRANSLATED: Readonly<Record<string, Mistake>> = {
  'a label left as it was': change('row:Driving/label', 'Driving'),
  'a term left as it was': change('row:Felt/cells/ketamine-iv/2/comparator/label', 'ECT'),
  'a sentence left as it was': change(
    'summary/4',
    'Never stop a medicine for depression suddenly.',
  ),
  'an effect left as it was': change('row:Common/cells/esketamine/effects/0/label', 'Dissociation'),
  'a word explained left as it was': change('glossary/0/term', 'Withdrawal'),
  'a route left as it was': change('treatments/1/approval/0/route', 'Nasal spray'),
  'a value left as it was': change('guide/values/4/label', 'Being able to stop'),
  'a question left as it was': change('guide/questions/0', 'How would I come off it?'),
  'feedback left as it was': change('guide/understanding/4/feedback', 'Ask your clinician.'),
  'half a sentence left as it was': change(
    'row:Driving/cells/ssri-snri',
    'Puede dar sueño, most of all at first.',
  ),
};

for (const language of TRANSLATIONS) {
  describe(`the built-in comparison in "${language}"`, () => {
    const translation = guidedDocument(language) as Translatable;

    it('says in which language it is, of what it is a translation, and that no one has checked it', () => {
      const { lang, translation: own, messages } = parse(translation);
      assert.equal(lang, language);
      assert.equal(own?.of, original.lang);
      assert.match(own.translatedBy, /\p{L}/u);
      assert.equal(own.reviewedBy, undefined);
      assert.deepEqual(messages, {}, 'the words of the interface come with the script');
    });

    it('is no weight of the script, which names the file that brings it', () => {
      const file = builtInComparisons[parse(translation).id]?.[language];
      assert.equal(file, `languages/${language}.js`);
      assert.ok(existsSync(`src/define/${file.replace('.js', '.ts')}`));
    });

    it('differs from the original in words alone', () => {
      assert.deepEqual(findDifferences(original, translation), []);
    });

    for (const [name, mistake] of Object.entries(CHANGED[language])) {
      it(`is found to differ with ${name}`, () => {
        const wrong = documentWith(mistake, language) as Translatable;
        assert.notDeepEqual(findDifferences(original, wrong), []);
      });
    }

    it('leaves nothing in English but names', () => {
      assert.deepEqual(findUntranslated(original, translation), []);
    });

    for (const [name, mistake] of Object.entries(UNTRANSLATED)) {
      it(`is found to be English with ${name}`, () => {
        const wrong = documentWith(mistake, language) as Translatable;
        assert.notDeepEqual(findUntranslated(original, wrong), []);
      });
    }

    it('begins its crisis lines with those of countries that speak it', () => {
      const [first] = parse(translation).crisisLines;
      assert.ok(first && SPOKEN_IN[language].includes(first.region));
    });

    it('keeps the titles of papers, and the names that services call themselves', () => {
      const namesOf = (document: Translatable) => {
        const { sources, crisisLines } = parse(document);
        return [
          // Labels have no title but a description.
          ...sources.flatMap(({ kind, title }) => (kind === 'label' ? [] : [title])),
          ...crisisLines.flatMap(({ region, name }) => (region === 'EU' ? [] : [name])).sort(),
        ];
      };
      assert.deepEqual(namesOf(translation), namesOf(original));
    });
  });
}

for (const language of LANGUAGES) {
  it(`the glossary in "${language}" is in the order of its alphabet`, () => {
    const terms = parse(guidedDocument(language)).glossary.map(({ term }) => term);
    assert.deepEqual(terms, [...terms].sort(new Intl.Collator(language).compare));
  });
}

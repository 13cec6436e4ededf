import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  evidence,
  guidedDocument,
  type Language,
  LANGUAGES,
  parse,
  rawDocument,
} from './testing/built-in.js';
import { findUnsaidGaps } from './testing/gaps.js';
import { change, documentWith, type Mistake, move, remove, say } from './testing/mistakes.js';
import { unsupportedNumbers } from './testing/numbers.js';
import { findWrongFigures } from './testing/shown-figures.js';

const wrongNumbers = (document: unknown): string[] => unsupportedNumbers(parse(document));

const wrongFigures = (document: unknown): string[] => findWrongFigures(parse(document));

const WRONG_TEXT: Readonly<Record<Language, Readonly<Record<string, Mistake>>>> = {
  en: {
    'a rate without a citation': say('It helps 55 in 100 people.'),
    'a rate of another source': say('It helps 59 in 100 people.[@arroll-2005]'),
    'a rate of another source in the guide': change(
      'guide/understanding/1/feedback',
      'It helps 59 in 100 people.[@arroll-2005]',
    ),
    'two rates of two figures': say('59 in 100 responded, and 9 in 100 on placebo.[@turkoz-2021]'),
    'a short value that its note does not support': change(
      'row:How many are helped/cells/esketamine/value',
      '95 in 100 responded',
    ),
    'a length of time in words': say('It helps within three weeks.[@nice-ng222]'),
    'another number of people in a trial': change(
      'row:Felt/cells/esketamine/0/population',
      '2,230 adults',
    ),
    'another number in a schedule': change(
      'row:What the first/cells/ssri-snri/note',
      'A first check within 3 weeks.',
    ),
    'a number in the words for an outcome': change('row:Felt/event', 'felt better in 3 days'),
    'a wrong "under"': say('Under 1 in 100 had nausea.[@effexor-xr-pi]'),
    'a gap of another size': say('15 more in 100, likely between 5 and 22.[@turkoz-2021]'),
    'a gap the wrong way round': say('14 fewer in 100, likely between 5 and 22.[@turkoz-2021]'),
    'a narrower range': say('14 more in 100, likely between 8 and 22.[@turkoz-2021]'),
    'a range that does not reach to fewer': say(
      '14 more in 100, likely between 11 and 38.[@jelovac-2025]',
    ),
    'a range that we worked out, said as if it had been read': say(
      '14 more in 100, between 5 and 22.[@turkoz-2021]',
    ),
    'a range that was read, said as if we had worked it out': say(
      '17 more in 100, likely between 4 and 31.[@popova-2019]',
    ),
    'a gap in 100 that is one in 1,000': say('5 more in 100.[@antidepressant-boxed-warning]'),
    'another number for the other group': say('41 in 100, placebo spray 19.[@spravato-pi]'),
    'another gap in short': say('41 in 100, placebo spray 9 (33 more).[@spravato-pi]'),
    'the other group of another figure': say('41 in 100, on placebo spray 8.[@spravato-pi]'),
  },
  es: {
    'a rate without a citation': say('Ayuda a 55 de cada 100 personas.'),
    'a rate of another source': say('Ayuda a 59 de cada 100 personas.[@arroll-2005]'),
    'two rates of two figures': say(
      'Respondieron 59 de cada 100, y 9 de cada 100 con placebo.[@turkoz-2021]',
    ),
    'a short value that its note does not support': change(
      'row:How many are helped/cells/esketamine/value',
      'Respondieron 95 de cada 100',
    ),
    'a length of time in words': say('Ayuda en tres semanas.[@nice-ng222]'),
    'another number of people in a trial': change(
      'row:Felt/cells/esketamine/0/population',
      '2230 adultos',
    ),
    'another number in a schedule': change(
      'row:What the first/cells/ssri-snri/note',
      'Un primer control en 3 semanas.',
    ),
    'a number in the words for an outcome': change('row:Felt/event', 'mejoraron en 3 días'),
    'a wrong "under"': say('Menos de 1 de cada 100 tuvo náuseas.[@effexor-xr-pi]'),
    'a gap of another size': say('15 más de cada 100, probablemente entre 5 y 22.[@turkoz-2021]'),
    'a gap the wrong way round': say(
      '14 menos de cada 100, probablemente entre 5 y 22.[@turkoz-2021]',
    ),
    'a range that we worked out, said as if it had been read': say(
      '14 más de cada 100, entre 5 y 22.[@turkoz-2021]',
    ),
    'a gap in 100 that is one in 1,000': say('5 más de cada 100.[@antidepressant-boxed-warning]'),
    'another number for the other group': say('41 de cada 100, con placebo 19.[@spravato-pi]'),
    'another gap in short': say('41 de cada 100, con placebo 9 (33 más).[@spravato-pi]'),
    'the other group of another figure': say('41 de cada 100, con placebo 8.[@spravato-pi]'),
    'a wrong decimal': say('Se pasa en unas 1,6 horas.[@popova-2019]'),
  },
};

describe('the numbers of the built-in comparison', () => {
  it('are each exactly one figure of the evidence, where they are data', () => {
    assert.deepEqual(wrongFigures(rawDocument()), []);
  });

  const wrongData: Record<string, Mistake> = {
    'a rounded number': change('row:Felt/cells/esketamine/0/events', 69),
    'another comparator': change('row:Felt/cells/esketamine/0/comparator/events', 38.9),
    'another end of a range': change('row:Felt/cells/ssri-snri/0/high', 61),
    'another source': change('row:Felt/cells/ketamine-iv/0/sources', ['anand-2023']),
    'another timeframe': change('row:Felt/cells/esketamine/0/timeframe', '8 weeks'),
    'the wrong way round': change('row:Became/better', 'more'),
    'a rounded difference': change('row:Felt/cells/ketamine-iv/1/difference/events', 14),
    'a difference the wrong way round': change('row:Few/cells/ketamine-iv/1/difference/events', 17),
    'another low end of a difference': change('row:Felt/cells/esketamine/0/difference/low', 5),
    'another high end of a difference': change('row:Felt/cells/esketamine/1/difference/high', 31),
    'an interval that we worked out, as if it had been read': remove(
      'row:Felt/cells/esketamine/0/difference/likely',
    ),
    'an interval that was read, as if we had worked it out': change(
      'row:Felt/cells/esketamine/1/difference',
      { events: 17.3, low: 4, high: 30.6, likely: true },
    ),
    'a difference without its interval': change('row:Felt/cells/ketamine-iv/1/difference', {
      events: 14.2,
    }),
    'another range of differences': change('row:Felt/cells/ssri-snri/0/difference/high', 15),
    'a difference left out': remove('row:Became/cells/ssri-snri/1/difference'),
    'a difference with an interval that no figure has': change(
      'row:Felt/cells/ketamine-iv/2/difference',
      { events: 36, low: 14, high: 57 },
    ),
    'a difference left out where its interval is not known': remove(
      'row:Became/cells/ketamine-iv/0/difference',
    ),
    'an interval left out that may hold none': change('row:Felt/cells/esketamine/3/difference', {
      events: 13.7,
    }),
    'no word that a difference may be chance': change(
      'row:Few/cells/ketamine-iv/0/caveat',
      'Read in a summary.',
    ),
    'the word that it may be chance twice': change(
      'row:Few/cells/esketamine/1/caveat',
      'It may be chance.',
    ),
    'the word that it may be chance where it is none': change(
      'row:Felt/cells/ketamine-iv/1/caveat',
      'It may be chance.',
    ),
    'a difference that its caveat says again': change(
      'row:Felt/cells/ketamine-iv/1/caveat',
      '14 more in 100, between 4 and 24.',
    ),
    'the figures of another treatment': move(
      'row:Felt/cells/esketamine',
      'row:Felt/cells/ssri-snri',
    ),
    'a side effect of another name': change(
      'row:Common/cells/esketamine/effects/0/label',
      'Strange dreams',
    ),
    'a side effect with another rate': change(
      'row:Common/cells/ssri-snri/effects/0/comparator',
      12,
    ),
    'another onset': change('row:Start/cells/ssri-snri/onset/to', 7),
    'another unit of time': change('row:Start/cells/ketamine-iv/duration/unit', 'month'),
    'a dose more a week': change('row:What the first/cells/esketamine/phases/0/days', 3),
    'another rhythm in words': change(
      'row:What the first/cells/esketamine/phases/1/label',
      'Twice a week',
    ),
    'a shorter phase': change('row:What the first/cells/ketamine-iv/phases/0/to', 2),
    'a rhythm that nobody has set': change('row:What the first/cells/ketamine-iv/phases/1', {
      from: 4,
      to: 12,
      days: 1,
      label: 'Once a week',
    }),
    'the rhythm of another treatment': move(
      'row:What the first/cells/ssri-snri/phases',
      'row:What the first/cells/esketamine/phases',
    ),
  };
  for (const [name, mistake] of Object.entries(wrongData)) {
    it(`are found out with ${name}`, () => {
      assert.notDeepEqual(wrongFigures(documentWith(mistake)), []);
    });
  }

  it('rest on evidence in which every figure names a source that is kept with it', () => {
    const known = new Set(evidence.sources.map(({ id }) => id));
    assert.deepEqual(
      evidence.figures.filter(({ source }) => !known.has(source)).map(({ id }) => id),
      [],
    );
    assert.equal(new Set(evidence.figures.map(({ id }) => id)).size, evidence.figures.length);
  });
});

for (const language of LANGUAGES) {
  describe(`the numbers in the text of the built-in comparison in "${language}"`, () => {
    it('stand in a figure of a source that is cited beside them', () => {
      assert.deepEqual(wrongNumbers(guidedDocument(language)), []);
    });

    it('leave no gap between two groups to be worked out', () => {
      assert.deepEqual(findUnsaidGaps(parse(guidedDocument(language))), []);
    });

    it('are found to leave one', () => {
      const rates = { en: '41 in 100, placebo spray 9', es: '41 de cada 100, con placebo 9' };
      const unsaid = (words: string) =>
        findUnsaidGaps(parse(documentWith(say(`${words}[@spravato-pi]`), language)));
      assert.deepEqual(unsaid(`${rates[language]}.`), ['summary / 6: esk-ae-dissociation']);
      assert.deepEqual(
        unsaid(`${rates[language]} (32 ${{ en: 'more', es: 'más' }[language]}).`),
        [],
      );
    });

    for (const [name, mistake] of Object.entries(WRONG_TEXT[language])) {
      it(`are found out with ${name}`, () => {
        assert.notDeepEqual(wrongNumbers(documentWith(mistake, language)), []);
      });
    }
  });
}

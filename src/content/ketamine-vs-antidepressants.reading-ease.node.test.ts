import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guidedDocument, parse } from './testing/built-in.js';
import { change, documentWith } from './testing/mistakes.js';
import { passages } from '../check/reading/passages.js';
import { proseByGroup } from '../check/reading/prose.js';
import { NORMAL, PASSAGE_FLOOR, readingEase, syllablesOf } from '../check/reading/reading-ease.js';
import { PASSAGE_WORDS } from '../check/reading/reading-grade.js';

const QUIJOTE =
  'En un lugar de la Mancha, de cuyo nombre no quiero acordarme, no ha mucho tiempo que vivía un hidalgo de los de lanza en astillero, adarga antigua, rocín flaco y galgo corredor. Una olla de algo más vaca que carnero, salpicón las más noches, duelos y quebrantos los sábados, lentejas los viernes, algún palomino de añadidura los domingos, consumían las tres partes de su hacienda.';
const PRIMER = 'El gato come pan. La niña ve al gato. Mi tío va al mar con su perro.';
const HARD =
  'La neuromodulación farmacológica requiere evaluaciones multidisciplinarias pormenorizadas previamente a su administración intrahospitalaria. ';

describe('the reading ease of the built-in comparison in Spanish', () => {
  const eases = proseByGroup(parse(guidedDocument('es'))).map(
    ([group, texts]) => [group, readingEase(texts)] as const,
  );

  it('is printed', (test) => {
    test.diagnostic(`${'part'.padEnd(26)}INFLESZ   (floor ${NORMAL})`);
    for (const [group, ease] of eases) {
      test.diagnostic(`${group.padEnd(26)}${ease.toFixed(1).padStart(7)}`);
    }
  });

  for (const [group, ease] of eases) {
    it(`is normal or easier in ${group}`, () => {
      assert.ok(ease >= NORMAL, ease.toFixed(1));
    });
  }

  it(`is at least ${PASSAGE_FLOOR} in each passage of ${PASSAGE_WORDS} words or more`, () => {
    const hard = passages(parse(guidedDocument('es')))
      .filter(({ prose }) => prose.split(/\s+/).length >= PASSAGE_WORDS)
      .filter(({ prose }) => readingEase([prose]) < PASSAGE_FLOOR);
    assert.deepEqual(
      hard.map(({ place }) => place),
      [],
    );
  });

  it('is measured soundly: hard text is far below the floor, easy text far above, and long sentences cost', () => {
    assert.ok(readingEase([HARD]) < 0);
    assert.ok(readingEase([PRIMER]) > 80);
    const long = readingEase([QUIJOTE]);
    assert.ok(long < readingEase([QUIJOTE.replaceAll(', ', '. ')]) && long > 40 && long < 80);
    assert.equal(readingEase(['En EE. UU. no.']), readingEase(['En Estados Unidos no.']));
  });

  it('breaks no line within an abbreviation', () => {
    assert.doesNotMatch(JSON.stringify(guidedDocument('es')), /EE\. UU\./);
  });

  it('counts by the formula', () => {
    // Three sentences, 17 words, 23 syllables.
    assert.equal(
      readingEase([PRIMER]).toFixed(3),
      (206.835 - 62.3 * (23 / 17) - 17 / 3).toFixed(3),
    );
  });

  const syllables: Readonly<Record<string, number>> = {
    y: 1,
    rey: 1,
    buey: 1,
    muy: 1,
    ayuda: 3,
    mayor: 2,
    queso: 2,
    guerra: 2,
    ciudad: 2,
    país: 2,
    guía: 2,
    cuídese: 3,
    pingüino: 3,
    búho: 2,
    ahora: 3,
    aéreo: 4,
    cooperar: 4,
    planetoides: 4,
    murciélago: 4,
    ideología: 6,
    ISRS: 1,
    '64': 4,
  };
  for (const [word, count] of Object.entries(syllables)) {
    it(`finds ${count} in "${word}"`, () => {
      assert.equal(syllablesOf(word), count);
    });
  }

  it('notices a hard section', () => {
    const mistake = change('row:How it works/cells/esketamine', HARD.repeat(3));
    const hard = proseByGroup(parse(documentWith(mistake, 'es'))).find(
      ([group]) => group === 'what-each-is',
    );
    assert.ok(hard && readingEase(hard[1]) < NORMAL);
  });
});

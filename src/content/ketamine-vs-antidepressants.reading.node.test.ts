import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import readability from 'text-readability';
import { guidedDocument, parse } from './testing/built-in.js';
import { change, documentWith } from './testing/mistakes.js';
import { NAMES } from './testing/names.js';
import {
  grade,
  PASSAGE_WORDS,
  passageGrades,
  readingGrades,
} from '../check/reading/reading-grade.js';

const TARGET = 6;
const CEILING = 8;

const LINCOLN =
  'Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal. Now we are engaged in a great civil war, testing whether that nation, or any nation so conceived and so dedicated, can long endure. We are met on a great battlefield of that war. We have come to dedicate a portion of that field, as a final resting place for those who here gave their lives that that nation might live. It is altogether fitting and proper that we should do this.';
const PRIMER = 'The cat sat on the mat. The dog ran to the cat. They all had fun in the sun.';

describe('the reading grade of the built-in comparison', () => {
  const grades = readingGrades(parse(guidedDocument()), NAMES);

  it('is printed', (test) => {
    test.diagnostic(
      `${'part'.padEnd(26)}words  Flesch-Kincaid  SMOG   (target ${TARGET}, ceiling ${CEILING})`,
    );
    for (const { group, words, fleschKincaid, smog } of grades) {
      const isAbove = fleschKincaid > TARGET || smog > TARGET;
      const cells = [
        group.padEnd(26),
        String(words).padStart(5),
        fleschKincaid.toFixed(1).padStart(16),
        smog.toFixed(1).padStart(6),
      ];
      test.diagnostic(`${cells.join('')}${isAbove ? '   above the target' : ''}`);
    }
  });

  for (const { group, fleschKincaid, smog } of grades) {
    it(`is at most ${CEILING} in ${group}`, () => {
      assert.ok(fleschKincaid <= CEILING, `Flesch-Kincaid ${fleschKincaid.toFixed(1)}`);
      assert.ok(smog <= CEILING, `SMOG ${smog.toFixed(1)}`);
    });
  }

  it(`is at most ${CEILING} in each passage of ${PASSAGE_WORDS} words or more`, (test) => {
    const each = passageGrades(parse(guidedDocument()), NAMES);
    assert.ok(each.length > 30, `${each.length} passages are long enough`);
    const hardest = [...each].sort((one, other) => other.fleschKincaid - one.fleschKincaid);
    for (const { place, words, fleschKincaid } of hardest.slice(0, 5)) {
      test.diagnostic(`${fleschKincaid.toFixed(1)} in ${words} words: ${place}`);
    }
    assert.deepEqual(
      each.filter(({ fleschKincaid }) => fleschKincaid > CEILING).map(({ place }) => place),
      [],
    );
  });

  it('has a Flesch-Kincaid grade on target throughout', () => {
    assert.deepEqual(
      grades.filter(({ fleschKincaid }) => fleschKincaid > TARGET).map(({ group }) => group),
      [],
    );
  });

  it('is measured soundly: hard text is above the ceiling, easy text far below, and the package agrees', () => {
    assert.ok(grade([LINCOLN]).fleschKincaid > CEILING);
    assert.ok(grade([LINCOLN]).smog > CEILING);
    assert.ok(grade([PRIMER]).fleschKincaid < 2);
    // The package rounds its averages, which moves a grade by up to 0.6.
    assert.ok(
      Math.abs(grade([LINCOLN]).fleschKincaid - readability.fleschKincaidGrade(LINCOLN)) < 0.7,
    );
    assert.ok(Math.abs(grade([LINCOLN]).smog - readability.smogIndex(LINCOLN)) < 0.7);
  });

  it('notices a hard section', () => {
    const text =
      'Pharmacological neuromodulation necessitates comprehensive multidisciplinary evaluation preceding administration. ';
    const mistake = change('row:How it works/cells/esketamine', text.repeat(3));
    const [hard] = readingGrades(parse(documentWith(mistake)), NAMES).filter(
      ({ group }) => group === 'what-each-is',
    );
    assert.ok(hard && hard.fleschKincaid > CEILING && hard.smog > CEILING);
  });

  it('notices a hard passage in an easy section', () => {
    const mistake = change('row:Cost/cells/ssri-snri', LINCOLN);
    const hard = passageGrades(parse(documentWith(mistake)), NAMES).filter(
      ({ fleschKincaid }) => fleschKincaid > CEILING,
    );
    assert.deepEqual(
      hard.map(({ place }) => place),
      ['cost-and-access / Cost / ssri-snri'],
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDiagnostic } from '../model/diagnostics/diagnostic.js';
import { parseGuide } from '../model/comparison/guide.js';
import { parseComparison } from '../model/comparison/parse-comparison.js';
import { builtInComparisons } from './index.js';
import { findGaps, findImbalance } from './testing/balance.js';
import {
  evidence,
  guidedDocument,
  inLanguageOf,
  type Language,
  LANGUAGES,
  parse,
  rawDocument,
} from './testing/built-in.js';
import { findLongAnswers, findUnsaidDurations, findUnspokenOutcomes } from './testing/clarity.js';
import { change, documentWith, type Mistake, remove } from './testing/mistakes.js';
import { passages } from '../check/reading/passages.js';

/** What the comparison has to say of itself, in words of its language. */
const METHOD: Readonly<
  Record<Language, Readonly<Record<'unchecked' | 'ownJudgment' | 'funding', RegExp>>>
> = {
  en: {
    unchecked: /No one outside the project has checked/,
    ownJudgment: /not a formal GRADE rating/,
    funding: /^None/,
  },
  es: {
    unchecked: /Nadie de fuera del proyecto ha revisado/,
    ownJudgment: /no una clasificación GRADE formal/,
    funding: /^Nadie/,
  },
};

/** Countries, and what is explained where it stands. */
const EXPLAINED = new Set(['US', 'UK', 'EU', 'EE', 'UU', 'NMDA', 'IV', 'III']);
const TRIALS =
  /KARMA|TRANSFORM|SUSTAIN|ESCAPE|ELEKT|KetECT|STAR\*D|ANTLER|CoBalT|\bMIR\b|PANDA|KADS/;

describe('the built-in comparison', () => {
  const comparison = parse(rawDocument());

  it('is found by its id and language', () => {
    assert.deepEqual(builtInComparisons[comparison.id]?.[comparison.lang ?? ''], rawDocument());
  });

  it('gives the crisis lines of the evidence, to the letter, where it knows their hours', () => {
    const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
    assert.deepEqual(
      comparison.crisisLines.map((line) => ({ ...line, name: plain(line.name) })),
      evidence.crisisLines.map(({ code, hours, ...line }) => ({
        region: code,
        ...line,
        ...(hours !== 'varies' && { hours }),
      })),
    );
    assert.ok(comparison.crisisLines.some(({ region }) => region === 'INTL'));
  });
});

for (const language of LANGUAGES)
  describe(`the built-in comparison in "${language}"`, () => {
    const comparison = parse(guidedDocument(language));
    const parseWith = (mistake: Mistake) => parse(documentWith(mistake, language));

    it('parses without a finding, and so does its guide', () => {
      assert.deepEqual(
        parseComparison(rawDocument(language)).diagnostics.map(formatDiagnostic),
        [],
      );
      assert.deepEqual(parseGuide(comparison).diagnostics.map(formatDiagnostic), []);
    });

    it('cites every source, in the order of the list, and no other', () => {
      assert.deepEqual(
        comparison.sources.map(({ id }) => id),
        [...new Set(passages(comparison).flatMap(({ sources }) => sources))],
      );
    });

    it('explains every abbreviation, and names no trial', () => {
      const text = passages(comparison)
        .filter(({ group }) => group !== 'glossary')
        .map((passage) => passage.text)
        .join(' ');
      const terms = comparison.glossary.map(({ term }) => term).join(' ');
      const abbreviations = new Set(text.match(/(?<![\p{L}*])[A-Z][A-Za-z]*[A-Z]+(?=s?\b)/gu));
      assert.ok(abbreviations.size > 5);
      assert.deepEqual(
        [...abbreviations].filter((word) => !EXPLAINED.has(word) && !terms.includes(word)),
        [],
      );
      assert.doesNotMatch(text, TRIALS);
    });

    it('begins with short answers, each under a drawing of its own', () => {
      assert.deepEqual(findLongAnswers(comparison), []);
    });

    const unclear: Record<string, Mistake> = {
      'a long value': change(
        'row:How soon, how/cells/esketamine/value',
        'Much is said. '.repeat(5),
      ),
      'a long note': change('row:How soon, how/cells/esketamine/note', 'Much is said. '.repeat(8)),
      'an answer without a source': remove('row:Main risks/cells/ssri-snri/note'),
      'no drawing': remove('row:How soon, how/icon'),
      'a drawing twice': change('row:How soon, how/icon', 'risk'),
      'another kind of row': change('section:at-a-glance/rows/0', {
        kind: 'list',
        label: 'Points',
        items: ['Much is said.'],
      }),
    };
    for (const [name, mistake] of Object.entries(unclear)) {
      it(`is found slow to answer with ${name}`, () => {
        assert.notDeepEqual(findLongAnswers(parseWith(mistake)), []);
      });
    }

    it('says of every outcome, in words that go on from a number of people, who had it and who had not', () => {
      assert.deepEqual(findUnspokenOutcomes(comparison), []);
    });

    const unspoken: Record<string, Mistake> = {
      'no name from outside': remove('row:Felt/id'),
      'no words': remove('row:Felt/event'),
      'no words for the others': remove('row:Felt/noEvent'),
      'words that do not go on': change('row:Felt/event', 'Response'),
      'words for the others that deny nothing': change('row:Felt/noEvent', 'felt a little better'),
      'words for the others that deny something else': change(
        'row:Felt/noEvent',
        'did not stop because of side effects',
      ),
    };
    for (const [name, mistake] of Object.entries(unspoken)) {
      it(`is found to tell an outcome badly with ${name}`, () => {
        assert.notDeepEqual(findUnspokenOutcomes(parseWith(mistake)), []);
      });
    }

    it('names the same few groups of side effects for every treatment', () => {
      const groups = comparison.sections.flatMap(({ rows }) =>
        rows.flatMap((row) =>
          row.kind === 'effects'
            ? Object.values(row.cells).map(({ effects }) => [
                ...new Set(effects.map(({ group }) => group)),
              ])
            : [],
        ),
      );
      const [first, ...others] = groups;
      assert.ok(first && first.length <= 3 && !first.includes(undefined));
      for (const other of others) assert.deepEqual(other, first);
    });

    it('says how long help holds, or that it is not known, wherever no time can be drawn', () => {
      assert.deepEqual(findUnsaidDurations(comparison), []);
      for (const mistake of [
        remove('row:Start/cells/ketamine-iv/duration'),
        remove('row:Start/cells/ssri-snri/ongoing'),
        change('row:Start/cells/ketamine-iv', {
          duration: { from: 10, to: 12, unit: 'day' },
          ongoing: true,
          note: 'As long as it works.',
          sources: ['kishimoto-2016'],
        }),
        change('row:Start/cells/esketamine/note', 'Doses are repeated.'),
      ]) {
        assert.notDeepEqual(findUnsaidDurations(parseWith(mistake)), []);
      }
    });

    it('lists only sources that the evidence holds, each with a way to find it', () => {
      const known = new Set(evidence.sources.map(({ id }) => id));
      assert.deepEqual(
        comparison.sources.filter(
          ({ id, doi, pmid, url, body }) => !known.has(id) || !body || !(doi ?? pmid ?? url),
        ),
        [],
      );
    });

    it('answers about the same regions for every treatment', () => {
      const [first, ...others] = comparison.treatments.map(({ approval }) =>
        approval.map(({ region }) => region),
      );
      assert.ok(first && first.length > 0);
      for (const regions of others) assert.deepEqual(regions, first);
    });

    it('says when it was reviewed, by whom, and who paid', () => {
      assert.deepEqual(comparison.reviewedBy, []);
      const { unchecked, ownJudgment, funding } = inLanguageOf(comparison, METHOD);
      assert.match(JSON.stringify(comparison.method), unchecked);
      assert.match(JSON.stringify(comparison.method), ownJudgment);
      assert.match(comparison.funding ?? '', funding);
      assert.ok((comparison.lastReviewed ?? '') < (comparison.nextReview ?? ''));
    });

    it('asks above its crisis lines what they are for', () => {
      const question = {
        en: 'In danger, or thinking of ending your life?',
        es: '¿Está en peligro o piensa en quitarse la vida?',
      };
      assert.equal(comparison.crisisTitle, inLanguageOf(comparison, question));
    });

    it('leaves no cell empty where something can be said', () => {
      assert.deepEqual(findGaps(comparison), []);
    });

    it('says as much of each treatment', () => {
      assert.deepEqual(findImbalance(comparison), []);
    });

    const unfair: Record<string, Mistake> = {
      'a long cell': change(
        'row:How it works/cells/esketamine',
        'Much more is said here. '.repeat(20),
      ),
      'few serious risks': change('treatments/0/seriousRisks', ['Ask.']),
      'a long note': change(
        'row:How soon, how/cells/esketamine/note',
        'Much more is said here. '.repeat(20),
      ),
      'a long note on a schedule': change(
        'row:What the first/cells/esketamine/note',
        'Much more is said here. '.repeat(20),
      ),
    };
    for (const [name, mistake] of Object.entries(unfair)) {
      it(`is found unfair with ${name}`, () => {
        assert.notDeepEqual(findImbalance(parseWith(mistake)), []);
      });
    }

    it('is found incomplete with an empty cell', () => {
      const mistake = remove('row:How it works/cells/esketamine');
      const [gap, ...others] = findGaps(parseWith(mistake));
      assert.match(gap ?? '', / \/ esketamine$/);
      assert.deepEqual(others, []);
    });
  });

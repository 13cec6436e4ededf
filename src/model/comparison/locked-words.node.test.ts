import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullDocument } from '../../testing/documents.js';
import fc from '../../testing/fast-check.js';
import { assertOnly } from '../../testing/findings.js';
import { CARRIED_LANGUAGES, clashingWords, LOCKED_WORDS, OPPOSITES } from './locked-words.js';
import { parseComparison } from './parse-comparison.js';

const LOCKED = Object.entries(LOCKED_WORDS);

/** Words that may stand in a language of its own. */
const fitting = Object.fromEntries(LOCKED.map(([name, place]) => [name, `${place}Ça, ${name}`]));

const read = (messages: Record<string, string>, lang?: string) => {
  const { lang: _, ...document } = fullDocument();
  const result = parseComparison({ ...document, ...(lang && { lang }), messages });
  assert.ok(result.comparison, 'it is shown all the same');
  return { result, messages: result.comparison.messages };
};

describe('the words that no page may reword', () => {
  for (const lang of [
    'en',
    'es',
    'en-GB',
    'ES-419',
    'eng',
    'spa-MX',
    'en-Latn-US',
    'eng-xx-yy',
    'spa-aa-aa',
  ]) {
    it(`are refused to a document in ${lang}, all in one finding, and its others stand`, () => {
      const { result, messages } = read({ ...fitting, criterion: 'Own', sources: 'Own' }, lang);
      assert.deepEqual(messages, { criterion: 'Own', sources: 'Own' });
      const { message } = assertOnly(result, {
        code: 'locked-words',
        path: '$.messages',
        hint: /"lang"/,
      });
      for (const [name] of LOCKED) assert.match(message, new RegExp(`[ ,]${name}[ ,]`));
    });
  }

  it('are refused to a document that does not say its language', () => {
    const { result, messages } = read({ disclaimer: 'Achtung', criterion: 'Was' });
    assert.deepEqual(messages, { criterion: 'Was' });
    const { message } = assertOnly(result, { code: 'locked-words', path: '$.messages' });
    assert.match(message, /disclaimer/);
  });

  for (const lang of ['fr', 'de-AT', 'enm', 'est', 'zz']) {
    it(`may be given in ${lang}, which no script carries`, () => {
      const { result, messages } = read(fitting, lang);
      assert.deepEqual(result.diagnostics, []);
      assert.deepEqual(messages, fitting);
    });
  }

  it('leave what has the name of nothing locked, or of what every object has', () => {
    const words = { constructor: 'x', toString: 'y', helo: 'z' };
    assert.deepEqual({ ...read(words, 'en').messages }, words);
  });
});

describe('words of its own that a document gives for them', () => {
  const refuse = (words: Record<string, string>, ...names: string[]) => {
    const { result, messages } = read({ ...fitting, ...words }, 'fr');
    const { message } = assertOnly(result, {
      code: 'locked-words',
      path: '$.messages',
      hint: /curly brackets/,
    });
    assert.ok(message.includes(` ${names.join(', ')} `), message);
    const expected = Object.entries(fitting).filter(([name]) => !names.includes(name));
    assert.deepEqual(messages, Object.fromEntries(expected));
  };

  it('keep their places', () => {
    refuse({ reviewed: 'Relu' }, 'reviewed');
    refuse({ reviewed: 'Relu le {dat}' }, 'reviewed');
    refuse({ reviewed: 'Relu {date} {date}' }, 'reviewed');
    refuse({ crisisCall: 'Appeler le {numéro}' }, 'crisisCall');
    refuse({ disclaimer: 'Attention {date}' }, 'disclaimer');
    refuse({ offers: 'Ce site vend tout', nextReview: 'bientôt' }, 'nextReview', 'offers');
  });

  it('hold letters beside their places', () => {
    for (const blank of ['·', '—', '1', '\u3164.', '.\u{13441}', '(\u2800)', '☠']) {
      refuse({ disclaimer: blank, offers: `${blank}{treatments}` }, 'offers', 'disclaimer');
    }
    refuse({ crisisText: '{number}' }, 'crisisText');
  });

  it('differ from the word for their opposite, however that is spelled', () => {
    for (const word of [
      'Approved',
      'APPROVED!',
      ' ap\u00adproved\u200b',
      'Ápproved',
      'Ａｐｐｒｏｖｅｄ',
      '«a p p r o v e d»',
      'appr\u3164oved',
      'Aprobado.',
    ]) {
      refuse({ 'not-approved': word }, 'not-approved');
    }
    refuse({ approved: 'Not approved' }, 'approved');
    refuse({ unknown: 'se usa fuera de las indicaciones aprobadas' }, 'unknown');
    refuse({ neverReviewed: 'Last reviewed' }, 'neverReviewed');
    refuse({ reviewed: 'No review date is given ({date})' }, 'reviewed');
  });

  it('differ from it in letters, by no digit and by no look-alike', () => {
    for (const word of [
      'Approved 2',
      'Approved\u00b2',
      'Approved (!)',
      '1. Approved',
      'Appr0ved',
      'Apprøved',
      'App\u0433oved',
      '\u0410\u0440\u0440r\u043e\u0475\u0435\u0501',
      'A\u03c1\u03c1roved',
      '\ua4ee\ua4d1\ua4d1ROVED',
      '\u1d00\u1d18\u1d18\u0280\u1d0f\u1d20\u1d07\u1d05',
      '\u{1f170}pproved',
      'Aprobad\u00f8',
    ]) {
      refuse({ 'not-approved': word }, 'not-approved');
    }
    for (const word of [`${fitting.approved} 2`, 'Ça, \u0430pproved', 'Ca, appr\u03bfved']) {
      refuse({ 'not-approved': word }, 'not-approved');
    }
  });

  it('are in no order but that of their letters', () => {
    for (const sign of ['\u202e', '\u202a', '\u2066', '\u2068', '\u202c', '\u2069']) {
      refuse({ 'not-approved': `${sign}devorppA` }, 'not-approved');
      refuse({ disclaimer: `Achtung${sign}` }, 'disclaimer');
    }
    const marked = { approved: 'مسموح به\u200f', disclaimer: '\u061cتنبيه\u200e' };
    assert.deepEqual(read({ ...fitting, ...marked }, 'ar').result.diagnostics, []);
  });

  it('may be as long as the opposite, in another script or with letters of their own', () => {
    for (const words of [
      { approved: 'Одобрено', 'not-approved': 'Запрещён', unknown: 'Не знаем' },
      { approved: 'Εγκρίθηκε', 'not-approved': 'Αρνηθηκε' },
      { approved: 'Được', 'not-approved': 'Không được' },
      { approved: 'Godkendt', 'not-approved': 'Ikke godkendt', unknown: 'Spørg' },
    ]) {
      assert.deepEqual(read({ ...fitting, ...words }, 'tlh').result.diagnostics, []);
    }
  });

  it('fall back both, where they are the same', () => {
    refuse({ approved: 'Oui', 'not-approved': 'oui.' }, 'approved', 'not-approved');
    refuse({ approved: 'Oui', 'off-label': 'OUI' }, 'approved', 'off-label');
    refuse({ reviewed: 'Relu {date}', neverReviewed: 'Relu' }, 'reviewed', 'neverReviewed');
  });

  it('may be the English ones', () => {
    const { result } = read({ approved: 'Approved', 'not-approved': 'Not approved' }, 'fr');
    assert.deepEqual(result.diagnostics, []);
  });

  it('never stand for their opposite, whatever is put between the letters', () => {
    const noise = fc.constantFrom('', ' ', '.', '\u200b', '-', '\u0301', '\u3164', '«', '\u2800');
    const [approval] = OPPOSITES;
    const pairs = Object.keys(approval ?? {}).flatMap((name) =>
      Object.entries(approval ?? {}).flatMap(([other, words]) =>
        other === name ? [] : words.map((word) => [name, word] as const),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.array(noise), ([name, word], between) => {
        const spelled = [...word].map((letter, index) => letter + (between[index] ?? '')).join('');
        assert.deepEqual(clashingWords({ [name]: spelled }), [name]);
      }),
    );
  });
});

it('the words of opposites are there in each language that every script carries', () => {
  for (const words of OPPOSITES.flatMap((group) => Object.values(group))) {
    assert.equal(words.length, CARRIED_LANGUAGES.length);
  }
});

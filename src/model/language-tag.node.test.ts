import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oddText } from '../testing/hostile.js';
import fc from '../testing/fast-check.js';
import { canonicalTag, isRightToLeft, primaryLanguage, regionOf } from './language-tag.js';

describe('regionOf', () => {
  for (const [language, region] of [
    ['en-GB', 'GB'],
    ['en-gb', 'GB'],
    ['zh-Hant-TW', 'TW'],
    ['en', undefined],
    ['pt-419', undefined],
    ['fr-001', undefined],
    ['en-Latn-150', undefined],
    ['', undefined],
    ['english please', undefined],
    ['en_GB', undefined],
  ] as const) {
    it(`is ${region} for "${language}"`, () => {
      assert.equal(regionOf(language), region);
    });
  }
});

describe('primaryLanguage', () => {
  for (const [tag, language] of [
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['es-419', 'es'],
    ['eng', 'en'],
    ['spa-MX', 'es'],
    ['en_US', 'en'],
    ['en-x-clinic', 'en'],
    ['est', 'et'],
    ['tlh', 'tlh'],
    ['eng-xx-yy', 'en'],
    ['SPA_MX', 'es'],
    ['deu-x', 'de'],
    ['no language', 'no language'],
    ['', ''],
  ] as const) {
    it(`is ${language} for "${tag}"`, () => {
      assert.equal(primaryLanguage(tag), language);
    });
  }
});

describe('canonicalTag', () => {
  for (const [tag, canonical] of [
    ['PT-br', 'pt-BR'],
    ['deu', 'de'],
    ['spa-419', 'es-419'],
    ['fra-latn-ca', 'fr-Latn-CA'],
    ['en-x-Clinic', 'en-x-clinic'],
    ['deu-xx-yy', 'de'],
    ['pt_BR', 'pt'],
    ['no language', 'no language'],
    ['', ''],
  ] as const) {
    it(`is ${canonical} for "${tag}"`, () => {
      assert.equal(canonicalTag(tag), canonical);
    });
  }
});

describe('isRightToLeft', () => {
  const RIGHT_TO_LEFT =
    'ar AR-eg ar_EG ar- ckb dv fa-IR he iw ks ku-Arab az-Arab pa-Arab uz-Arab ps sd ug ur ur-Aran yi nqo syr ff-Adlm';
  for (const tag of RIGHT_TO_LEFT.split(' ')) {
    it(`is so for "${tag}"`, () => {
      assert.equal(isRightToLeft(tag), true);
    });
  }

  const LEFT_TO_RIGHT = ['en', 'de-AT', 'arn', 'zh', 'ku', 'az', 'pa', 'he-Latn', 'ar-Latn-EG'];
  for (const tag of [...LEFT_TO_RIGHT, '', '-', 'no language', 'arab world', 'und', '__proto__']) {
    it(`is not so for "${tag}"`, () => {
      assert.equal(isRightToLeft(tag), false);
    });
  }

  it('answers whatever it is asked', () => {
    fc.assert(
      fc.property(oddText, (tag) => {
        assert.equal(typeof isRightToLeft(tag), 'boolean');
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDefaultCategory } from './default-category.js';

describe('a category that nobody chose', () => {
  for (const name of [
    'Uncategorized',
    'uncategorised',
    ' Allgemein ',
    'Allgemeines',
    'Unkategorisiert',
    'Non classé',
    'Non catégorisé',
    'Général',
    'Sin categoría',
    'Sin clasificar',
    'General',
    'Senza categoria',
    'Sem categoria',
    'Sem classificação',
    'Geen categorie',
    'Niet gecategoriseerd',
    'Okategoriserade',
    'Ukategorisert',
    'Ikke kategoriseret',
    'Bez kategorii',
    'Nezařazené',
    'Nezaradené',
    'Egyéb kategória',
    'Fără categorie',
    'Без рубрики',
    'Без категорії',
    'Χωρίς κατηγορία',
    'Kategorisiz',
    'Kategorilenmemiş',
    'غير مصنف',
    'ללא קטגוריה',
    '未分类',
    '未分類',
    '미분류',
    'Tanpa kategori',
    'Tak Berkategori',
    'Sense categoria',
  ]) {
    it(`may be called ${name}`, () => {
      assert.ok(isDefaultCategory(name));
    });
  }

  for (const name of [
    'Sleep',
    'Category theory',
    'Generalised anxiety',
    'General practice',
    'Genetik',
    'Klassik',
    'Allgemeinmedizin',
    '',
    'Notes',
  ]) {
    it(`is not called ${name}`, () => {
      assert.ok(!isDefaultCategory(name));
    });
  }
});

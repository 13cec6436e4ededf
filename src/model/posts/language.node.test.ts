import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foreignTo } from './language.js';
import type { Post } from './post.js';

/** The beginning of one story in several languages. */
const TEXTS = {
  en: 'I wake up early, and the mornings are dark. A lamp beside the bed makes that part of the day lighter. What is it that helps?',
  de: 'Ich wache früh auf, und die Morgen sind dunkel. Eine Lampe neben dem Bett macht den Tag heller. Was ist es, das hilft? Nicht der Kaffee.',
  es: 'Me despierto temprano y las mañanas son oscuras. Una lámpara al lado de la cama hace el día más claro. Los médicos lo saben por el sueño.',
  fr: 'Je me réveille tôt et les matins sont sombres. Une lampe près du lit est une aide pour la journée. Vous pouvez le faire dans la chambre.',
  it: 'Mi sveglio presto e le mattine sono buie. Una lampada vicino al letto è quello che aiuta per il giorno. Non è il caffè che sveglia gli altri.',
  nl: 'Ik word vroeg wakker en het is donker. Een lamp naast het bed maakt de dag lichter. Wat helpt is niet de koffie, maar dat licht op tijd.',
  pt: 'Acordo cedo e as manhãs são escuras. Uma lâmpada ao lado da cama torna o dia mais claro. Não é o café que acorda os outros em casa, é a luz.',
  ja: '早起きして近所を散歩すると、一日が変わります。',
  zh: '早起散步，一天都会变得不一样。',
  ko: '일찍 일어나 산책을 하면 하루가 달라집니다.',
  ru: 'Я просыпаюсь рано, и утро тёмное. Лампа рядом с кроватью помогает.',
  el: 'Ξυπνάω νωρίς και τα πρωινά είναι σκοτεινά.',
  ar: 'أستيقظ مبكرا والصباح مظلم.',
  he: 'אני מתעורר מוקדם והבוקר חשוך.',
};

const post = (text: string, language?: string): Post => ({
  url: 'https://example.org/',
  title: 'Lampe 2000',
  tags: [],
  text,
  ...(language && { language }),
});

const isForeign = (one: Post, other: Post) => foreignTo(one)(other);

describe('a post in another language', () => {
  it('is known by its text', () => {
    for (const [language, text] of Object.entries(TEXTS)) {
      for (const [other, otherText] of Object.entries(TEXTS)) {
        assert.equal(
          isForeign(post(text), post(otherText)),
          language !== other,
          `${language} ${other}`,
        );
      }
    }
  });

  it('is known by what the feed says of it, whatever the region', () => {
    assert.ok(isForeign(post('', 'en'), post('', 'de')));
    assert.ok(!isForeign(post('', 'en-GB'), post('', 'en_US')));
    assert.ok(!isForeign(post('', 'de'), post('', 'deu')));
    assert.ok(isForeign(post('', 'sv'), post('', 'da')));
  });

  it('is known by its text where the feed says nothing or says what is wrong', () => {
    assert.ok(isForeign(post('', 'en'), post(TEXTS.de)));
    assert.ok(isForeign(post(TEXTS.en), post('', 'de')));
    assert.ok(!isForeign(post(TEXTS.de, 'de'), post(TEXTS.de, 'en-us')));
    assert.ok(!isForeign(post(TEXTS.de, 'en-us'), post(TEXTS.de)));
    assert.ok(isForeign(post(TEXTS.en, 'en'), post(TEXTS.de, 'en')));
  });

  it('is not known by a word that two languages have', () => {
    const polish = post(
      'Sen to podstawa zdrowia. Jeśli trudno zasnąć, to warto sprawdzić, co pijemy. Kawa to częsty winowajca. To szkodzi.',
    );
    const danish = post(
      'Der er mange, der sover dårligt. Der findes råd, der hjælper. Der går to uger.',
    );
    for (const other of ['de', 'en', 'pt'] as const) {
      assert.ok(!isForeign(post('', 'pl'), { ...polish, language: 'pl' }));
      assert.ok(!isForeign(polish, post(TEXTS[other])), other);
      assert.ok(!isForeign(danish, post(TEXTS[other])), other);
    }
    assert.ok(isForeign({ ...polish, language: 'pl' }, post(TEXTS.en, 'en')));
    assert.ok(
      !isForeign(post(TEXTS.ja), { ...post(''), title: '睡眠障害' }),
      'Signs that both have',
    );
  });

  it('stays where it is not sure', () => {
    assert.ok(!isForeign(post(TEXTS.en, 'en'), post('Schlaf')));
    assert.ok(!isForeign(post(''), post(TEXTS.de)));
    assert.ok(!isForeign(post('', 'ca'), post(TEXTS.es)), 'It may look like it');
    assert.ok(!isForeign(post('', 'bg'), post(TEXTS.ru)), 'One script has many');
    assert.ok(!isForeign(post('the the the und und', 'en'), post('der der the the und')));
  });

  it('looks at no more than the beginning', () => {
    const start = performance.now();
    foreignTo(post(TEXTS.en))(post('x'.repeat(5_000_000)));
    assert.ok(performance.now() - start < 1000);
    assert.ok(!isForeign(post('', 'en'), post(`${'x '.repeat(1500)}${TEXTS.de}`)));
  });
});

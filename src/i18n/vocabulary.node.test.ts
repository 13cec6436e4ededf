import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { LOCKED_WORDS } from '../model/comparison/locked-words.js';
import * as english from './languages/en.js';
import {
  addLanguage,
  comparisonWords,
  fillCount,
  lockedWordsInEnglish,
  messagesOf,
  postsWords,
} from './messages.js';
import { textFormatsFor } from './text-formats.js';
import { LockedVocabulary } from './locked-vocabulary.js';
import type { PluralForms } from './vocabulary.js';
import { onAddition } from '../model/additions.js';
import fc from '../testing/fast-check.js';

const model = {
  hello: 'Hello',
  call: 'Call {number}',
  minutes: { other: '{count} minutes' },
};
type Words = Record<'hello' | 'call', string> & Record<'minutes', PluralForms>;

const make = () =>
  new LockedVocabulary<Words>('posts', model, {
    en: model,
    es: { hello: 'Hola', call: 'Llame al {number}', minutes: { other: '{count} minutos' } },
  });

let lines: string[] = [];
const { warn } = console;
beforeEach(() => {
  lines = [];
  console.warn = (line: string) => lines.push(line);
});
afterEach(() => {
  console.warn = warn;
});

describe('the words for a language tag', () => {
  for (const [tag, hello, language] of [
    ['en', 'Hello', 'en'],
    ['es', 'Hola', 'es'],
    ['es-MX', 'Hola', 'es'],
    ['ES-mx', 'Hola', 'es'],
    ['es-Latn-419', 'Hola', 'es'],
    ['spa', 'Hola', 'es'],
    ['SPA-mx', 'Hola', 'es'],
    ['es_MX', 'Hola', 'es'],
    ['spa-xx-yy', 'Hola', 'es'],
    ['est', 'Hello', 'en'],
    ['xx', 'Hello', 'en'],
    ['', 'Hello', 'en'],
    ['__proto__', 'Hello', 'en'],
    ['constructor', 'Hello', 'en'],
  ] as const) {
    it(`are those of ${language} for "${tag}"`, () => {
      assert.equal(make().in(tag).hello, hello);
      assert.equal(make().languageFor(tag), language);
    });
  }

  it('are all there for any text', () => {
    const words = make();
    fc.assert(
      fc.property(fc.string(), (tag) => {
        assert.deepEqual(Object.keys(words.in(tag)), Object.keys(model));
      }),
    );
  });
});

describe('adding a language', () => {
  it('leaves English what is not given', () => {
    const words = make();
    words.add('fr', { posts: { hello: 'Bonjour' } });
    assert.deepEqual(words.in('fr-CA'), { ...model, hello: 'Bonjour' });
    assert.equal(words.languageFor('fr-CA'), 'fr');
    assert.deepEqual(lines, []);
  });

  it('lays a region over its language, whichever comes first', () => {
    for (const first of [true, false]) {
      const words = make();
      const region = () => words.add('pt-BR', { posts: { hello: 'Oi' } });
      if (first) region();
      words.add('pt', { posts: { hello: 'Olá', call: 'Ligue {number}' } });
      if (!first) region();
      assert.equal(words.in('pt-BR').hello, 'Oi');
      assert.equal(words.in('pt-BR').call, 'Ligue {number}');
      assert.equal(words.in('pt').hello, 'Olá');
    }
  });

  it('finds it under every tag of its meaning', () => {
    const words = make();
    words.add('fra', { posts: { hello: 'Bonjour' } });
    words.add('fr-ca', { posts: { call: 'Appelez le {number}' } });
    assert.equal(words.in('fr').hello, 'Bonjour');
    assert.equal(words.in('fra-CA').call, 'Appelez le {number}');
    assert.equal(words.languageFor('fra-CA'), 'fr-ca');
  });

  it('adds to what was added before', () => {
    const words = make();
    words.add('fr', { posts: { hello: 'Bonjour' } });
    words.add('FR', { posts: { call: 'Appeler le {number}' } });
    assert.equal(words.in('fr').hello, 'Bonjour');
    assert.equal(words.in('fr').call, 'Appeler le {number}');
  });

  it('takes the words of its own group', () => {
    const words = make();
    words.add('fr', { comparisons: { retry: 'Réessayer' }, posts: { hello: 'Bonjour' } });
    assert.equal(words.in('fr').hello, 'Bonjour');
    assert.deepEqual(lines, []);
  });

  it('tells those who want to hear, and nobody else', () => {
    const words = make();
    let heard = 0;
    const stop = onAddition(() => heard++);
    words.add('fr', { posts: { hello: 'Bonjour' } });
    assert.equal(heard, 1);
    words.add('fr', { comparisons: {} });
    assert.equal(heard, 1, 'nothing was added');
    stop();
    words.add('fr', { posts: { hello: 'Salut' } });
    assert.equal(heard, 1);
  });

  for (const [what, posts, name] of [
    ['an unknown name', { helo: 'Bonjour' }, 'posts.helo'],
    ['an inherited name', { toString: 'Bonjour' }, 'posts.toString'],
    ['nothing to see', { hello: '\u200b ' }, 'posts.hello'],
    ['no text', { hello: 5 }, 'posts.hello'],
    ['undefined', { hello: undefined }, 'posts.hello'],
    ['a place that is missing', { call: 'Appeler' }, 'posts.call'],
    ['a place of another name', { call: 'Appeler le {nombre}' }, 'posts.call'],
    ['text where there must be forms', { minutes: '{count} minutes' }, 'posts.minutes'],
    ['forms without "other"', { minutes: { one: 'une minute' } }, 'posts.minutes'],
    [
      'a form without its place',
      { minutes: { few: 'minuty', other: '{count} minut' } },
      'posts.minutes',
    ],
    ['a blank form', { minutes: { one: '\u3164', other: '{count} minutes' } }, 'posts.minutes'],
    ['an empty form', { minutes: { one: '', other: '{count} minutes' } }, 'posts.minutes'],
  ] as const) {
    it(`passes over ${what}, with one line`, () => {
      const words = make();
      const tag = `fr-x-${what.replaceAll(/\W/g, '').slice(0, 8)}`;
      words.add(tag, { posts });
      words.add(tag, { posts });
      assert.deepEqual(words.in(tag), model);
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.ok(lines[0]?.includes(name), lines[0]);
    });
  }

  it('names a group that there is not', () => {
    make().add('fr', { hello: 'Bonjour' });
    assert.match(lines.join(), /hello/);
  });

  it('changes no language that the script carries', () => {
    const words = make();
    words.add('EN', { posts: { hello: 'Buy now' } });
    words.add('es', { posts: { hello: 'Compre' } });
    assert.equal(words.in('en').hello, 'Hello');
    assert.equal(words.in('es').hello, 'Hola');
    assert.equal(lines.length, 2);
    for (const tag of ['eng', 'spa', 'en_US', 'eng-xx-yy', 'ES_mx-es']) {
      words.add(tag, { posts: { hello: 'Buy now' } });
      assert.match(lines.at(-1)!, new RegExp(`"${tag}".*carries`));
      assert.doesNotMatch(words.in(tag).hello, /Buy/);
    }
    words.add('en-GB', { posts: { hello: 'Good day' } });
    assert.equal(words.in('en-GB').hello, 'Good day');
  });
});

describe('the words that no page may reword', () => {
  const inEnglish = (tag: string, own = {}) => lockedWordsInEnglish(tag, own);

  for (const tag of ['en-US', 'EN-gb', 'es-419', 'es-Latn-MX', 'eng-GB', 'spa-MX', 'en-x-mine']) {
    it(`are refused in ${tag}, with one line, and the others taken`, () => {
      const before = comparisonWords.in(tag);
      comparisonWords.add(tag, {
        comparisons: { 'not-approved': 'Approved', disclaimer: 'Buy now', summary: tag },
      });
      assert.deepEqual(comparisonWords.in(tag), { ...before, summary: tag });
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.match(lines[0]!, /comparisons\.not-approved, comparisons\.disclaimer:/);
    });
  }

  it('are taken in a language that is new, where they keep to the rules', () => {
    comparisonWords.add('pl', {
      comparisons: {
        approved: 'Dopuszczony',
        'not-approved': 'Approved',
        reviewed: 'Sprawdzono',
        disclaimer: '\u3164',
        nextReview: 'następny przegląd do {date}',
      },
    });
    assert.deepEqual(comparisonWords.given('pl'), {
      approved: 'Dopuszczony',
      nextReview: 'następny przegląd do {date}',
    });
    assert.equal(lines.length, 1, lines.join('\n'));
    assert.match(lines[0]!, /not-approved, comparisons\.reviewed, comparisons\.disclaimer:/);
    assert.equal(comparisonWords.in('pl')['not-approved'], english.comparisons['not-approved']);
  });

  it('fall back both where they are the same, whichever way they come together', () => {
    const { approved, 'not-approved': not } = english.comparisons;
    comparisonWords.add('cs', { comparisons: { approved: 'Ano', 'not-approved': 'ano!' } });
    assert.deepEqual(comparisonWords.given('cs'), {});

    comparisonWords.add('sk', { comparisons: { approved: 'Áno' } });
    comparisonWords.add('sk', { comparisons: { 'not-approved': 'áno' } });
    comparisonWords.add('sl', { comparisons: { approved: 'Da' } });
    comparisonWords.add('sl-SI', { comparisons: { 'not-approved': 'Da' } });
    for (const tag of ['sk', 'sl-SI']) {
      assert.equal(comparisonWords.in(tag).approved, approved, tag);
      assert.equal(comparisonWords.in(tag)['not-approved'], not, tag);
    }
    const own = messagesOf('sl', { 'not-approved': 'DA' });
    assert.equal(own.approved, approved);
    assert.equal(own['not-approved'], not);
    assert.ok(inEnglish('sl', { 'not-approved': 'DA' }).includes('not-approved'));
  });

  it('are known to be in English where nobody gave others', async () => {
    for (const tag of ['en', 'en-US', 'es', 'ES-419']) assert.deepEqual(inEnglish(tag), [], tag);
    const { comparisons } = await import('./languages/de.js');
    assert.deepEqual(inEnglish('da'), Object.keys(LOCKED_WORDS));
    const { disclaimer: _, ...others } = comparisons;
    comparisonWords.add('da', { comparisons: others });
    assert.deepEqual(inEnglish('da-DK'), ['disclaimer']);
    assert.deepEqual(inEnglish('da', { disclaimer: 'Achtung' }), []);
    assert.deepEqual(lines, []);
  });
});

describe('a language that is added for all elements', () => {
  it('reaches both groups', () => {
    addLanguage('sv', {
      comparisons: { retry: 'Försök igen' },
      posts: { related: 'Läs även' },
    });
    assert.equal(comparisonWords.in('sv').retry, 'Försök igen');
    assert.equal(postsWords.in('sv-FI').related, 'Läs även');
    assert.deepEqual(lines, []);
  });
});

describe('a message about a number of things', () => {
  it('has the form that the language has for the number', async () => {
    const { posts } = await import('./languages/ar.js');
    const said = (count: number) => fillCount(posts.minutes, count, textFormatsFor('ar'));
    assert.equal(said(1), 'دقيقة واحدة للقراءة');
    assert.equal(said(2), 'دقيقتان للقراءة');
    assert.equal(said(5), `${textFormatsFor('ar').number(5)} دقائق للقراءة`);
    assert.equal(said(11), `${textFormatsFor('ar').number(11)} دقيقة للقراءة`);
  });

  it('has its other form where there is none of its own', () => {
    const forms = { other: '{count} min read' };
    assert.equal(fillCount(forms, 1, textFormatsFor('en')), '1 min read');
    assert.equal(fillCount(forms, 1000, textFormatsFor('de')), '1.000 min read');
  });
});

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  CARRIED_LANGUAGES,
  clashingWords,
  mayStand,
  OPPOSITES,
} from '../../model/comparison/locked-words.js';
import type { MessageSet, PluralForms } from '../vocabulary.js';
import * as english from './en.js';

type Group = 'comparisons' | 'posts';
const GROUPS: readonly Group[] = ['comparisons', 'posts'];

/** Every file of the folder, so that a language that is added is tested too. */
const languages = await Promise.all(
  readdirSync(import.meta.dirname)
    .filter((file) => /^[a-z-]+\.ts$/i.test(file))
    .sort()
    .map(async (file) => ({
      tag: file.replace('.ts', ''),
      groups: (await import(`./${file}`)) as Record<Group, MessageSet>,
    })),
);

const formsOf = (message: string | PluralForms): [string, string][] =>
  typeof message === 'string' ? [['', message]] : Object.entries(message);

const placesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** A word of English that the other languages do not have. */
/** Words that two languages share. */
const SAME_AS_IN_ENGLISH = ['es no'];
const ENGLISH = /\b(the|and|with|of|this|who|what|from|you|your|are|by|to)\b/i;

describe('the languages', () => {
  it('are those that the scripts and the files beside them carry', () => {
    assert.deepEqual(
      languages.map(({ tag }) => tag),
      ['ar', 'de', 'en', 'es'],
    );
  });
});

for (const { tag, groups } of languages) {
  describe(`the words in ${tag}`, () => {
    const entries = GROUPS.flatMap((group) =>
      Object.entries(groups[group]).map(([name, message]) => ({ group, name, message })),
    );

    it('are there for every message, in the same order, and for no other', () => {
      for (const group of GROUPS) {
        assert.deepEqual(Object.keys(groups[group]), Object.keys(english[group]), group);
      }
    });

    it('are words, without space around them or doubled in them', () => {
      for (const { name, message } of entries) {
        for (const [, text] of formsOf(message)) {
          assert.match(text, /\p{L}/u, name);
          assert.doesNotMatch(text, /^\s|\s$|\s\s/, name);
        }
      }
    });

    it('have the places of the English ones', () => {
      for (const { group, name, message } of entries) {
        const model = Reflect.get(english[group], name) as string | PluralForms;
        const places = placesIn(typeof model === 'string' ? model : model.other);
        for (const [form, text] of formsOf(message)) {
          // One and two may be said in a word.
          if (['one', 'two'].includes(form)) continue;
          assert.deepEqual(placesIn(text), places, `${name} ${form}`);
        }
        assert.equal(text(message).match(/[{}]/g)?.length ?? 0, places.length * 2, name);
      }
    });

    it('may stand for those that no page may reword', () => {
      const comparisons = groups.comparisons as Record<string, string>;
      for (const [name, words] of Object.entries(comparisons)) {
        assert.ok(mayStand(name, words, 'fr'), name);
      }
      assert.deepEqual(clashingWords(comparisons), []);
    });

    if (CARRIED_LANGUAGES.includes(tag)) {
      it('are those that their opposites must differ from', () => {
        const index = CARRIED_LANGUAGES.indexOf(tag);
        for (const [name, words] of OPPOSITES.flatMap((group) => Object.entries(group))) {
          assert.equal(words[index], groups.comparisons[name], name);
        }
      });
    }

    it('change with the number in every plural of the language, or in none', () => {
      const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
      for (const { name, message } of entries) {
        if (typeof message === 'string') continue;
        const forms = Object.keys(message).sort();
        if (forms.length > 1) assert.deepEqual(forms, [...pluralCategories].sort(), name);
        else assert.deepEqual(forms, ['other'], name);
      }
    });

    if (tag !== 'en') {
      it('are not left in English', () => {
        for (const { group, name, message } of entries) {
          const model = Reflect.get(english[group], name) as string | PluralForms;
          for (const [, words] of formsOf(message)) {
            if (!SAME_AS_IN_ENGLISH.includes(`${tag} ${name}`))
              assert.notEqual(words, text(model), name);
            assert.doesNotMatch(words.replaceAll(/\{\w+\}/g, ''), ENGLISH, name);
          }
        }
      });
    }
  });
}

/** The words of a message in its usual form. */
function text(message: string | PluralForms): string {
  return typeof message === 'string' ? message : message.other;
}

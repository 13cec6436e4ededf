import { comparisons, posts } from './languages/en.js';
import { comparisons as comparisons$1, posts as posts$1 } from './languages/es.js';
import { LOCKED_WORDS } from '../model/comparison/locked-words.js';
import { fill } from '../model/fill.js';
import { LockedVocabulary } from './locked-vocabulary.js';
import { Vocabulary } from './vocabulary.js';

/**
 * Everything that the elements say themselves: the door to the messages of every language.
 * Each group stands by itself, so that a script carries only the words of its own elements.
 */
const english = comparisons;
const comparisonWords = /* @__PURE__ */ new LockedVocabulary('comparisons', english, { en: english, es: comparisons$1 });
const postsWords = /* @__PURE__ */ new Vocabulary('posts', posts, {
    en: posts,
    es: posts$1,
});
/**
 * Adds the interface's words in a language to all elements, those already shown too.
 *
 * @param language a language tag, such as `fr` or `pt-BR`
 */
function addLanguage(language, words) {
    comparisonWords.add(language, words);
    postsWords.add(language, words);
}
/** The words around a comparison: those of its language, or its own where it brings some. */
function messagesOf(language, own) {
    return { ...english, ...givenWords(language, own) };
}
/** The names of the locked words that stand in English, because nobody gave others that may. */
function lockedWordsInEnglish(language, own) {
    const given = givenWords(language, own);
    return Object.keys(LOCKED_WORDS).filter((name) => !Object.hasOwn(given, name));
}
function givenWords(language, own) {
    const given = comparisonWords.given(language);
    const isOwn = Object.keys(own).length > 0;
    return isOwn ? comparisonWords.withoutClashes({ ...given, ...own }) : given;
}
/** Fills `{count}` in the form of a message that the language has for that number. */
function fillCount(forms, count, formats) {
    return fill(forms[formats.plural(count)] ?? forms.other, { count: formats.number(count) });
}

export { addLanguage, comparisonWords, english, fillCount, lockedWordsInEnglish, messagesOf, postsWords };
//# sourceMappingURL=messages.js.map

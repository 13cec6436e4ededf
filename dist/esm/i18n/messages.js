import { comparisons, posts } from './languages/en.js';
import { comparisons as comparisons$1, posts as posts$1 } from './languages/es.js';
import { fill } from '../model/fill.js';
import { Vocabulary } from './vocabulary.js';
export { onNewWords } from './vocabulary.js';

/**
 * Everything that the elements say themselves: the door to the messages of every language.
 * Each group stands by itself, so that a script carries only the words of its own elements.
 */
const english = comparisons;
const comparisonWords = /* @__PURE__ */ new Vocabulary('comparisons', english, { en: english, es: comparisons$1 });
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
    return { ...comparisonWords.in(language), ...own };
}
/** Fills `{count}` in the form of a message that the language has for that number. */
function fillCount(forms, count, formats) {
    return fill(forms[formats.plural(count)] ?? forms.other, { count: formats.number(count) });
}

export { addLanguage, comparisonWords, english, fillCount, messagesOf, postsWords };
//# sourceMappingURL=messages.js.map

import { isDefaultCategory } from '../posts/default-category.js';
import { namesIn, wordsOf, termsIn, isUnspaced } from './terms.js';

const MOST_NAMED = 3;
/** A word, and a tag, that is on a larger share of the posts says little about any of them. */
const MOST_WITH_WORD = 0.15;
const MOST_WITH_TAG = 0.35;
/** A page that is about something says so more than once. */
const OFTEN = 3;
/**
 * Finds the topics that posts share with a page. A topic is a tag or a telling word of a title that the other
 * names as well: a page names what its title, its tags or, often enough, its text say.
 */
function topicsFor(page, frequencies) {
    const title = phrase(page.title, ...page.tags);
    const text = phrase(page.summary, page.text);
    const isTelling = (word) => frequencies.areRare(termsIn(word), MOST_WITH_WORD);
    const isTellingTag = (tag) => !isDefaultCategory(tag) &&
        frequencies.areRare(termsIn(tag), MOST_WITH_TAG) &&
        !frequencies.areEverywhere(termsIn(tag));
    const tags = page.tags.filter(isTellingTag);
    const words = namesIn(page.title).filter(isTelling);
    return (post) => {
        const everything = phrase(post.title, post.summary, post.text, ...post.tags);
        const named = [
            ...post.tags.filter((tag) => isTellingTag(tag) && holds(title + text, tag)),
            ...tags.filter((tag) => holds(everything, tag)),
            ...namesIn(post.title).filter((word) => isTelling(word) && (holds(title, word) || holds(text, word, OFTEN))),
        ];
        return {
            areShared: named.length > 0 || words.some((word) => holds(everything, word)),
            named: named
                .filter((topic, index) => !holds(phrase(...named.slice(0, index)), topic))
                .slice(0, MOST_NAMED),
        };
    };
}
/** Texts in one spelling, with each word between spaces. */
function phrase(...texts) {
    return ` ${wordsOf(texts.join(' . ')).join(' ')} `;
}
function holds(text, topic, times = 1) {
    const words = phrase(topic);
    const wanted = isUnspaced(words) ? words.trim() : words;
    return wanted.trim() !== '' && text.split(wanted).length > times;
}

export { topicsFor };
//# sourceMappingURL=topics.js.map

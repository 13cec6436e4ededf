import type { Post } from '../posts/post.js';
import { isUnspaced, namesIn, termsIn, wordsOf } from './terms.js';
import type { Frequencies } from './vectors.js';

const MOST_REASONS = 3;
/** A word, and a tag, that is on a larger share of the posts says little about any of them. */
const MOST_WITH_WORD = 0.15;
const MOST_WITH_TAG = 0.35;
/** A page that is about something says so more than once. */
const OFTEN = 3;

/**
 * Finds why a post would help on a page: the topics that they share, in the spelling of the post or the page.
 * A topic is a tag, or a telling word of a title, that the other names as well.
 *
 * @returns at most three topics; none where nothing can be said for the post
 */
export function reasonsFor(page: Post, frequencies: Frequencies): (post: Post) => string[] {
  const title = phrase(page.title, ...page.tags);
  const text = phrase(page.summary, page.text);
  const isTelling = (word: string) => frequencies.areRare(termsIn(word), MOST_WITH_WORD);
  const isTellingTag = (tag: string) => frequencies.areRare(termsIn(tag), MOST_WITH_TAG);
  const topics = [...page.tags.filter(isTellingTag), ...namesIn(page.title).filter(isTelling)];
  return (post) => {
    const named = phrase(post.title, post.summary, post.text, ...post.tags);
    const shared = [
      ...post.tags.filter((tag) => isTellingTag(tag) && holds(title + text, tag)),
      ...namesIn(post.title).filter(
        (word) => isTelling(word) && (holds(title, word) || holds(text, word, OFTEN)),
      ),
      ...topics.filter((topic) => holds(named, topic)),
    ];
    return shared
      .filter((topic, index) => !holds(phrase(...shared.slice(0, index)), topic))
      .slice(0, MOST_REASONS);
  };
}

/** Texts in one spelling, with each word between spaces. */
function phrase(...texts: readonly (string | undefined)[]): string {
  return ` ${wordsOf(texts.join(' . ')).join(' ')} `;
}

function holds(text: string, topic: string, times = 1): boolean {
  const words = phrase(topic);
  const wanted = isUnspaced(words) ? words.trim() : words;
  return wanted.trim() !== '' && text.split(wanted).length > times;
}

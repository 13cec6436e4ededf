import { isDefaultCategory } from '../posts/default-category.js';
import type { Post } from '../posts/post.js';
import { isUnspaced, namesIn, termsIn, wordsOf } from './terms.js';
import type { Frequencies } from './vectors.js';

/** Topics that a post shares with a page. */
export interface SharedTopics {
  readonly areShared: boolean;
  /** Those that readers would call so: tags, and words of the post's title, in its spelling. At most three. */
  readonly named: readonly string[];
}

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
export function topicsFor(page: Post, frequencies: Frequencies): (post: Post) => SharedTopics {
  const title = phrase(page.title, ...page.tags);
  const text = phrase(page.summary, page.text);
  const isTelling = (word: string) => frequencies.areRare(termsIn(word), MOST_WITH_WORD);
  const isTellingTag = (tag: string) =>
    !isDefaultCategory(tag) &&
    frequencies.areRare(termsIn(tag), MOST_WITH_TAG) &&
    !frequencies.areEverywhere(termsIn(tag));
  const tags = page.tags.filter(isTellingTag);
  const words = namesIn(page.title).filter(isTelling);
  return (post) => {
    const everything = phrase(post.title, post.summary, post.text, ...post.tags);
    const named = [
      ...post.tags.filter((tag) => isTellingTag(tag) && holds(title + text, tag)),
      ...tags.filter((tag) => holds(everything, tag)),
      ...namesIn(post.title).filter(
        (word) => isTelling(word) && (holds(title, word) || holds(text, word, OFTEN)),
      ),
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
function phrase(...texts: readonly (string | undefined)[]): string {
  return ` ${wordsOf(texts.join(' . ')).join(' ')} `;
}

function holds(text: string, topic: string, times = 1): boolean {
  const words = phrase(topic);
  const wanted = isUnspaced(words) ? words.trim() : words;
  return wanted.trim() !== '' && text.split(wanted).length > times;
}

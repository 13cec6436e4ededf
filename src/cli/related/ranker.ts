import { atOnce } from '../../model/at-once.js';
import { aboveFloor, type ChosenPost, DEPTH } from '../../model/relevance/choose-posts.js';
import type { Post } from '../../model/posts/post.js';
import { languageSeenIn, rememberLanguage } from '../../model/posts/language.js';
import { postKey } from '../../model/posts/post-key.js';
import {
  INDEX_VERSION,
  type RelatedCard,
  type RelatedShard,
} from '../../model/posts/related-index.js';
import { byScore, type RankedPost, scoreOf } from '../../model/relevance/post-index.js';
import { type FieldTerms, Frequencies, termsOf, vectorOf } from '../../model/relevance/vectors.js';
import { relatedCardOf } from './cards.js';
import type { Corpus, ListedPost } from './corpus.js';
import { type IndexMemory, InvertedIndex, MOST_POSTS_WITH_TERM } from './inverted-index.js';
import { PostFileReader } from './post-file.js';

/** What each thread gets to begin with. */
export interface Setup extends Corpus {
  /** Related posts of each page at most. */
  readonly limit: number;
}

/** Pages whose related posts are in one file. */
export interface Shard {
  readonly shard: number;
  /** Their numbers. */
  readonly posts: number[];
}

/** Some of the posts, one after the other. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** On a site so large that terms are left out, this many characters are enough to know what a text is about. */
const LONGEST_TEXT = 6000;

/** How many posts are looked at first, as a multiple of those wanted; mostly it is enough. */
const FIRST_LOOK = 1.5;

/**
 * Ranks the posts of a site for one another, with the relevance of the element. First all of them are counted, then
 * entered into one index, and then each is asked for; each step can be shared among threads.
 */
export class Ranker {
  readonly #reader: PostFileReader;
  #frequencies = new Frequencies(0);
  #index: InvertedIndex | undefined;
  /** Those that were seen in the words of posts, by their numbers. */
  readonly #languages = new Map<number, string | undefined>();

  constructor(private readonly setup: Setup) {
    this.#reader = new PostFileReader(setup.file);
  }

  /** How many terms there are in some posts. */
  measure({ from, to }: Range): number {
    let total = 0;
    for (let post = from; post < to; post++) {
      for (const { terms } of this.#termsOf(post)) total += terms.length;
    }
    return total;
  }

  /** @returns how many slots that takes */
  expect(terms: number): number {
    this.#frequencies = new Frequencies(terms);
    return this.#frequencies.slots.length;
  }

  count({ from, to }: Range): void {
    for (let post = from; post < to; post++) this.#frequencies.add(this.#termsOf(post));
  }

  /** Adds what this thread has counted, while others may do so, too. */
  addTo(all: Uint32Array): void {
    const { slots } = this.#frequencies;
    for (let slot = 0; slot < slots.length; slot++) {
      const posts = slots[slot] ?? 0;
      if (posts > 0) Atomics.add(all, slot, posts);
    }
    this.#frequencies = new Frequencies(0);
  }

  /** @param memory of all threads, once all terms are counted */
  share(memory: IndexMemory): void {
    const { length } = this.setup.posts;
    this.#frequencies = new Frequencies(memory.slots, length);
    this.#index = new InvertedIndex(memory, this.#frequencies, length);
  }

  enter({ from, to }: Range): void {
    for (let post = from; post < to; post++) {
      this.#index?.enter(post, vectorOf(this.#termsOf(post), this.#frequencies));
    }
  }

  /** @returns the text of a shard */
  shard({ posts }: Shard): string {
    const pages: Record<string, readonly RelatedCard[]> = {};
    for (const index of posts) {
      const page = this.#read(index);
      const related = this.#relatedTo(page, index);
      if (related.length > 0) pages[postKey(page.url)] = related.map(relatedCardOf);
    }
    return JSON.stringify({ relatedPosts: INDEX_VERSION, pages } satisfies RelatedShard);
  }

  /** The posts most related to one of them. */
  #relatedTo(page: Post, index: number): readonly ChosenPost[] {
    const ranked = this.#rank(page, index);
    const { limit } = this.setup;
    const first = this.#aboveFloor(ranked.slice(0, FIRST_LOOK * limit), page);
    // The floor depends on the first post that shares a topic: once that is known, no later post changes it.
    const isEnough = first.length >= limit && first.some(({ reasons }) => reasons.length > 0);
    return (isEnough ? first : this.#aboveFloor(ranked, page)).slice(0, limit);
  }

  /** Reads and compares whole texts, so it is what takes longest. */
  #aboveFloor(ranked: readonly RankedPost<ListedPost>[], page: Post): readonly ChosenPost[] {
    const posts = ranked.map(({ post, score }) => ({ post: this.#readAgain(post.index), score }));
    return atOnce(aboveFloor(posts, page, this.#frequencies));
  }

  #rank(page: Post, own: number): readonly RankedPost<ListedPost>[] {
    const best = new Best(DEPTH * this.setup.limit);
    const { url, date = '' } = page;
    const asked = { url, date, time: Date.parse(date) };
    // With a post of its own date nothing can score more.
    const highest = scoreOf(1, asked, asked);
    this.#index?.findSimilar(vectorOf(termsOf(page), this.#frequencies), (index, similarity) => {
      const post = this.setup.posts[index];
      const score = post && index !== own ? scoreOf(similarity, asked, post) : 0;
      if (post && score > 0) best.add({ post, score });
      return best.lowest / highest;
    });
    return best.ranked;
  }

  #termsOf(index: number): FieldTerms {
    return termsOf(this.#read(index));
  }

  /** A post that is related to many pages is read as often. */
  #readAgain(index: number): Post {
    const post = this.#read(index);
    if (this.#languages.has(index)) rememberLanguage(post, this.#languages.get(index));
    else this.#languages.set(index, languageSeenIn(post));
    return post;
  }

  #read(index: number): Post {
    const post = this.#reader.read(index);
    const isCut = this.setup.posts.length > MOST_POSTS_WITH_TERM && post.text;
    return isCut ? { ...post, text: isCut.slice(0, LONGEST_TEXT) } : post;
  }
}

/** The best of many, in order. */
class Best {
  readonly ranked: RankedPost<ListedPost>[] = [];
  /** What a further one has to score at least. A little less, for scores are rounded. */
  lowest = 0;

  constructor(private readonly most: number) {}

  add(listing: RankedPost<ListedPost>): void {
    const { ranked, most } = this;
    let at = ranked.length;
    while (at > 0 && byScore(ranked[at - 1] ?? listing, listing) > 0) at--;
    if (at === most) return;
    ranked.splice(at, 0, listing);
    if (ranked.length > most) ranked.pop();
    if (ranked.length === most) this.lowest = (ranked[most - 1]?.score ?? 0) - 1e-6;
  }
}

import type { Frequencies, Vector } from '../../model/relevance/vectors.js';

/** What an index is kept in: memory that all threads share, so that all of them build it and ask it. */
export interface IndexMemory {
  /** In how many posts each term is. */
  readonly slots: Uint32Array;
  /** Where the entries of each slot begin. While they are placed: where the next one goes, from the back. */
  readonly starts: Uint32Array;
  readonly posts: Int32Array;
  /** Parallel to `posts`. */
  readonly weights: Float32Array;
}

/**
 * A term that is in more posts than this is left out, for it costs most and tells least: each of its posts would
 * have to be looked at for each other one. A site of up to this many posts loses none, and has the very results
 * that the element works out by itself. What a post weighs stays the same with or without such terms.
 */
export const MOST_POSTS_WITH_TERM = 3000;

/** How many entries a slot has: none where it links no two posts. */
function entriesOf(postsWithTerm: number): number {
  return postsWithTerm > 1 && postsWithTerm <= MOST_POSTS_WITH_TERM ? postsWithTerm : 0;
}

/** @param slots in how many posts each term is, in shared memory */
export function emptyMemory(slots: Uint32Array): IndexMemory {
  const starts = new Uint32Array(new SharedArrayBuffer(slots.byteLength));
  let entries = 0;
  for (let slot = 0; slot < slots.length; slot++) {
    entries += entriesOf(slots[slot] ?? 0);
    starts[slot] = entries;
  }
  const memory = () => new SharedArrayBuffer(entries * 4);
  return { slots, starts, posts: new Int32Array(memory()), weights: new Float32Array(memory()) };
}

/** Which posts hold each term, and how heavily: a query then looks only at posts that share a term with it. */
export class InvertedIndex {
  /** In double precision, as the element adds them up; all 0 between two queries. */
  readonly #sums: Float64Array;

  /**
   * @param frequencies of all posts
   * @param posts how many there are
   */
  constructor(
    private readonly memory: IndexMemory,
    private readonly frequencies: Frequencies,
    posts: number,
  ) {
    this.#sums = new Float64Array(posts);
  }

  /** Threads may do so at the same time. Each post has to be entered once, with all of its slots. */
  enter(post: number, vector: Vector): void {
    const { starts, posts, weights } = this.memory;
    for (const [index, slot] of vector.slots.entries()) {
      if (entriesOf(this.frequencies.of(slot)) === 0) continue;
      const at = Atomics.sub(starts, slot, 1) - 1;
      posts[at] = post;
      weights[at] = vector.weights[index] ?? 0;
    }
  }

  /**
   * Calls back for each post that is similar enough; at first, at all. On a large site too, most posts share some term
   * with a query.
   * @param visit returns how similar a further post has to be
   */
  findSimilar(query: Vector, visit: (post: number, similarity: number) => number): void {
    this.#addUp(query);
    const sums = this.#sums;
    let enough = 0;
    for (let post = 0; post < sums.length; post++) {
      const sum = sums[post] ?? 0;
      if (sum > enough) enough = visit(post, sum);
    }
    sums.fill(0);
  }

  #addUp(query: Vector): void {
    const { starts, posts, weights } = this.memory;
    const sums = this.#sums;
    for (const [index, slot] of query.slots.entries()) {
      const weight = query.weights[index] ?? 0;
      const start = starts[slot] ?? 0;
      const end = start + entriesOf(this.frequencies.of(slot));
      for (let at = start; at < end; at++) {
        const post = posts[at] ?? 0;
        sums[post] = (sums[post] ?? 0) + weight * (weights[at] ?? 0);
      }
    }
  }
}

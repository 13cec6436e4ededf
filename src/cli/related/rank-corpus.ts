import { emptyMemory, MOST_POSTS_WITH_TERM } from './inverted-index.js';
import type { Progress } from '../progress.js';
import type { Range } from './ranker.js';
import type { Threads } from './threads.js';

/** Posts of one job: enough that handing it over costs nothing beside it. */
const POSTS_A_JOB = 64;

/** On a large site, terms of a post that no earlier one has, at a guess; the memory for them has an upper bound. */
const NEW_TERMS_A_POST = 500;
const MOST_TERMS = 2 ** 25;

/**
 * Makes threads ready to tell the related posts of any post: they count all terms and index all posts.
 * @param posts how many there are
 */
export async function indexCorpus(
  posts: number,
  threads: Threads,
  progress: Progress,
): Promise<void> {
  const slots = await countTerms(posts, threads, progress);
  await threads.all('share', emptyMemory(slots));
  await threads.share('enter', rangesOf(posts), (_none, { from, to }) => {
    progress.advance('indexed', to - from, posts);
  });
}

/** @returns in how many posts each term is, in shared memory */
async function countTerms(
  posts: number,
  threads: Threads,
  progress: Progress,
): Promise<Uint32Array> {
  const terms =
    posts > MOST_POSTS_WITH_TERM
      ? Math.min(MOST_TERMS, posts * NEW_TERMS_A_POST)
      : await measureTerms(posts, threads);
  const [length = 0] = await threads.all('expect', terms);
  await threads.share('count', rangesOf(posts), (_none, { from, to }) => {
    progress.advance('counted', to - from, posts);
  });
  const slots = new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT));
  await threads.all('addTo', slots);
  return slots;
}

/** As the element does: equally many slots make equal rankings. */
async function measureTerms(posts: number, threads: Threads): Promise<number> {
  let terms = 0;
  await threads.share('measure', rangesOf(posts), (more) => {
    terms += more;
  });
  return terms;
}

function* rangesOf(posts: number): Iterable<Range> {
  for (let from = 0; from < posts; from += POSTS_A_JOB) {
    yield { from, to: Math.min(posts, from + POSTS_A_JOB) };
  }
}

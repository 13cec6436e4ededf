import { Frequencies } from '../../model/relevance/vectors.js';
import type { Corpus } from './corpus.js';
import { emptyIndex, MOST_POSTS_WITH_TERM } from './inverted-index.js';
import type { Range } from './ranker.js';
import type { Threads } from './threads.js';

/** Says how many posts of all a step is through with. */
export type OnStep = (step: string, done: number) => void;

/** Posts of one job: enough that handing it over costs nothing beside it. */
const POSTS_A_JOB = 64;

/** On a large site, terms of a post that no earlier one has, at a guess; the memory for them has an upper bound. */
const NEW_TERMS_A_POST = 500;
const MOST_TERMS = 2 ** 25;

/** Makes threads ready to tell the related posts of any post: they count all terms and index all posts. */
export async function indexCorpus(
  { file, posts }: Corpus,
  limit: number,
  threads: Threads,
  onStep: OnStep,
): Promise<void> {
  await threads.all('setUp', { file, posts, limit });
  const slots = await countTerms(posts.length, threads, onStep);
  const index = emptyIndex(new Frequencies(slots));
  await threads.all('share', { slots, index });
  let entered = 0;
  await threads.share('enter', rangesOf(posts.length), (_none, { from, to }) => {
    entered += to - from;
    onStep('indexed', entered);
  });
}

/** @returns in how many posts each term is, in shared memory */
async function countTerms(posts: number, threads: Threads, onStep: OnStep): Promise<Uint32Array> {
  const terms =
    posts > MOST_POSTS_WITH_TERM
      ? Math.min(MOST_TERMS, posts * NEW_TERMS_A_POST)
      : await measureTerms(posts, threads);
  const [length = 0] = await threads.all('expect', terms);
  let counted = 0;
  await threads.share('count', rangesOf(posts), (_none, { from, to }) => {
    counted += to - from;
    onStep('counted', counted);
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

import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { newestFirst } from '../../model/posts/choose-posts.js';
import { postKey } from '../../model/posts/post-key.js';
import { INDEX_VERSION, type RelatedIndex, shardNumber } from '../../model/posts/related-index.js';
import { Failure } from '../failure.js';
import type { Terminal } from '../terminal.js';
import { version } from '../version.js';
import { asMarkup, cardOf } from './cards.js';
import { collectPosts, type Corpus } from './corpus.js';
import { readInput } from './inputs/read-input.js';
import { HELP, type RelatedOptions, readOptions } from './options.js';
import { OutputFolder } from './output-folder.js';
import { PostFileReader, removePostFile } from './post-file.js';
import { Progress } from './progress.js';
import { indexCorpus } from './rank-corpus.js';
import { Threads } from './threads.js';

const NEWEST = 20;
/** So many that a shard is a few kilobytes. */
const PAGES_A_SHARD = 6;
/** More would need more than 4 GB for the largest sites. */
const MOST_THREADS = 4;

const number = new Intl.NumberFormat('en');

/** `treatment-compare related`: works out the related posts of a site and writes them as small static files. */
export async function related(words: readonly string[], terminal: Terminal): Promise<void> {
  const options = readOptions(words);
  if (!options) {
    terminal.out.write(HELP);
    return;
  }
  const progress = new Progress(terminal.progress);
  const corpus = await readCorpus(options, progress);
  try {
    const summary = await publish(corpus, options, terminal, progress);
    terminal.out.write(`${summary}\n`);
  } finally {
    removePostFile(corpus.file);
  }
}

/** @returns what has been done, in words */
async function publish(
  corpus: Corpus,
  options: RelatedOptions,
  terminal: Terminal,
  progress: Progress,
): Promise<string> {
  const shards = shardsFor(corpus.posts.length);
  const output = new OutputFolder(options.out, contentOf(corpus, options), shards);
  if (output.isFinished) {
    return `Nothing has changed in ${number.format(corpus.posts.length)} posts.`;
  }
  const threads = new Threads(terminal.startThread, Math.min(MOST_THREADS, availableParallelism()));
  try {
    await writeShards(corpus, shards, output, threads, options, progress);
  } finally {
    await threads.end();
  }
  output.finish(indexOf(corpus, shards));
  return summaryOf(corpus, shards, options, output);
}

async function readCorpus({ inputs, site }: RelatedOptions, progress: Progress): Promise<Corpus> {
  const context = { site, note: (text: string) => progress.note(text) };
  // Names of all inputs are looked at before the first is read.
  const feeds = inputs.map((input) => readInput(input, context));
  const corpus = await collectPosts(feeds, (count) => progress.show('read', count));
  if (corpus.posts.length > 0) return corpus;
  throw new Failure(
    inputs.join(', '),
    'holds no posts',
    'Each needs a title and an http(s) address; where addresses are relative, add --site https://example.org',
  );
}

function shardsFor(posts: number): number {
  return 2 ** Math.max(0, Math.round(Math.log2(posts / PAGES_A_SHARD)));
}

/** Changes with anything that a file could change with. */
function contentOf({ hash }: Corpus, { limit }: RelatedOptions): string {
  const parts = [version(), INDEX_VERSION, limit, hash];
  return createHash('sha256').update(parts.join(' ')).digest('hex');
}

async function writeShards(
  corpus: Corpus,
  shards: number,
  output: OutputFolder,
  threads: Threads,
  { limit }: RelatedOptions,
  progress: Progress,
): Promise<void> {
  const missing = output.missing();
  if (missing.length === 0) return;
  const { length } = corpus.posts;
  await indexCorpus(corpus, limit, threads, (step, done) => progress.show(step, done, length));
  const postsOf = postsByShard(corpus, shards);
  let ranked = length - missing.reduce((sum, shard) => sum + (postsOf[shard]?.length ?? 0), 0);
  const jobs = missing.map((shard) => ({ shard, posts: postsOf[shard] ?? [] }));
  await threads.share('shard', jobs, ({ shard, text }, { posts }) => {
    output.writeShard(shard, text);
    ranked += posts.length;
    progress.show('ranked', ranked, length);
  });
}

function postsByShard({ posts }: Corpus, shards: number): number[][] {
  const numbers = [...Array(shards).keys()].map((): number[] => []);
  for (const { url, index } of posts) numbers[shardNumber(postKey(url), shards)]?.push(index);
  return numbers;
}

function indexOf({ file, posts, title }: Corpus, shards: number): string {
  const reader = new PostFileReader(file);
  const newest = newestFirst(posts).slice(0, NEWEST);
  const index: RelatedIndex = {
    relatedPosts: INDEX_VERSION,
    shards,
    ...(title && { title: asMarkup(title) }),
    posts: newest.map((post) => cardOf(reader.read(post.index))),
  };
  reader.close();
  return JSON.stringify(index);
}

function summaryOf(
  { posts }: Corpus,
  shards: number,
  { out }: RelatedOptions,
  { tally: { written, unchanged, removed } }: OutputFolder,
): string {
  const before = shards + 1 - written - unchanged;
  return (
    `Related posts of ${number.format(posts.length)} posts in ${number.format(shards + 1)} files in ${out}: ` +
    `${number.format(written)} written, ${number.format(unchanged)} unchanged, ` +
    `${number.format(before)} from an earlier run, ${number.format(removed)} removed.`
  );
}

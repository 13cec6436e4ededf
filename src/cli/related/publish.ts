import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { newestFirst } from '../../model/relevance/choose-posts.js';
import { postKey } from '../../model/posts/post-key.js';
import { INDEX_VERSION, type RelatedIndex, shardNumber } from '../../model/posts/related-index.js';
import type { Terminal } from '../terminal.js';
import { asMarkup, cardOf } from './cards.js';
import type { Corpus } from './corpus.js';
import { FolderLock } from './folder-lock.js';
import type { RelatedOptions } from './options.js';
import { OutputFolder } from './output-folder.js';
import { PostFileReader } from './post-file.js';
import { number, type Progress } from '../progress.js';
import { VERSION } from '../version.js';
import { indexCorpus } from './rank-corpus.js';
import type { Shard } from './ranker.js';
import { shardCountFor } from './shard-count.js';
import { Threads } from './threads.js';

const NEWEST = 20;
/** More would need more than 4 GB for the largest sites. */
const MOST_THREADS = 4;

/**
 * Writes the files of a site, as far as they are not there yet.
 * @returns what has been done, in words
 */
export async function publish(
  corpus: Corpus,
  options: RelatedOptions,
  startThread: Terminal['startThread'],
  progress: Progress,
): Promise<string> {
  const { out, limit } = options;
  const lock = await FolderLock.take(out, (process) => {
    progress.note(`${out}: another run writes to it (process ${process}). This one waits.`);
  });
  try {
    const shards = shardCountFor(corpus.posts.length);
    const output = new OutputFolder(lock, contentOf(corpus, limit), shards);
    return await writeFiles(corpus, options, output, startThread, progress);
  } finally {
    lock.release();
  }
}

async function writeFiles(
  corpus: Corpus,
  { out, limit }: RelatedOptions,
  output: OutputFolder,
  startThread: Terminal['startThread'],
  progress: Progress,
): Promise<string> {
  const { length } = corpus.posts;
  const { shards } = output;
  const missing = shardsOf(corpus, shards).filter(({ shard }) => output.isMissing(shard));
  if (missing.length === 0 && output.isFinished) {
    return `Nothing has changed in ${number.format(length)} posts.`;
  }
  if (missing.length > 0) {
    const count = Math.min(MOST_THREADS, availableParallelism());
    const threads = new Threads(() => startThread({ ...corpus, limit }), count);
    try {
      await indexCorpus(length, threads, progress);
      await writeShards(missing, output, threads, progress);
    } finally {
      await threads.end();
    }
  }
  output.finish(indexOf(corpus, shards));
  return summaryOf(length, shards, out, output);
}

/** Changes with anything that a file could change with. */
function contentOf({ hash }: Corpus, limit: number): string {
  const parts = [VERSION, INDEX_VERSION, limit, hash];
  return createHash('sha256').update(parts.join(' ')).digest('hex');
}

function shardsOf({ posts }: Corpus, count: number): Shard[] {
  const shards = [...Array(count).keys()].map((shard): Shard => ({ shard, posts: [] }));
  for (const { url, index } of posts) shards[shardNumber(postKey(url), count)]?.posts.push(index);
  return shards;
}

async function writeShards(
  missing: readonly Shard[],
  output: OutputFolder,
  threads: Threads,
  progress: Progress,
): Promise<void> {
  const total = missing.reduce((sum, { posts }) => sum + posts.length, 0);
  await threads.share('shard', missing, (text, { shard, posts }) => {
    output.writeShard(shard, text);
    progress.advance('ranked', posts.length, total);
  });
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
  posts: number,
  shards: number,
  folder: string,
  { tally: { written, unchanged, removed } }: OutputFolder,
): string {
  const files = shards + 1;
  const before = files - written - unchanged;
  return (
    `Related posts of ${number.format(posts)} posts in ${number.format(files)} files in ${folder}: ` +
    `${number.format(written)} written, ${number.format(unchanged)} unchanged, ` +
    `${number.format(before)} from an earlier run, ${number.format(removed)} removed.`
  );
}

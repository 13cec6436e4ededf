import { appendFileSync, closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Post } from '../../model/posts/post.js';

/** Posts in a temporary file, where all threads can read them: in memory they might not fit. */
export interface PostFile {
  readonly path: string;
  /** Where each post begins, and where the last one ends; shared. */
  readonly starts: Float64Array;
}

/** Folders that last no longer than the process. */
const temporary: string[] = [];
process.once('exit', () => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** Writes posts into a temporary file. */
export class PostFileWriter {
  readonly #path = temporaryPath();
  readonly #file = openSync(this.#path, 'w');
  readonly #starts = [0];
  #end = 0;

  /** @param line a post as JSON */
  add(line: string): void {
    appendFileSync(this.#file, line);
    this.#end += Buffer.byteLength(line);
    this.#starts.push(this.#end);
  }

  finish(): PostFile {
    closeSync(this.#file);
    const { BYTES_PER_ELEMENT } = Float64Array;
    const memory = new SharedArrayBuffer(this.#starts.length * BYTES_PER_ELEMENT);
    const starts = new Float64Array(memory);
    starts.set(this.#starts);
    return { path: this.#path, starts };
  }
}

function temporaryPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'treatment-compare-'));
  temporary.push(folder);
  return join(folder, 'posts');
}

/** Posts that are kept, since the same ones are related to many pages. */
const MOST_KEPT = 5000;

export class PostFileReader {
  readonly #file: number;
  readonly #kept = new Map<number, Post>();

  constructor(private readonly posts: PostFile) {
    this.#file = openSync(posts.path, 'r');
  }

  read(index: number): Post {
    const kept = this.#kept.get(index);
    if (kept) return kept;
    const { starts } = this.posts;
    const start = starts[index] ?? 0;
    const bytes = Buffer.allocUnsafe((starts[index + 1] ?? start) - start);
    for (let at = 0; at < bytes.byteLength;) {
      const count = readSync(this.#file, bytes, at, bytes.byteLength - at, start + at);
      if (count === 0) throw new Error(`${this.posts.path} is shorter than it was.`);
      at += count;
    }
    const post = JSON.parse(bytes.toString()) as Post;
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(index, post);
    return post;
  }

  close(): void {
    closeSync(this.#file);
  }
}

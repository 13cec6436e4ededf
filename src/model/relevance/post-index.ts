import type { Post } from '../posts/post.js';
import { countTerms } from './terms.js';

/** Posts that can be ranked. */
export interface PostIndex {
  readonly posts: readonly Post[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
}

interface Posting {
  readonly post: number;
  readonly weight: number;
}

export interface RankedPost {
  readonly post: Post;
  /** How related it is; only good for comparing. */
  readonly score: number;
  /** What it shares with the page, as readers would say it: the strongest first. */
  readonly reasons: readonly string[];
}

const TITLE = 3;

function termsOf({ title, summary = '', text = '', tags }: Post): Map<string, number> {
  const counts = new Map<string, number>();
  countTerms(title, TITLE, counts);
  for (const tag of tags) countTerms(tag, TITLE, counts);
  countTerms(summary, 1, counts);
  countTerms(text, 1, counts);
  return counts;
}

/** Indexes posts; yields after each, so that the caller can let the page breathe. */
export function* indexPosts(posts: readonly Post[]): Generator<undefined, PostIndex> {
  const counts: Map<string, number>[] = [];
  const frequencies = new Map<string, number>();
  for (const post of posts) {
    const terms = termsOf(post);
    counts.push(terms);
    for (const term of terms.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    yield;
  }
  const postings = new Map<string, Posting[]>();
  for (const [post, terms] of counts.entries()) {
    const weights: [string, number][] = [];
    let squares = 0;
    for (const [term, count] of terms) {
      const frequency = frequencies.get(term) ?? 1;
      if (frequency < 2) continue;
      const weight = (1 + Math.log(count)) * Math.log(1 + posts.length / frequency);
      squares += weight * weight;
      weights.push([term, weight]);
    }
    const norm = Math.sqrt(squares) || 1;
    for (const [term, weight] of weights) {
      const list = postings.get(term);
      if (list) list.push({ post, weight: weight / norm });
      else postings.set(term, [{ post, weight: weight / norm }]);
    }
    yield;
  }
  return { posts, postings };
}

/** Ranks posts by what they share with a page, the most related first. */
export function rankPosts({ posts, postings }: PostIndex, page: Post): RankedPost[] {
  const scores = posts.map(() => 0);
  for (const [term, count] of termsOf(page)) {
    const list = postings.get(term) ?? [];
    const weight = (1 + Math.log(count)) * Math.log(1 + posts.length / list.length);
    for (const posting of list) {
      scores[posting.post] = (scores[posting.post] ?? 0) + weight * posting.weight;
    }
  }
  return posts
    .map((post, index) => ({ post, score: scores[index] ?? 0, reasons: [] }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

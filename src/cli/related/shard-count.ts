/** So many that a shard is a few kilobytes. */
const PAGES_A_SHARD = 6;

/** Of the largest site that a folder can hold. */
export const MOST_SHARDS = 2 ** 20;

/** How many files the pages of a site go into: a power of two. */
export function shardCountFor(posts: number): number {
  const power = Math.round(Math.log2(posts / PAGES_A_SHARD));
  return Math.min(MOST_SHARDS, 2 ** Math.max(0, power));
}

/** Whether it can be a number of shards. */
export function isShardCount(value: unknown): value is number {
  return (
    Number.isInteger(value) &&
    Number(value) >= 1 &&
    Number(value) <= MOST_SHARDS &&
    Number.isInteger(Math.log2(Number(value)))
  );
}

import { hashOf } from '../hash.js';

/**
 * Related posts that were worked out beforehand: one index with a site's newest posts, and many small files, the
 * shards, of which each holds the related posts of a few pages. A page reads the index and one shard.
 * Both are lists of posts as a site's generator would write them, so texts are markup.
 */
/** What the files say to be known by: the version of their form. */
const INDEX_VERSION = 1;
/** More files than this in one folder are a burden to many tools. */
const MOST_IN_FOLDER = 1000;
/**
 * Name of the file that holds the related posts of a page, from the index.
 * @param key of the page (`postKey`)
 * @param shards how many there are: a power of two
 */
function shardOf(key, shards) {
    return shardName(shardNumber(key, shards), shards);
}
function shardNumber(key, shards) {
    return hashOf(key) & (shards - 1);
}
/** @param shard its number, from 0 */
function shardName(shard, shards) {
    const name = shard.toString(16).padStart(4, '0');
    return `${shards > MOST_IN_FOLDER ? `${name.slice(0, 2)}/` : ''}${name}.json`;
}

export { INDEX_VERSION, shardName, shardNumber, shardOf };
//# sourceMappingURL=related-index.js.map

import { parentPort } from 'node:worker_threads';
import { F as Frequencies, P as PostFileReader, S as Similarities, v as vectorOf, e as enter, p as postKey, r as relatedCardOf, I as INDEX_VERSION, a as aboveFloor, D as DEPTH, t as termsOf, M as MOST_POSTS_WITH_TERM } from './shared.js';
import 'node:fs';
import 'node:os';
import 'node:path';
import 'node:process';

/** Runs work that pauses for a page without pausing, where there is no page to wait for. */
function atOnce(work) {
    for (;;) {
        const { done, value } = work.next();
        if (done)
            return value;
    }
}

/**
 * The score of a post that is so similar to a page, 0 to 1. Of two posts that are alike, the one of about the same
 * date is preferred. Rounded, so that engines that differ in the last digit of a logarithm agree.
 */
function scoreOf(similarity, page, post) {
    return Math.round(similarity * nearness(page.date, post.date) * 1e6) / 1e6;
}
const MILLISECONDS_A_YEAR = 31_557_600_000;
const MOST_NEARNESS = 0.7;
/** Years after which half of it is left. */
const HALF_LIFE = 0.25;
function nearness(one = '', other = '') {
    const years = Math.abs(Date.parse(one) - Date.parse(other)) / MILLISECONDS_A_YEAR;
    return Number.isNaN(years) ? 1 : 1 + MOST_NEARNESS / (1 + years / HALF_LIFE);
}
/** Equal scores: the newer first, then by address. */
function byScore(a, b) {
    return (b.score - a.score ||
        compare(b.post.date ?? '', a.post.date ?? '') ||
        compare(a.post.url, b.post.url));
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}

/** On a site so large that terms are left out, this many characters are enough to know what a text is about. */
const LONGEST_TEXT = 6000;
/** How many posts are looked at first, as a multiple of those wanted; mostly it is enough. */
const FIRST_LOOK = 1.5;
/**
 * Ranks the posts of a site for one another, with the relevance of the element. First all of them are counted, then
 * entered into one index, and then each is asked for; each step can be shared among threads.
 */
class Ranker {
    #posts;
    #reader;
    #limit;
    #frequencies = new Frequencies(0);
    #index;
    #similarities;
    constructor({ file, posts, limit }) {
        this.#posts = posts;
        this.#reader = new PostFileReader(file);
        this.#limit = limit;
    }
    /** How many terms there are in some posts. */
    measure({ from, to }) {
        let total = 0;
        for (let post = from; post < to; post++) {
            for (const { terms } of this.#termsOf(post))
                total += terms.length;
        }
        return total;
    }
    /** @returns how many slots that takes */
    expect(terms) {
        this.#frequencies = new Frequencies(terms);
        return this.#frequencies.slots.length;
    }
    count({ from, to }) {
        for (let post = from; post < to; post++)
            this.#frequencies.add(this.#termsOf(post));
    }
    /** Adds what this thread has counted, while others may do so, too. */
    addTo(all) {
        const { slots } = this.#frequencies;
        for (let slot = 0; slot < slots.length; slot++) {
            const posts = slots[slot] ?? 0;
            if (posts > 0)
                Atomics.add(all, slot, posts);
        }
        this.#frequencies = new Frequencies(0);
    }
    /** @param slots in how many of the posts each term is */
    share(slots, index) {
        const { length } = this.#posts;
        this.#frequencies = new Frequencies(slots, length);
        this.#index = index;
        this.#similarities = new Similarities(index, this.#frequencies, length);
    }
    enter({ from, to }) {
        if (!this.#index)
            return;
        for (let post = from; post < to; post++) {
            const vector = vectorOf(this.#termsOf(post), this.#frequencies);
            enter(this.#index, post, vector, this.#frequencies);
        }
    }
    /** The related posts of some pages, as the text of their shard. */
    shard(posts) {
        const pages = {};
        for (const index of posts) {
            const page = this.#read(index);
            const related = this.relatedTo(index);
            if (related.length > 0)
                pages[postKey(page.url)] = related.map(relatedCardOf);
        }
        return JSON.stringify({ relatedPosts: INDEX_VERSION, pages });
    }
    /** The posts most related to one of them. */
    relatedTo(index) {
        const page = this.#read(index);
        const ranked = this.#rank(page, index);
        const limit = this.#limit;
        const first = this.#aboveFloor(ranked.slice(0, FIRST_LOOK * limit), page);
        // The floor depends on the first post that shares a topic: once that is known, no later post changes it.
        const isEnough = first.length >= limit && first.some(({ reasons }) => reasons.length > 0);
        return (isEnough ? first : this.#aboveFloor(ranked, page)).slice(0, limit);
    }
    /** Reads and compares whole texts, so it is what takes longest. */
    #aboveFloor(ranked, page) {
        const posts = ranked.map(({ post, score }) => ({ post: this.#read(post.index), score }));
        return atOnce(aboveFloor(posts, page, this.#frequencies));
    }
    #rank(page, own) {
        const best = new Best(DEPTH * this.#limit);
        // With a post of its own date nothing can score more.
        const highest = scoreOf(1, page, page);
        this.#similarities?.to(vectorOf(termsOf(page), this.#frequencies), (index, similarity) => {
            const post = this.#posts[index];
            if (!post || index === own || similarity * highest < best.lowest)
                return;
            const score = scoreOf(similarity, page, post);
            if (score > 0)
                best.add({ post, score });
        });
        return best.ranked;
    }
    #termsOf(index) {
        return termsOf(this.#read(index));
    }
    #read(index) {
        const post = this.#reader.read(index);
        const isCut = this.#posts.length > MOST_POSTS_WITH_TERM && post.text;
        return isCut ? { ...post, text: isCut.slice(0, LONGEST_TEXT) } : post;
    }
}
/** The best of many, in order. */
class Best {
    constructor(most) {
        this.most = most;
        this.ranked = [];
        /** What a further one has to score at least. A little less, for scores are rounded. */
        this.lowest = 0;
    }
    add(listing) {
        const { ranked, most } = this;
        let at = ranked.length;
        while (at > 0 && byScore(ranked[at - 1] ?? listing, listing) > 0)
            at--;
        if (at === most)
            return;
        ranked.splice(at, 0, listing);
        if (ranked.length > most)
            ranked.pop();
        if (ranked.length === most)
            this.lowest = (ranked[most - 1]?.score ?? 0) - 1e-6;
    }
}

/** Answers each job that comes in with one message. */
function answerJobs(port) {
    let ranker;
    const theRanker = () => {
        if (!ranker)
            throw new Error('The thread was not set up.');
        return ranker;
    };
    const doing = {
        setUp: (setup) => {
            ranker = new Ranker(setup);
        },
        measure: (range) => theRanker().measure(range),
        expect: (terms) => theRanker().expect(terms),
        count: (range) => {
            theRanker().count(range);
        },
        addTo: (slots) => {
            theRanker().addTo(slots);
        },
        share: ({ slots, index }) => {
            theRanker().share(slots, index);
        },
        enter: (range) => {
            theRanker().enter(range);
        },
        shard: ({ shard, posts }) => ({ shard, text: theRanker().shard(posts) }),
    };
    port.on('message', ({ name, argument }) => {
        port.postMessage(doing[name](argument));
    });
}

if (parentPort)
    answerJobs(parentPort);

import { parentPort, workerData } from 'node:worker_threads';
import { i as isDefaultCategory, c as countTerms, P as PostFileReader, I as InvertedIndex, p as postKey, r as relatedCardOf, a as INDEX_VERSION, b as aboveFloor, D as DEPTH, d as rememberLanguage, l as languageSeenIn, M as MOST_POSTS_WITH_TERM } from './shared.js';
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

/** Each field counts as much however long it is; so a title is heard beside a long text. */
const WEIGHTS = { title: 0.4, tags: 0.25, summary: 0.3 };
/** A text says most of what a title and a summary say; tags beside it count by how rare they are. */
const WEIGHTS_BESIDE_TEXT = { title: 0.3, tags: 0.8, summary: 0.2 };
const RARITY_OF_TAGS = 2;
function termsOf({ title, tags, summary = '', text = '' }) {
    const weights = text ? WEIGHTS_BESIDE_TEXT : WEIGHTS;
    const telling = tags.filter((tag) => !isDefaultCategory(tag));
    return [
        readField(weights.title, [title]),
        readField(weights.tags, telling, text ? RARITY_OF_TAGS : 0),
        readField(weights.summary, [summary]),
        readField(1, [text]),
    ];
}
function readField(weight, texts, rarity = 0) {
    const counts = new Map();
    for (const text of texts)
        countTerms(text, counts);
    return {
        weight,
        rarity,
        terms: new Int32Array([...counts.keys()]),
        counts: new Uint16Array([...counts.values()]),
    };
}
/** On a small site, this many posts are few. */
const FEW = 3;
const ALMOST_ALL = 0.8;
/** Whether so many of so many posts are almost all of them, where there are enough to tell. */
function isAlmostAll(holders, posts) {
    return posts > FEW && holders >= ALMOST_ALL * posts;
}
/** Slots for each term that is expected, and at least. */
const SLOTS_A_TERM = 2;
const FEWEST_SLOTS = 2 ** 17;
function slotsFor(terms) {
    return 2 ** Math.ceil(Math.log2(Math.max(FEWEST_SLOTS, terms * SLOTS_A_TERM)));
}
/** In how many posts each term occurs. Terms may share a slot, but seldom do. */
class Frequencies {
    #posts;
    /**
     * @param terms how many terms to expect; or the slots of what was counted elsewhere, which threads can share
     * @param posts how many were counted there
     */
    constructor(terms, posts = 0) {
        this.slots = typeof terms === 'number' ? new Uint32Array(slotsFor(terms)) : terms;
        this.#posts = posts;
    }
    slotOf(term) {
        return term & (this.slots.length - 1);
    }
    add(fields) {
        this.#posts++;
        const own = new Set();
        for (const { terms } of fields)
            for (const term of terms)
                own.add(this.slotOf(term));
        for (const slot of own)
            this.slots[slot] = this.of(slot) + 1;
    }
    /** Posts with a term. */
    of(slot) {
        return this.slots[slot] ?? 0;
    }
    /**
     * Whether few posts hold all of these terms, so that having them says something.
     * @param most the largest share of the posts that is few
     */
    areRare(terms, most) {
        return this.#holdersOf(terms) <= Math.max(FEW, most * this.#posts);
    }
    /** Whether almost every post holds all of these terms, so that having them tells it from no other. */
    areEverywhere(terms) {
        return isAlmostAll(this.#holdersOf(terms), this.#posts);
    }
    #holdersOf(terms) {
        return Math.min(...[...terms].map((term) => this.of(this.slotOf(term))));
    }
    /** How much a term says: the rarer, the more; one that is nowhere, as one that is in a single post. */
    weigh(slot) {
        return Math.log(1 + this.#posts / (this.of(slot) || 1));
    }
}
/** TF-IDF of each field, to length 1, added up, to length 1 again: the product of two such vectors is their cosine. */
function vectorOf(fields, frequencies) {
    const sum = new Map();
    for (const { weight, rarity, terms, counts } of fields) {
        const field = new Map();
        for (let index = 0; index < terms.length; index++) {
            const slot = frequencies.slotOf(terms[index] ?? 0);
            const value = frequencies.weigh(slot) * (1 + Math.log(counts[index] ?? 1));
            field.set(slot, (field.get(slot) ?? 0) + value);
        }
        const length = lengthOf(field.values());
        // Near 1 where no other post has any of its terms.
        const rareness = length / Math.sqrt(terms.length || 1) / frequencies.weigh(NOWHERE);
        const scale = (weight * rareness ** rarity) / length;
        for (const [slot, value] of field)
            sum.set(slot, (sum.get(slot) ?? 0) + value * scale);
    }
    const length = lengthOf(sum.values());
    return {
        slots: new Int32Array([...sum.keys()]),
        weights: new Float32Array([...sum.values()]).map((weight) => weight / length),
    };
}
/** No slot. */
const NOWHERE = -1;
/** Never 0, so that nothing is divided by it. */
function lengthOf(values) {
    let squares = 0;
    for (const value of values)
        squares += value * value;
    return Math.sqrt(squares) || 1;
}

/**
 * The score of a post that is so similar to a page, 0 to 1. Of two posts that are alike, the one of about the same
 * date is preferred. Rounded, so that engines that differ in the last digit of a logarithm agree.
 */
function scoreOf(similarity, page, post) {
    const most = post.text ? MOST_NEARNESS_WITH_TEXT : MOST_NEARNESS;
    return Math.round(similarity * (1 + most * nearness(timeOf(page), timeOf(post))) * 1e6) / 1e6;
}
const MILLISECONDS_A_YEAR = 31_557_600_000;
const MOST_NEARNESS = 0.7;
/** Where there is a text to compare, the date is less of a hint. */
const MOST_NEARNESS_WITH_TEXT = 0.4;
/** Years after which half of it is left. */
const HALF_LIFE = 0.25;
function timeOf({ date = '', time = Date.parse(date) }) {
    return time;
}
/** 1 on the same day, 0 where a date is not known. */
function nearness(one, other) {
    const years = Math.abs(one - other) / MILLISECONDS_A_YEAR;
    return Number.isNaN(years) ? 0 : 1 / (1 + years / HALF_LIFE);
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
    #reader;
    #frequencies = new Frequencies(0);
    #index;
    /** Those that were seen in the words of posts, by their numbers. */
    #languages = new Map();
    constructor(setup) {
        this.setup = setup;
        this.#reader = new PostFileReader(setup.file);
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
    /** @param memory of all threads, once all terms are counted */
    share(memory) {
        const { length } = this.setup.posts;
        this.#frequencies = new Frequencies(memory.slots, length);
        this.#index = new InvertedIndex(memory, this.#frequencies, length);
    }
    enter({ from, to }) {
        for (let post = from; post < to; post++) {
            this.#index?.enter(post, vectorOf(this.#termsOf(post), this.#frequencies));
        }
    }
    /** @returns the text of a shard */
    shard({ posts }) {
        const pages = {};
        for (const index of posts) {
            const page = this.#read(index);
            const related = this.#relatedTo(page, index);
            if (related.length > 0)
                pages[postKey(page.url)] = related.map(relatedCardOf);
        }
        return JSON.stringify({ relatedPosts: INDEX_VERSION, pages });
    }
    /** The posts most related to one of them. */
    #relatedTo(page, index) {
        const ranked = this.#rank(page, index);
        const { limit } = this.setup;
        const first = this.#aboveFloor(ranked.slice(0, FIRST_LOOK * limit), page);
        // The floor depends on the first post that shares a topic: once that is known, no later post changes it.
        const isEnough = first.length >= limit && first.some(({ reasons }) => reasons.length > 0);
        return (isEnough ? first : this.#aboveFloor(ranked, page)).slice(0, limit);
    }
    /** Reads and compares whole texts, so it is what takes longest. */
    #aboveFloor(ranked, page) {
        const posts = ranked.map(({ post, score }) => ({ post: this.#readAgain(post.index), score }));
        return atOnce(aboveFloor(posts, page, this.#frequencies));
    }
    #rank(page, own) {
        const best = new Best(DEPTH * this.setup.limit);
        const { url, date = '' } = page;
        const asked = { date, time: Date.parse(date) };
        // With a post of its own date nothing can score more.
        const highest = scoreOf(1, asked, asked);
        this.#index?.findSimilar(vectorOf(termsOf(page), this.#frequencies), (index, similarity) => {
            const post = this.setup.posts[index];
            const score = post && index !== own ? scoreOf(similarity, asked, post) : 0;
            if (post && score > 0)
                best.add({ post, score });
            return best.lowest / highest;
        });
        return best.ranked;
    }
    #termsOf(index) {
        return termsOf(this.#read(index));
    }
    /** A post that is related to many pages is read as often. */
    #readAgain(index) {
        const post = this.#read(index);
        if (this.#languages.has(index))
            rememberLanguage(post, this.#languages.get(index));
        else
            this.#languages.set(index, languageSeenIn(post));
        return post;
    }
    #read(index) {
        const post = this.#reader.read(index);
        const isCut = this.setup.posts.length > MOST_POSTS_WITH_TERM && post.text;
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

let ranker;
parentPort?.on('message', ({ name, argument }) => {
    // Not before the first job: what goes wrong is told to whoever waits for an answer.
    ranker ??= new Ranker(workerData);
    parentPort?.postMessage(ranker[name](argument));
});

import { isDefaultCategory } from '../posts/default-category.js';
import { countTerms } from './terms.js';

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

export { Frequencies, isAlmostAll, termsOf, vectorOf };
//# sourceMappingURL=vectors.js.map

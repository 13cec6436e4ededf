import { UNKNOWN_CHOICE, OUT_OF_RANGE, UNKNOWN_IDS, SHADOW_IMITATED, DEFINED_TWICE, UNSAFE_ADDRESS } from '../model/diagnostics/catalogue.js';
import { fill } from '../model/fill.js';
import { webAddress } from '../sources/web-address.js';

/** Whoever wrote an element into a page: what they may ask for in its attributes, and what they are told, each once. */
class Author {
    /** @param told what they know already */
    constructor(element, told = new Set()) {
        this.element = element;
        this.told = told;
    }
    /** Tells the author something in the console. */
    tell(level, text, values) {
        const message = fill(text, values);
        if (this.told.has(message))
            return;
        this.told.add(message);
        // eslint-disable-next-line no-console -- the one place that speaks to authors
        console[level](`<${this.element.localName}> ${message}`);
    }
    /** Says that an attribute may not take a value, and which it may. */
    tellOfChoice(attribute, value, choices) {
        this.tell('warn', UNKNOWN_CHOICE, { attribute, value, choices });
    }
    /** A value that an attribute may take, or the default with a word to the author. */
    oneOf(attribute, value, [fallback, ...others]) {
        if (!value)
            return fallback;
        const known = [fallback, ...others].find((choice) => choice === value);
        if (known)
            return known;
        this.tellOfChoice(attribute, value, [fallback, ...others].join(', '));
        return fallback;
    }
    /**
     * A whole number of 1 or more: the nearest that an attribute may take, or the default where it holds none, with a word
     * to the author. Frameworks may set properties to what is no number; that leaves the default.
     */
    wholeNumber(attribute, value, fallback, most) {
        const number = Math.min(most, Math.max(1, Math.round(Number(value)) || fallback));
        // Vue sets 0 where nothing is given.
        if (typeof value === 'number' && value !== 0 && value !== number)
            this.tell('warn', OUT_OF_RANGE, { attribute, most });
        return number;
    }
}
/** What holds for all elements of a script is worth one line. */
const toldOfAll = new Set();
/** Tells that a polyfill takes plain children for shadow roots. */
function tellOfImitation(localName) {
    new Author({ localName }, toldOfAll).tell('error', SHADOW_IMITATED);
}
/** Tells that two versions of the script are on the page. */
function tellOfCopies(localName, first = 'unknown', second) {
    new Author({ localName }, toldOfAll).tell('warn', DEFINED_TWICE, { first, second });
}
/** The items whose ids an attribute names, in the order of the document. Others are worth a word to the author. */
function itemsNamed(author, attribute, value, items) {
    const names = namesIn(value);
    const known = items.map(({ id }) => id);
    const ids = names.filter((name) => !known.includes(name)).join(', ');
    if (ids)
        author.tell('warn', UNKNOWN_IDS, { attribute, ids, known: known.join(', ') });
    return items.filter(({ id }) => names.includes(id));
}
/** The addresses that an attribute names. Others are worth a word to the author. */
function addressesNamed(author, attribute, value) {
    return namesIn(value).flatMap((address) => {
        const known = webAddress(address, document.baseURI);
        if (!known)
            author.tell('warn', UNSAFE_ADDRESS, { attribute, address });
        return known ?? [];
    });
}
const namesIn = (value = '') => value.split(/\s+/).filter(Boolean);

export { Author, addressesNamed, itemsNamed, tellOfCopies, tellOfImitation };
//# sourceMappingURL=author.js.map

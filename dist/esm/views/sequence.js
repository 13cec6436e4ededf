import { nothing, html } from 'lit';

/** Templates of nothing but places, by how many they have. */
const templates = new Map();
/**
 * Values one after the other, in places that they keep; texts that touch are one. Lit marks both ends of each item of an
 * array, so that items can move, and only the end of a place in a template: of what stands by the hundred, that is a node
 * less for each.
 */
function sequence(values) {
    const joined = [];
    for (const value of values) {
        const last = joined.at(-1);
        if (typeof last === 'string' && typeof value === 'string')
            joined[joined.length - 1] = last + value;
        else
            joined.push(value);
    }
    return joined.length < 2 ? (joined[0] ?? nothing) : placesFor(joined.length, joined);
}
function placesFor(count, values) {
    let strings = templates.get(count);
    if (!strings) {
        const empty = Array(count + 1).fill('');
        strings = Object.assign(empty, { raw: empty });
        templates.set(count, strings);
    }
    return html(strings, ...values);
}

export { sequence };
//# sourceMappingURL=sequence.js.map

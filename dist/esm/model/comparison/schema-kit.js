import { UNKNOWN_FIELD, INVALID_VALUE, TOO_MANY, MISSING_FIELD, WRONG_TYPE } from '../diagnostics/catalogue.js';
import { findingAt } from '../diagnostics/finding.js';

/**
 * The parts that schemas are built from: one description serves the types, the reading in the browser
 * and the published JSON Schema.
 *
 * Own code, not a library: with Valibot, and the code that turns its issues into our diagnostics, each script
 * weighed 1.8 kB more (brotli, measured). See docs/decisions/0002.
 */
/** Reads a value by its schema. Known fields are copied, whatever else there is is named and dropped. */
function read(schema, value, path, found) {
    const fail = (notice, hint = schema.hint) => {
        found.push(findingAt(notice, path, { value: show(value), hint }));
    };
    if (value === undefined)
        fail(MISSING_FIELD);
    else if (schema.other?.isMeant(value)) {
        return read(schema.other.schema, value, path, found);
    }
    else if (typeOf(value) !== schema.type)
        fail(WRONG_TYPE);
    else {
        const before = found.length;
        const content = schema.walk ? schema.walk(value, path, found) : value;
        // What a condition is about may be missing from broken content.
        if (hasErrors(found.slice(before)))
            return undefined;
        if (!(schema.accepts?.(content) ?? true))
            fail(INVALID_VALUE, schema.otherwise);
        else
            return (schema.becomes ? schema.becomes(content) : content);
    }
    return undefined;
}
/** A value that must be there, until `optional` or `defaulted` says otherwise. */
const required = (schema) => ({ ...schema, presence: 'required' });
const string = (pattern, hint) => required({
    type: 'string',
    hint,
    pattern,
    accepts: (value) => pattern.test(value),
});
const number = (minimum, hint) => required({
    type: 'number',
    hint,
    minimum,
    accepts: (value) => value >= minimum && Number.isFinite(value),
});
const boolean = required({
    type: 'boolean',
    hint: 'Write true or false, without quotes.',
});
/** One of a few words or numbers. */
const oneOf = (...choices) => required({
    type: typeof choices[0],
    hint: `Use one of ${choices.map((choice) => JSON.stringify(choice)).join(', ')}.`,
    choices,
    accepts: (value) => choices.includes(value),
});
const list = (item, minimum = 0, maximum = Infinity, hint = 'Write a list in square brackets: [ … ].') => required({
    type: 'list',
    hint,
    item,
    minimum,
    maximum,
    accepts: ({ length }) => length >= minimum && length <= maximum,
    walk: (value, path, found) => 
    // Spread, so that a hole is read too.
    [...value].map((element, index) => read(item, element ?? null, [...path, index], found)),
});
/** A list of which no more is read than its beginning. What is beyond is told of and left out, so that no page freezes. */
const atMost = (maximum, whole) => required({
    ...whole,
    maximum,
    walk: (value, path, found) => {
        const more = value.length - maximum;
        if (more > 0)
            found.push(findingAt(TOO_MANY, path, { more, maximum }));
        return whole.walk?.(value.slice(0, maximum), path, found);
    },
});
const object = (fields) => required({
    type: 'object',
    hint: 'Write fields in curly brackets: { "name": … }.',
    fields,
    walk: (value, path, found) => {
        const output = {};
        for (const [name, schema] of Object.entries(fields)) {
            const own = Object.hasOwn(value, name) ? value[name] : undefined;
            if (own !== undefined || schema.presence === 'required') {
                output[name] = read(schema, own, [...path, name], found);
            }
            else if (schema.presence === 'defaulted')
                output[name] = structuredClone(schema.fallback);
        }
        for (const name of Object.keys(value)) {
            if (!Object.hasOwn(fields, name))
                found.push(findingAt(UNKNOWN_FIELD, [...path, name]));
        }
        return output;
    },
});
/** Fields that whoever needs them reads by a schema of their own: they are taken as they are, and are nothing known. */
const unread = () => required({
    type: 'object',
    hint: 'Write fields in curly brackets: { "name": … }.',
});
/** Values keyed by words of the author's. */
const record = (key, item) => required({
    type: 'object',
    hint: 'Write names and values in curly brackets: { "name": … }.',
    item,
    walk: (value, path, found) => {
        const output = {};
        for (const [name, element] of Object.entries(value)) {
            const place = [...path, name];
            const before = found.length;
            read(key, name, place, found);
            if (found.length === before)
                output[name] = read(item, element ?? null, place, found);
        }
        return output;
    },
});
/** One of several objects, told apart by their `kind`. */
function variant(options) {
    const kind = oneOf(...Object.keys(options));
    return required({
        type: 'object',
        hint: `Write fields in curly brackets, "kind" among them. ${kind.hint}`,
        options: Object.values(options),
        walk: (value, path, found) => {
            const name = read(kind, value.kind, [...path, 'kind'], found);
            const schema = name === undefined ? undefined : options[name];
            return schema && read(schema, value, path, found);
        },
    });
}
/** A value that may be written in another way, which one look tells apart. */
const either = (schema, other, isMeant) => required({
    ...schema,
    other: { schema: other, isMeant },
});
/** A field that may be left out. */
const optional = (schema) => ({ ...schema, presence: 'optional' });
/** A field that has a value where it is left out. */
const defaulted = (schema, fallback) => ({ ...schema, presence: 'defaulted', fallback });
/** A schema with one more condition, which a hint explains. */
const check = (schema, accepts, hint) => required({
    ...schema,
    hint: schema.hint || hint,
    otherwise: hint,
    accepts: (value) => (schema.accepts?.(value) ?? true) && accepts(value),
});
/** A schema whose value is turned into something else. */
function becomes(schema, turn) {
    const first = (schema.becomes ?? ((value) => value));
    return required({
        ...schema,
        becomes: (value) => turn(first(value)),
    });
}
function hasErrors(found) {
    return found.some(({ notice }) => !notice.endsWith(' | warning'));
}
function typeOf(value) {
    if (Array.isArray(value))
        return 'list';
    return value === null ? 'null' : typeof value;
}
function show(value) {
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null)
        return 'fields in curly brackets';
    return typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : String(value);
}

export { atMost, becomes, boolean, check, defaulted, either, hasErrors, list, number, object, oneOf, optional, read, record, string, typeOf, unread, variant };
//# sourceMappingURL=schema-kit.js.map

import { nothing } from 'lit';
import { PartType } from 'lit/directive.js';
import { printable } from './printable.js';

/** What is written already, to stand in a template as it is. */
class Markup {
    constructor(text) {
        this.text = text;
    }
}
/** A value that stands in the text of a template. */
const CHILD = Symbol('child');
/** A template is read once, however often it is written. */
const plans = new WeakMap();
/**
 * Writes a Lit template as HTML: what the views of this library use of Lit, and no more. It needs neither a DOM nor
 * Node, and leaves no markers behind, for nothing is rendered into the text again. A property becomes the attribute of its
 * name, but for `textContent`, the last in its tag; listeners are left out.
 *
 * @throws TypeError where a value is neither text nor a template
 */
function writeTemplate(value) {
    const out = [];
    write(value, out);
    return out.join('');
}
function write(value, out) {
    if (value === nothing || value === undefined || value === null || value === '')
        return;
    if (isTemplate(value))
        writePlan(planOf(value.strings), value.values, out);
    else if (value instanceof Markup)
        out.push(value.text);
    else if (isDirective(value))
        write(resolve(value), out);
    else if (isList(value))
        for (const item of value)
            write(item, out);
    else
        out.push(escapeText(toText(value)));
}
function writePlan(plan, values, out) {
    let next = 0;
    for (const step of plan) {
        if (step === CHILD)
            write(values[next++], out);
        else if (typeof step === 'string')
            out.push(step);
        else {
            const count = step.pieces.length - 1;
            out.push(attribute(step.name, step.pieces, values.slice(next, next + count)));
            next += count;
        }
    }
}
/** An attribute with the space before it, or nothing where it is not set. */
function attribute(name, pieces, values) {
    const [kind = ''] = name;
    const [value] = values;
    switch (kind) {
        case '@':
            return '';
        case '?':
            return isSet(value) ? ` ${name.slice(1)}` : '';
        case '.':
            return property(name.slice(1), value);
        default:
            return values.includes(nothing) ? '' : ` ${name}="${textOf(pieces, values)}"`;
    }
}
function property(name, value) {
    if (value === nothing || value === undefined || value === null || value === false)
        return '';
    return value === true ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`;
}
const isSet = (value) => Boolean(value) && value !== nothing;
function textOf(pieces, values) {
    return pieces
        .map((piece, index) => (index > 0 ? escapeAttribute(values[index - 1]) : '') + piece)
        .join('');
}
/** https://html.spec.whatwg.org/#escapingString */
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
};
/** Text as it stands in HTML. */
const escapeText = (text) => printable(text).replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
/** A value as it stands in HTML between double quotes. */
function escapeAttribute(value) {
    if (value === undefined || value === null)
        return '';
    return printable(toText(value)).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
function toText(value) {
    switch (typeof value) {
        case 'string':
            return value;
        case 'number':
        case 'boolean':
            return String(value);
        default:
            throw new TypeError(`Only text and templates can be written, not ${typeof value}`);
    }
}
const isTemplate = (value) => typeof value === 'object' && value !== null && '_$litType$' in value;
const isDirective = (value) => typeof value === 'object' && value !== null && '_$litDirective$' in value;
const isList = (value) => typeof value === 'object' && value !== null && Symbol.iterator in value;
/** What a directive renders first, which is all that text can hold. */
const resolve = ({ _$litDirective$: Type, values }) => new Type({ type: PartType.CHILD }).render(...values);
function planOf(strings) {
    let plan = plans.get(strings);
    if (!plan)
        plans.set(strings, (plan = new TemplateReader(contentInPlace(strings)).plan));
    return plan;
}
/** The pieces of a template whose text content is set as a property, with a place for it where HTML has it. */
function contentInPlace(strings) {
    return strings.map((string, index) => {
        const rest = CONTENT.test(strings[index - 1] ?? '') ? string.replace(/^"?\s*>/, '') : string;
        return rest.replace(CONTENT, '>');
    });
}
/** The last property of a tag. */
const CONTENT = /\s\.textContent="?$/;
/** What begins a comment or a tag. */
const OPENING = /<(?:!--|(\/?[a-z][^\s/>]*))/gi;
/** The end of a tag, or what begins a value in it. */
const IN_TAG = />|(?<![^\s"'<>=])([^\s"'<>=]+)\s*=\s*(["']?)/g;
const END_OF_BARE_VALUE = /[\s>]/g;
/** Elements whose text knows no escapes. */
const RAW = new Set(['script', 'style']);
/** Reads where the values of a template stand. Templates are our own, so that what they cannot hold is a mistake of ours. */
class TemplateReader {
    /** The tag that the text so far ends in. */
    #tag;
    #attribute;
    constructor(strings) {
        this.plan = [];
        const last = strings.length - 1;
        strings.forEach((string, index) => {
            const text = this.#endAttribute(string);
            if (text !== undefined)
                this.plan.push(this.#read(text));
            if (this.#attribute ? index === last : this.#tag !== undefined)
                throw misplaced(string);
            if (index < last && !this.#attribute)
                this.plan.push(CHILD);
        });
    }
    /** What comes after the attribute that a value stands in, or nothing where it goes on. */
    #endAttribute(text) {
        if (!this.#attribute)
            return text;
        const { name, quote, pieces } = this.#attribute;
        const end = endOfValue(text, 0, quote);
        if (end < 0) {
            this.#attribute = { name, quote, pieces: [...pieces, text] };
            return undefined;
        }
        const all = [...pieces, text.slice(0, end)];
        // Whatever quotes the template has, the value is written between double ones.
        this.plan.push({ name, pieces: all.map((piece) => piece.replaceAll('"', '&quot;')) });
        this.#attribute = undefined;
        return text.slice(end + quote.length);
    }
    /** Follows a text to its end; returns it without the attribute that it ends in. */
    #read(text) {
        let at = 0;
        while (at < text.length) {
            if (this.#tag === undefined)
                at = this.#followWords(text, at);
            else {
                const [end, attribute] = this.#followTag(text, at);
                if (attribute !== undefined)
                    return text.slice(0, attribute).trimEnd();
                at = end;
            }
        }
        return text;
    }
    /** Where the next tag has its name behind it. */
    #followWords(text, from) {
        const opening = next(OPENING, text, from);
        if (!opening && /<\/?$/.test(text))
            throw misplaced(text);
        if (!opening)
            return text.length;
        const [sign, name] = opening;
        if (name === undefined)
            return after('-->', text, opening.index);
        this.#tag = name.toLowerCase();
        return opening.index + sign.length;
    }
    /** Where the tag ends, or else where the attribute begins that the text ends in. */
    #followTag(text, from) {
        let at = from;
        for (;;) {
            const found = next(IN_TAG, text, at);
            if (!found)
                return [text.length];
            const [{ length }, name, quote = ''] = found;
            at = found.index + length;
            if (name === undefined)
                return [this.#endTag(text, at)];
            const end = endOfValue(text, at, quote);
            if (end < 0) {
                this.#attribute = { name, quote, pieces: [text.slice(at)] };
                return [text.length, found.index];
            }
            at = end + quote.length;
        }
    }
    #endTag(text, at) {
        const tag = this.#tag ?? '';
        this.#tag = undefined;
        return RAW.has(tag) ? after(`</${tag}`, text, at) : at;
    }
}
const misplaced = (text) => new TypeError(`A value stands where none can: ${text}`);
function next(pattern, text, from) {
    pattern.lastIndex = from;
    return pattern.exec(text);
}
/** Where the value of an attribute ends, or -1 where the text ends before. */
const endOfValue = (text, from, quote) => quote ? text.indexOf(quote, from) : (next(END_OF_BARE_VALUE, text, from)?.index ?? -1);
/** Where a text goes on after a sign, before which no value can stand. */
function after(sign, text, from) {
    const found = text.indexOf(sign, from);
    if (found < 0)
        throw misplaced(text);
    return found + sign.length;
}

export { Markup, contentInPlace, escapeAttribute, escapeText, writeTemplate };
//# sourceMappingURL=write-template.js.map

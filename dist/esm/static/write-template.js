import { nothing } from 'lit';
import { PartType } from 'lit/directive.js';

/** A value that stands in the text of a template. */
const CHILD = Symbol('child');
/** A template is read once, however often it is written. */
const plans = new WeakMap();
/**
 * Writes a Lit template as HTML: what the views of this library use of Lit, and no more. It needs neither a DOM nor
 * Node, and leaves no markers behind, for nothing is rendered into the text again. A property becomes the attribute of its
 * name; listeners are left out.
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
    if (!isSet(value))
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
const escapeText = (text) => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
/** A value as it stands in HTML between double quotes. */
function escapeAttribute(value) {
    if (value === undefined || value === null)
        return '';
    return toText(value).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
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
        plans.set(strings, (plan = new TemplateReader(strings).plan));
    return plan;
}
/** Reads where the values of a template stand. Templates are our own, so that what they cannot hold is a mistake of ours. */
class TemplateReader {
    #isInTag;
    #attribute;
    constructor(strings) {
        this.plan = [];
        this.#isInTag = false;
        strings.forEach((string, index) => {
            const text = this.#endAttribute(string);
            if (text === undefined)
                return;
            this.#follow(text);
            if (index === strings.length - 1)
                this.plan.push(text);
            else if (this.#isInTag)
                this.#beginAttribute(text);
            else
                this.plan.push(text, CHILD);
        });
    }
    /** What comes after the attribute that a value stands in, or nothing where it goes on. */
    #endAttribute(text) {
        if (!this.#attribute)
            return text;
        const { name, quote, pieces } = this.#attribute;
        const end = quote ? text.indexOf(quote) : text.search(/[\s>]|$/);
        if (end < 0) {
            pieces.push(text);
            return undefined;
        }
        this.plan.push({ name, pieces: [...pieces, text.slice(0, end)] });
        this.#attribute = undefined;
        return text.slice(end + quote.length);
    }
    #beginAttribute(text) {
        const start = /\s([^\s"'<>=]+)=(["']?)([^"'<>=]*)$/.exec(text);
        if (!start)
            throw new TypeError(`A value stands where none can: ${text}`);
        const [all, name = '', quote = '', before = ''] = start;
        this.plan.push(text.slice(0, -all.length));
        this.#attribute = { name, quote, pieces: [before] };
    }
    /** Whether a tag is open at the end of a text. What stands in quotes neither opens nor closes one. */
    #follow(text) {
        for (const [sign] of text.matchAll(/<(?=[/a-z])|>|"[^"]*"/gi)) {
            if (sign === '<')
                this.#isInTag = true;
            else if (sign === '>')
                this.#isInTag = false;
        }
    }
}

export { escapeAttribute, escapeText, writeTemplate };
//# sourceMappingURL=write-template.js.map

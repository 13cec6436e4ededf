import { printable } from '../printable.js';

/** SVG as text, well-formed whatever it says. */
/** An element with what is in it, which is markup already. Attributes without a value are left out. */
function element(name, attributes, content = '') {
    const written = Object.entries(attributes).flatMap(([attribute, value]) => value === undefined ? [] : [` ${attribute}="${escapeXml(textOf(value))}"`]);
    const start = `<${name}${written.join('')}`;
    return content ? `${start}>${content}</${name}>` : `${start}/>`;
}
const textOf = (value) => typeof value === 'number' ? String(rounded(value)) : value;
/** A length to a hundredth of a unit: less cannot be seen. */
const rounded = (length) => Math.round(length * 100) / 100;
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
};
/** A text as markup. */
const escapeXml = (text) => printable(text).replace(/[&<>"]/g, (sign) => REFERENCES[sign] ?? sign);

export { element, escapeXml, rounded };
//# sourceMappingURL=svg.js.map

import { meansSource } from './meant-by-attribute.js';
import { LINK, DATA_FILE, hasWords, lineOfData, columnOfCells, isCell, BREAK } from './reads-as-data.js';

const IN_LINE = 'span,b,i,em,strong,small,mark,abbr,cite,q,s,u,sub,sup,time,ins,del,kbd,bdi,bdo,dfn';
const PLAIN = `a,font,wbr,noscript,p,br,hr,ul,ol,li,${IN_LINE}`;
const PICTURE = 'img:not(.emoji,.wp-smiley),svg';
/** What is for a slot of ours may be of any elements. */
const SLOTTED = ':scope>:is([slot=next-step],[slot=caption]):not(script)';
const FREE = `${SLOTTED},${SLOTTED} *`;
/** Whatever is neither a link nor part of a sentence. */
const OTHER = `:not(${PLAIN},img.emoji,img.wp-smiley,a :is(img,svg,svg *),${FREE})`;
/** What a browser that runs scripts takes for text. */
const PLAIN_TAGS = new RegExp(`</?(?:${PLAIN.replaceAll(',', '|')})\\b[^<>]*>`, 'gi');
/** What is no text of the page, or is read by itself. */
const UNREAD = 'script,style,template,svg,noscript';
/** Code of a server that has not run, or of XML, where an engine makes a comment of it. */
const CODE_IN_COMMENT = /^(?:\?|\[CDATA\[)/;
/**
 * What in an element that names no source says that its author meant one all the same: an attribute that is a
 * misspelling of one of ours or a form of it for lazy loading, or anything inside but links and plain sentences.
 * @param known the names of our attributes
 * @returns what it is, in words for the author
 */
function somethingElseMeant(host, known) {
    const attribute = host
        .getAttributeNames()
        .find((name) => meansSource(name, host.getAttribute(name) ?? '', known));
    if (attribute)
        return attribute;
    const other = host.querySelector(OTHER) ?? linkToData(host) ?? cellIn(host);
    if (other)
        return `<${other.localName}>`;
    const data = dataIn(host);
    return data && `"${data.replaceAll(LINK, '…').slice(0, 40)}"`;
}
/** A link that leads to data, or is but a picture. */
function linkToData(host) {
    return [...host.querySelectorAll(`a:not(${FREE})`)].find((link) => DATA_FILE.test(link.getAttribute('href') ?? '') ||
        (link.querySelector(PICTURE) && !hasWords(link.textContent)));
}
/** The first of several elements that stand beside each other like cells, with no words between them. */
function cellIn(host) {
    return [host, ...host.querySelectorAll(`:is(${PLAIN}):not(${FREE})`)]
        .map((row) => cellsOf(row))
        .find((cells) => cells.length > 1)?.[0];
}
function cellsOf(row) {
    const isSentence = [...row.childNodes].some((node) => isElement(node) ? node.matches('a,font') : hasWords(textOf(node)));
    const parts = [...row.children].filter((child) => child.matches(IN_LINE) && hasWords(textOf(child)));
    return isSentence || !parts.every((part) => isCell(textOf(part))) ? [] : parts;
}
function dataIn(host) {
    const slotted = [...host.querySelectorAll(SLOTTED)];
    const own = [...host.childNodes].filter((node) => !slotted.includes(node));
    const text = own.map(textOf).join('');
    const unseen = [...host.querySelectorAll(`noscript:not(${FREE})`)].map(textInNoscript);
    return ([text, ...slotted.map(textOf), ...unseen].map(lineOfData).find(Boolean) ?? columnOfCells(text));
}
const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;
/** The text of a node, line by line, with a sign for each link. */
function textOf(node) {
    const { nodeType, nodeName } = node;
    const nodeValue = node.nodeValue ?? '';
    if (nodeType === Node.PROCESSING_INSTRUCTION_NODE)
        return `<?${nodeName} ${nodeValue}?>`;
    if (nodeType === Node.COMMENT_NODE)
        return CODE_IN_COMMENT.test(nodeValue) ? `<${nodeValue.replace('[', '![')}>` : '';
    if (!isElement(node))
        return nodeValue;
    if (node.matches(UNREAD))
        return '';
    if (node.matches('a'))
        return LINK;
    const text = textInside(node);
    return node.matches(`${IN_LINE},font,wbr,img`) ? text : BREAK + text + BREAK;
}
const textInside = (node) => [...node.childNodes].map(textOf).join('');
function textInNoscript(noscript) {
    return textInside(noscript).replace(PLAIN_TAGS, BREAK);
}

export { somethingElseMeant };
//# sourceMappingURL=something-else-meant.js.map

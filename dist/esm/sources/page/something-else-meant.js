/** Attributes that name a source, and what people write for them. */
const SOURCES = ['src', 'document', 'comparison', 'source'];
const SOURCE_OF_OTHERS = /^src|src$|^(?:href|ur[il]|file|json|original)$/;
/** What frameworks and plugins for lazy loading put before a name. */
const DECORATED = /^[^a-z]*((?:(?:data|lazy|(?:v-|x-)?bind|ng|attr|prop)[-:._]+)*)([a-z-]*)/;
const PLAIN = 'a,p,br,wbr,span,b,i,em,strong,small,mark,abbr,cite,q,s,u,sub,sup,time,ul,ol,li';
const RUN = 'script:not([type]),script[type*=script i],script[type=module]';
const UNREAD = `noscript,[slot=next-step],[slot=caption],${RUN}`;
/** Whatever is neither a link nor part of a sentence, nor stands where it is not read. */
const OTHER = `:not(${PLAIN},${UNREAD},:scope>:is(${UNREAD}) *)`;
const WORDS = /[\p{L}\p{N}]/u;
const LOOKS_LIKE_DATA = /^(?:[[{<]|&lt;)|\{[{%]/;
const LOOKS_LIKE_ROW = /[|\t][^|\t]*[|\t]/;
/**
 * What in an element that names no source says that its author meant one all the same: an attribute that is a
 * misspelling of one of ours or a form of it for lazy loading, or anything inside but links and plain sentences.
 * @param known the names of our attributes
 * @returns what it is, in words for the author
 */
function somethingElseMeant(host, known) {
    const attribute = host.getAttributeNames().find((name) => meansSource(name, known));
    if (attribute)
        return attribute;
    const other = host.querySelector(OTHER);
    if (other)
        return `<${other.localName}>`;
    const data = linesIn(host)
        .map((line) => line.trim())
        .find((line) => LOOKS_LIKE_DATA.test(line) || (LOOKS_LIKE_ROW.test(line) && WORDS.test(line)));
    return data && `"${data.slice(0, 40)}"`;
}
function meansSource(name, known) {
    if (SOURCES.includes(name))
        return true;
    if (known.includes(name))
        return false;
    const [, decoration, bare = ''] = DECORATED.exec(name) ?? [];
    return (SOURCE_OF_OTHERS.test(bare) ||
        // Two letters are too few to be told from other names.
        (bare.length > 2 &&
            [...SOURCES, ...(decoration ? [] : known)].some((own) => isMisspelt(bare, own, own.length < 6 ? 1 : 2))));
}
/** Whether a word is another but for at most so many slips of the pen: a letter too many, too few, wrong or swapped. */
function isMisspelt(word, meant, slips) {
    let same = 0;
    while (same < word.length && word[same] === meant[same])
        same++;
    const rest = word.slice(same);
    const wanted = meant.slice(same);
    if (rest === wanted)
        return true;
    const [first, second] = rest;
    const isSwapped = first === wanted[1] && second === wanted[0];
    return (slips > 0 &&
        (isMisspelt(rest.slice(1), wanted, slips - 1) ||
            isMisspelt(rest, wanted.slice(1), slips - 1) ||
            isMisspelt(rest.slice(1), wanted.slice(1), slips - 1) ||
            (isSwapped && isMisspelt(rest.slice(2), wanted.slice(2), slips - 1))));
}
/** The text outside of links, line by line. What stands beside a link in a list is marked as part of a row. */
function linesIn(host) {
    const textOf = (node) => {
        if (node.nodeType === Node.TEXT_NODE)
            return node.textContent ?? '';
        if (!(node instanceof Element) || node.matches(`a,${UNREAD}`))
            return '';
        const text = [...node.childNodes].map(textOf).join('');
        return node.matches('br,p,li') ? `\n${node.matches('li') ? `||${text}` : text}\n` : text;
    };
    return [...host.childNodes].map(textOf).join('').split('\n');
}

export { somethingElseMeant };
//# sourceMappingURL=something-else-meant.js.map

import { escapeInline, parseInline, plainText } from '../../model/comparison/inline.js';
import { UNSEEN, readContent, BLOCKS } from './cell-content.js';
import { joinFilled, toMarked, toPicture, DELETED } from './inline-markup.js';
import { textsOf } from './passage-builder.js';

/** What a script puts beside a name, to sort by it. */
const SORTER = '[role="button" i]:empty';
/** Takes the first line of an element, where `<br>` only parts words, as a name. Its links, what is
 * struck out, and other lines are the rest. */
function readHeading(element, unseen = UNSEEN) {
    const lines = textsOf(readContent(element, { lines: BLOCKS, unseen: `${unseen},${SORTER}` })).map((markup) => {
        const nodes = parseInline(markup);
        const words = plainText(nodes.filter(({ kind }) => kind !== 'image' && kind !== 'deleted'));
        return { markup, nodes, words: words.replace(/\s+/g, ' ').trim() };
    });
    const pictures = lines.flatMap(({ nodes }) => nodes.filter((node) => node.kind === 'image'));
    const [own, ...others] = lines.filter(({ words }) => words);
    const besideName = (own?.nodes ?? []).flatMap((node) => {
        if (node.kind === 'deleted')
            return toMarked(node.text, DELETED);
        return node.kind === 'link' && node.href ? toMarked(node.text, node.href) : [];
    });
    return {
        words: own?.words ?? joinFilled(' ', ...pictures.map(({ text }) => text)),
        pictures,
        rest: joinFilled(' ', ...besideName, ...others.map(({ markup }) => markup)),
    };
}
/** One heading of several: the words of the first, and all else that they say, with notes in markup. */
function joinHeadings([first, ...others], notes) {
    const remarks = others.flatMap((other) => [escapeInline(other.words), remarksOf(other)]);
    return {
        words: first?.words ?? '',
        pictures: first?.pictures ?? [],
        rest: joinFilled(' ', first?.rest, ...remarks, ...notes),
    };
}
/** What a heading says beside its words, in markup. */
function remarksOf({ pictures, rest }) {
    const markup = pictures.map(({ text, src, width, height }) => toPicture(text, String(src), width ? `${width}x${height}` : ''));
    return joinFilled(' ', ...markup, rest);
}

export { joinHeadings, readHeading, remarksOf };
//# sourceMappingURL=heading.js.map

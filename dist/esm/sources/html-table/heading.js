import { parseInline, plainText } from '../../model/comparison/inline.js';
import { UNSEEN, readContent, BLOCKS } from './cell-content.js';
import { toMarked, joinFilled, toPicture } from './inline-markup.js';
import { textsOf } from './passage-builder.js';

/** Takes the first line of an element, where `<br>` only parts words, as a name. Its links and other lines are the rest. */
function readHeading(element, unseen = UNSEEN) {
    const lines = textsOf(readContent(element, { lines: BLOCKS, unseen })).map((markup) => {
        const nodes = parseInline(markup);
        const words = plainText(nodes.filter(({ kind }) => kind !== 'image'));
        return { markup, nodes, words: words.replace(/\s+/g, ' ').trim() };
    });
    const pictures = lines.flatMap(({ nodes }) => nodes.filter((node) => node.kind === 'image'));
    const [own, ...others] = lines.filter(({ words }) => words);
    const links = (own?.nodes ?? []).flatMap((node) => node.kind === 'link' && node.href ? toMarked(node.text, node.href) : []);
    return {
        words: own?.words ?? joinFilled(' ', ...pictures.map(({ text }) => text)),
        pictures,
        rest: joinFilled(' ', ...links, ...others.map(({ markup }) => markup)),
    };
}
/** What a heading says beside its words, in markup. */
function remarksOf({ pictures, rest }) {
    const markup = pictures.map(({ text, src, width, height }) => toPicture(text, String(src), width ? `${width}x${height}` : ''));
    return joinFilled(' ', ...markup, rest);
}

export { readHeading, remarksOf };
//# sourceMappingURL=heading.js.map

import { html, nothing } from 'lit';
import { fill } from '../model/fill.js';
import { partsOf } from '../model/comparison/fields.js';
import { fold } from './fold.js';
import { listener } from './listener.js';
import { sequence, elements, element } from './sequence.js';

/** Running text with its emphasis, links and citations. */
function richText(text, context) {
    return sequence(text.flatMap((node) => {
        const shown = renderNode(node, context);
        return node.kind === 'citation' && shown ? [WORD_JOINER, shown] : [shown];
    }));
}
/** A list of points. */
function points(texts, context) {
    return html `<ul class="points">${elements('li', texts.map((text) => richText(text, context)))}</ul>`;
}
/** A list of points, some of which hold more behind a fold. */
function pointsWithMore(list, context) {
    return html `<ul class="points">${sequence(list.map((point) => pointWithMore(point, context)))}</ul>`;
}
function pointWithMore(point, context) {
    const { short, more } = partsOf(point);
    const shown = richText(short, context);
    if (!more)
        return element('li', shown);
    const rest = () => element('p', richText(more, context));
    return html `<li>${shown}${fold(context.messages.more, rest, context, 'detail')}</li>`;
}
/** What is said under the label of a row. */
function rowAbout({ about }, context) {
    return about ? element('p class="about"', richText(about, context)) : nothing;
}
function renderNode(node, context) {
    switch (node.kind) {
        case 'text':
            return node.text;
        case 'emphasis':
            return html `<em .textContent="${node.text}"></em>`;
        case 'strong':
            return html `<strong .textContent="${node.text}"></strong>`;
        case 'deleted':
            return html `<del>${spoken(context.messages.deleted)}${node.text}</del>`;
        case 'inserted':
            return html `<ins>${spoken(context.messages.inserted)}${node.text}</ins>`;
        case 'citation':
            return citation(node.source, context);
        case 'image':
            return node.src ? imageView(node.src, node) : node.text;
        case 'link':
            return node.href
                ? html `<a href="${node.href}" rel="noopener" .textContent="${node.text}"></a>`
                : node.text;
    }
}
/** What readers see by a line through or under words is said before them: few screen readers tell of it. */
const spoken = (words) => html `<span class="visually-hidden" .textContent="${`${words} `}"></span>`;
/** A size of its own keeps its place free while it loads; without one it gets a box of a fixed height. */
function imageView(src, { text, width, height }) {
    return html `<img class="picture" src="${src}" alt="${text}" loading="lazy" referrerpolicy="no-referrer" width="${width ?? nothing}" height="${height ?? nothing}">`;
}
/** The id of a source in the list, which citations lead to. */
const sourceAnchor = (id) => `source-${id}`;
/** Keeps a citation on the line of the word it follows. */
const WORD_JOINER = '\u2060';
function citation(source, { sourceNumbers, messages, formats, actions, pageAddress, form }) {
    const number = sourceNumbers.get(source);
    if (number === undefined)
        return '';
    const label = formats.number(number);
    const name = fill(messages.source, { number: label });
    if (form)
        return form.citation({ source, number, label, name });
    return html `<a class="citation" role="doc-noteref" href="${pageAddress}#${sourceAnchor(source)}" data-source="${source}" aria-label="${name}" @click="${listener(actions.showSource)}" .textContent="${label}"></a>`;
}

export { points, pointsWithMore, richText, rowAbout, sourceAnchor };
//# sourceMappingURL=rich-text.js.map

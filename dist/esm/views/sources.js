import { html, nothing } from 'lit';
import { fill } from '../model/fill.js';
import { foldedSection } from './fold.js';
import { fromView } from './from.js';
import { listener } from './listener.js';
import { sourceAnchor } from './rich-text.js';
import { sequence } from './sequence.js';

/** The numbered list that citations lead to. */
function sourcesView(context) {
    const { comparison, messages } = context;
    if (comparison.sources.length === 0)
        return nothing;
    const list = () => html `<ol class="sources">${sequence(comparison.sources.map((source) => sourceItem(source, context)))}</ol>`;
    return foldedSection(messages.sources, list, context, 'sources', 'sources');
}
/** A source in a list, with the way back to where it is cited, which only a script knows. */
function sourceItem(source, context) {
    const { messages, formats, sourceNumbers, actions, pageAddress, form } = context;
    const anchor = sourceAnchor(source.id);
    if (form)
        return html `<li id="${anchor}" tabindex="-1">${sourceView(source, context)}</li>`;
    const number = formats.number(sourceNumbers.get(source.id) ?? 0);
    return html `<li id="${anchor}" tabindex="-1">${sourceView(source, context)} <a class="back" href="${pageAddress}#" data-cited="${source.id}" aria-label="${fill(messages.backToText, { number })}" @click="${listener(actions.jump)}">&uarr;</a></li>`;
}
/** One source as a reader looks it up: who, what, where, when. */
function sourceView(source, context) {
    const { title, authors, body, year, kind } = source;
    const href = addressOf(source);
    const place = [body, year].filter(Boolean).join(', ');
    const before = authors ? `${authors.replace(/\.$/, '')}. ` : '';
    const after = place ? `. ${place}. ` : '. ';
    const kindOf = html `<span class="small" .textContent="${context.messages[`kind-${kind}`]}"></span>`;
    const parts = href
        ? [before, html `<a href="${href}" rel="noopener" .textContent="${title}"></a>`, after, kindOf]
        : [before + title + after, kindOf];
    return sequence(source.from ? [...parts, fromView(source, context)] : parts);
}
/** The address of a source that lasts the longest. */
function addressOf({ doi, pmid, url }) {
    if (doi)
        return `https://doi.org/${doi}`;
    return url ?? (pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : undefined);
}

export { addressOf, sourceItem, sourceView, sourcesView };
//# sourceMappingURL=sources.js.map

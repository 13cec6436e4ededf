import { html } from 'lit';
import { fold } from './fold.js';
import { namedValue } from './named-value.js';
import { richText } from './rich-text.js';
import { element, sequence } from './sequence.js';

/** When, in whom, how sure, with which caveat, and where that is written. */
function evidenceNote({ timeframe, population, certainty, caveat, sources }, context) {
    const { messages, detailsFold } = context;
    const note = () => html `<dl class="pairs small">${sequence([
        namedValue(messages.timeframe, timeframe),
        namedValue(messages.population, population),
        ...(certainty ? [namedValue(messages.certainty, messages[certainty])] : []),
    ])}</dl>${noteWithCitations(caveat, sources, context)}`;
    return detailsFold ? fold(messages.studyDetails, note, context, 'detail') : note();
}
/** Small print, and where it is written. */
function noteWithCitations(text, sources, context) {
    const cited = sources.map((source) => ({ kind: 'citation', source }));
    return element('p class="small"', richText([...(text ?? []), ...cited], context));
}

export { evidenceNote, noteWithCitations };
//# sourceMappingURL=evidence-note.js.map

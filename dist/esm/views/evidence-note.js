import { nothing, html } from 'lit';
import { fold } from './fold.js';
import { namedValue } from './named-value.js';
import { richText, citations } from './rich-text.js';

/** When, in whom, how sure, with which caveat, and where that is written. */
function evidenceNote({ timeframe, population, certainty, caveat, sources }, context) {
    const { messages, detailsFold } = context;
    const note = html `<dl class="pairs small"> ${namedValue(messages.timeframe, timeframe)} ${namedValue(messages.population, population)} ${namedValue(messages.certainty, certainty && messages[certainty])} </dl> ${noteWithCitations(caveat, sources, context)}`;
    return detailsFold ? fold(messages.studyDetails, note, 'detail') : note;
}
/** Small print, and where it is written. */
function noteWithCitations(text, sources, context) {
    return html `<p class="small">${text ? richText(text, context) : nothing}${citations(sources, context)}</p>`;
}

export { evidenceNote, noteWithCitations };
//# sourceMappingURL=evidence-note.js.map

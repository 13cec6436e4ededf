import { nothing, html } from 'lit';
import { inline, citations } from './inline.js';
import { term } from './term.js';

/** When, in whom, how sure, with which caveat, and where that is written. */
function evidenceNote({ timeframe, population, certainty, caveat, sources }, context) {
    const { messages } = context;
    return html `<dl class="pairs small"> ${term(messages.timeframe, timeframe)} ${term(messages.population, population)} ${term(messages.certainty, certainty && messages[certainty])} </dl> ${sourcedNote(caveat, sources, context)}`;
}
/** Small print, and where it is written. */
function sourcedNote(text, sources, context) {
    return html `<p class="small">${text ? inline(text, context) : nothing}${citations(sources, context)}</p>`;
}

export { evidenceNote, sourcedNote };
//# sourceMappingURL=evidence-note.js.map

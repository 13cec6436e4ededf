import { nothing, html } from 'lit';
import { fill } from '../model/fill.js';
import { heading } from './heading.js';
import { inline } from './inline.js';
import { term } from './term.js';

/** The words a reader may not know. */
function glossaryView(context) {
    const { comparison, messages, headingLevel } = context;
    if (comparison.glossary.length === 0)
        return nothing;
    return html `<section class="section"> <details class="folds"> <summary>${heading(headingLevel + 1, messages.glossary)}</summary> <dl class="terms"> ${comparison.glossary.map(({ term: word, meaning }) => term(word, inline(meaning, context)))} </dl> </details> </section>`;
}
function furtherReadingView(context) {
    const { comparison, messages, headingLevel } = context;
    if (comparison.furtherReading.length === 0)
        return nothing;
    return html `<section class="section"> ${heading(headingLevel + 1, messages.furtherReading)} <ul class="points"> ${comparison.furtherReading.map(({ title, url, note }) => html `<li> <a href="${url}" rel="noopener">${title}</a>${note ? html ` ${inline(note, context)}` : nothing} </li>`)} </ul> </section>`;
}
/** Who made the comparison, how, and who paid. */
function aboutView(context) {
    const { comparison, messages, formats, headingLevel } = context;
    const { authors, funding, competingInterests, method, published } = comparison;
    return html `<section class="section"> <details class="folds"> <summary>${heading(headingLevel + 1, messages.about)}</summary> <dl class="terms"> ${term(messages.authors, people(authors))} ${term(messages.reviewedBy, people(comparison.reviewedBy) ?? messages.nobody)} ${term(messages.funding, funding)} ${term(messages.competingInterests, competingInterests)} ${term(messages.method, method && inline(method, context))} ${term(messages.translation, translation(context))} ${term(messages.published, published && formats.date(published))} </dl> </details> </section>`;
}
function people(list) {
    if (list.length === 0)
        return undefined;
    return list
        .map(({ name, credentials }) => (credentials ? `${name}, ${credentials}` : name))
        .join('; ');
}
function translation({ comparison, messages }) {
    if (!comparison.translation)
        return undefined;
    const { translatedBy: translator, reviewedBy: reviewer } = comparison.translation;
    return reviewer
        ? fill(messages.translatedBy, { translator, reviewer })
        : fill(messages.translatedUnchecked, { translator });
}

export { aboutView, furtherReadingView, glossaryView };
//# sourceMappingURL=about.js.map

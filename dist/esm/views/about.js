import { nothing, html } from 'lit';
import { fill } from '../i18n/messages.js';
import { heading } from './heading.js';
import { inline } from './inline.js';

/** The words a reader may not know. */
function glossaryView(context) {
    const { comparison, messages, headingLevel } = context;
    if (comparison.glossary.length === 0)
        return nothing;
    return html `<section class="section"> <details class="folds"> <summary>${heading(headingLevel + 1, messages.glossary)}</summary> <dl class="terms"> ${comparison.glossary.map(({ term, meaning }) => html `<div> <dt>${term}</dt> <dd>${inline(meaning, context)}</dd> </div>`)} </dl> </details> </section>`;
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
    return html `<section class="section"> <details class="folds"> <summary>${heading(headingLevel + 1, messages.about)}</summary> <dl class="terms"> ${entry(messages.authors, people(authors))} ${entry(messages.reviewedBy, people(comparison.reviewedBy) ?? messages.nobody)} ${entry(messages.funding, funding)} ${entry(messages.competingInterests, competingInterests)} ${entry(messages.method, method && inline(method, context))} ${entry(messages.translation, translation(context))} ${entry(messages.published, published && formats.date(published))} </dl> </details> </section>`;
}
function entry(name, value) {
    return value
        ? html `<div> <dt>${name}</dt> <dd>${value}</dd> </div>`
        : nothing;
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

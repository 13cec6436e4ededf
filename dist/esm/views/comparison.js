import { nothing, html } from 'lit';
import { formatsFor } from '../i18n/formats.js';
import { lockedPosition, glanceOf } from '../model/comparison/sections.js';
import { furtherReadingView, glossaryView, aboutView } from './about.js';
import { contentsView } from './contents.js';
import { crisisView } from './crisis.js';
import { heading } from './heading.js';
import { listener } from './listener.js';
import { reviewLine, incompleteNotice, offersLine, lockedSections, disclaimer } from './locked.js';
import { richText, points } from './rich-text.js';
import { sectionView } from './section.js';
import { sourcesView } from './sources.js';
import { treatmentsView } from './treatments.js';

/** A whole comparison. */
function comparisonView(context) {
    const { comparison, headingLevel } = context;
    const [before, after] = splitAtLocked(context);
    return html `<div class="head"> <div class="free"><div part="title">${heading(headingLevel, comparison.title)}</div></div> ${comparison.question ? html `<p class="question">${comparison.question}</p>` : nothing} ${reviewLine(context)} ${languageButtons(context)} </div> ${incompleteNotice(context)} ${crisisView(context)} ${offersLine(context)} <div class="free"> ${glanceView(context)} ${summaryView(context)} ${treatmentsView(context)} ${contentsView(before, after, context)} ${before.map((section) => sectionView(section, context))} </div> ${lockedSections(context)} <div class="free"> ${after.map((section) => sectionView(section, context))} ${nextStepView(context)} ${furtherReadingView(context)} ${glossaryView(context)} ${sourcesView(context)} ${aboutView(context)} </div> ${disclaimer(context)}`;
}
/** For readers who would rather read another language: each is named in its own. */
function languageButtons({ otherLanguages, actions }) {
    return otherLanguages.map((language) => {
        const name = formatsFor(language).language(language);
        return html `<button type="button" class="language" lang="${language}" @click="${listener(() => actions.chooseLanguage?.(language))}"> ${name.charAt(0).toLocaleUpperCase(language) + name.slice(1)} </button>`;
    });
}
function summaryView(context) {
    const { comparison, messages, headingLevel } = context;
    const { condition } = comparison;
    if (comparison.summary.length === 0 && !condition?.summary)
        return nothing;
    return html `<section class="section" part="summary"> ${heading(headingLevel + 1, messages.summary, 'summary')} ${condition?.summary ? html `<p class="intro">${richText(condition.summary, context)}</p>` : nothing} ${points(comparison.summary, context)} </section>`;
}
/** The answers in one look, right under the title. */
function glanceView(context) {
    const glance = glanceOf(context.comparison);
    return glance && context.sections.includes(glance)
        ? sectionView(glance, context, 'glance')
        : nothing;
}
/** The sections shown before and after the locked ones. */
function splitAtLocked({ comparison, sections }) {
    const position = lockedPosition(comparison);
    const glance = glanceOf(comparison);
    const isShown = (section) => section !== glance && sections.includes(section);
    return [
        comparison.sections.slice(0, position).filter(isShown),
        comparison.sections.slice(position).filter(isShown),
    ];
}
/** The call to action: the document's, or what the page puts into the slot. */
function nextStepView({ comparison, messages, headingLevel }) {
    if (!comparison.nextStep)
        return html `<slot name="next-step"></slot>`;
    const { label, href } = comparison.nextStep;
    return html `<section class="section next-step" part="next-step"> ${heading(headingLevel + 1, messages.nextStep)} <slot name="next-step">${href ? html `<a class="action" href="${href}" rel="noopener">${label}</a>` : label}</slot> </section>`;
}

export { comparisonView };
//# sourceMappingURL=comparison.js.map

import { nothing, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ownName } from '../i18n/own-name.js';
import { glanceOf, foldedSections, sectionsBelow } from '../model/comparison/sections.js';
import { furtherReadingView, glossaryView, aboutView } from './about.js';
import { piecesOfRows } from './charts/icon-array.js';
import { skipLink, contentsView } from './contents.js';
import { crisisView } from './crisis.js';
import { heading } from './heading.js';
import { listener } from './listener.js';
import { reviewLine, incompleteNotice, offersLine, approvalSection, seriousRisksSection, disclaimer } from './locked.js';
import { richText, points } from './rich-text.js';
import { allPassages } from './rows/passages.js';
import { glanceView, sectionView } from './section.js';
import { element } from './sequence.js';
import { sourcesView } from './sources.js';
import { treatmentsView } from './treatments.js';

/**
 * A whole comparison in three layers: the gist, which is always open; sections that answer in a line and fold the rest;
 * and in them the details beside each number.
 */
function comparisonView(context) {
    const { comparison, headingLevel, form, guide } = context;
    return html `${skipLink(context)}<div class="head"><div class="free"><div part="title">${heading(headingLevel, comparison.title)}</div></div>${comparison.question ? html `<p class="question" .textContent="${comparison.question}"></p>` : nothing} ${reviewLine(context)} ${form ? form.languages() : languageButtons(context)}</div>${incompleteNotice(context)} ${crisisView(context)} ${offersLine(context)} ${contentsView(context)}<div class="free">${summaryView(context)} ${treatmentsView(context)}</div>${form?.chooser(context)} ${approvalSection(context)}<div class="free">${shownGlance(context)}</div>${seriousRisksSection(context)}<div class="free">${beforeYouStart(context)} ${nextStepView(context)} ${otherSections(context)} ${furtherReadingView(context)} ${glossaryView(context)} ${sourcesView(context)} ${aboutView(context)}</div>${disclaimer(context)}${guide}${piecesOfRows(context.sections.flatMap(({ rows }) => rows))}`;
}
/** For readers who would rather read another language: each is named in its own. */
function languageButtons({ otherLanguages, actions }) {
    return otherLanguages.map((language) => html `<button type="button" class="language" lang="${language}" @click="${listener(() => actions.chooseLanguage?.(language))}">${ownName(language)}</button>`);
}
function summaryView(context) {
    const { comparison, messages, headingLevel } = context;
    const { condition } = comparison;
    if (comparison.summary.length === 0 && !condition?.summary)
        return nothing;
    return html `<section class="section" part="summary">${heading(headingLevel + 1, messages.summary, 'summary')} ${condition?.summary ? element('p class="intro"', richText(condition.summary, context)) : nothing} ${points(comparison.summary, context)}</section>`;
}
function shownGlance(context) {
    const glance = glanceOf(context.comparison);
    return glance && context.sections.includes(glance) ? glanceView(glance, context) : nothing;
}
/** Shown whatever sections are: it holds for all of them. */
function beforeYouStart(context) {
    const { comparison, messages, headingLevel } = context;
    if (comparison.beforeYouStart.length === 0)
        return nothing;
    return html `<section class="section">${heading(headingLevel + 1, messages.beforeYouStart, 'before-you-start')} ${allPassages(comparison.beforeYouStart, context)}</section>`;
}
function otherSections(context) {
    const { comparison, sections, isWide } = context;
    const folded = foldedSections(comparison, isWide);
    return repeat(sectionsBelow(comparison, sections), ({ id }) => id, (section) => sectionView(section, context, folded.has(section)));
}
/** The call to action: the document's, or what the page puts into the slot. */
function nextStepView({ comparison, messages, headingLevel }) {
    if (!comparison.nextStep)
        return html `<slot name="next-step"></slot>`;
    const { label, href } = comparison.nextStep;
    return html `<section class="section next-step" part="next-step">${heading(headingLevel + 1, messages.nextStep)} <slot name="next-step">${href ? html `<a class="action" href="${href}" rel="noopener">${label}</a>` : label}</slot></section>`;
}

export { comparisonView };
//# sourceMappingURL=comparison.js.map

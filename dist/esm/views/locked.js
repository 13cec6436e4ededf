import { nothing, html } from 'lit';
import { formatsFor } from '../i18n/formats.js';
import { comparisonWords } from '../i18n/messages.js';
import { fill } from '../model/fill.js';
import { ANYWHERE_ELSE } from '../model/comparison/crisis-lines.js';
import { findLockedGaps } from '../model/comparison/check-locked-facts.js';
import { primaryLanguage, isRightToLeft } from '../model/language-tag.js';
import { versionMark } from '../model/comparison/version-mark.js';
import { criteriaTable } from './criteria-table.js';
import { fold } from './fold.js';
import { heading } from './heading.js';
import { reviewWords } from './review-words.js';
import { pointsWithMore, richText } from './rich-text.js';
import { element } from './sequence.js';
import { linkedHeading, APPROVAL_ANCHOR, SERIOUS_RISKS_ANCHOR } from './section-link.js';

/** What no page can switch off. None of it carries a part, and all of it shows every treatment. */
/** Between the pieces of a line. */
const SEPARATOR = ' · ';
const hasApprovals = ({ treatments }) => treatments.some(({ approval }) => approval.length > 0);
const hasSeriousRisks = ({ treatments }) => treatments.some((treatment) => treatment.seriousRisks.length > 0);
/**
 * Where each treatment is approved: by each route in the reader's region, and in other regions behind a fold. Where the
 * document knows of no approval at all, the notice has said so.
 */
function approvalSection(context) {
    const { comparison, messages } = context;
    const [nearest, ...others] = approvals(context);
    if (!nearest)
        return nothing;
    const table = (criteria) => criteriaTable(criteria, comparison.treatments, APPROVAL_ANCHOR, context);
    return html `<section class="section locked compact long">${linkedHeading(messages.approvalTitle, APPROVAL_ANCHOR, context)} ${table([nearest])} ${others.length > 0 ? fold(messages.approvalOthers, () => table(others), context) : nothing}</section>`;
}
/** The serious risks of every treatment, at the level of its benefits. */
function seriousRisksSection(context) {
    const { comparison, messages } = context;
    if (!hasSeriousRisks(comparison))
        return nothing;
    return html `<section class="section locked long">${linkedHeading(messages.seriousRisksTitle, SERIOUS_RISKS_ANCHOR, context)} ${criteriaTable([seriousRisks(context)], comparison.treatments, SERIOUS_RISKS_ANCHOR, context)}</section>`;
}
/**
 * Says that the comparison is in another language than the page around it, in the page's own, or in English where
 * there are no words in that. A reader of a comparison in English need not be told in English.
 */
function otherLanguageNotice(language, around) {
    const spoken = comparisonWords.languageFor(around);
    const written = primaryLanguage(language);
    if ([around, spoken].some((tag) => primaryLanguage(tag) === written))
        return nothing;
    const { otherLanguage } = comparisonWords.in(spoken);
    return html `<p class="status locked" lang="${spoken}" dir="${isRightToLeft(spoken) ? 'rtl' : 'ltr'}">${fill(otherLanguage, { language: formatsFor(spoken).language(written) })}</p>`;
}
/**
 * When the facts were last checked, whether that is unknown or the next check overdue, which state of the content it is,
 * and what nobody has checked.
 */
function reviewLine(context) {
    const { comparison, messages, form } = context;
    const { dates, warning, next, version, translation } = reviewWords(context);
    const badge = (words) => html `<strong class="badge" .textContent="${words}"></strong> ${`${messages.overdueMeaning} `}`;
    // Text that is kept must not say so before the day has come.
    const later = next && form?.due(next, badge(messages.overdue));
    const mark = versionMark(comparison);
    return html `<p class="review locked">${warning ? badge(warning) : later}${dates.join(SEPARATOR)}${mark
        ? html `${dates.length > 0 ? SEPARATOR : ''}<data value="${mark}" .textContent="${version}"></data>`
        : nothing}</p>${translation ? html `<p class="review locked" .textContent="${translation}"></p>` : nothing}`;
}
/** Names the locked facts that the document lacks, a line for each kind. */
function incompleteNotice({ comparison, formats, messages, today }) {
    const gaps = findLockedGaps(comparison, today);
    if (gaps.length === 0)
        return nothing;
    const codes = [...new Set(gaps.map(({ code }) => code))];
    const treatmentsLacking = (wanted) => formats.list(gaps.flatMap(({ code, treatment }) => (code === wanted && treatment ? [treatment.name] : [])));
    return html `<div class="notice locked"><p><strong>${messages.incomplete}</strong></p><ul class="points">${codes.map((code) => html `<li>${fill(messages[code], { treatments: treatmentsLacking(code) })}</li>`)}</ul></div>`;
}
/** What the site itself sells of the treatments compared. */
function offersLine({ offers, formats, messages }) {
    if (offers.length === 0)
        return nothing;
    const treatments = formats.list(offers.map(({ name }) => name));
    return html `<p class="notice locked">${fill(messages.offers, { treatments })}</p>`;
}
function disclaimer({ messages, headingLevel }) {
    return html `<div class="notice disclaimer locked">${heading(headingLevel + 1, messages.disclaimerTitle)}<p .textContent="${messages.disclaimer}"></p></div>`;
}
/** A criterion for each region that is named, the reader's own first. */
function approvals(context) {
    const { comparison, regions, formats, messages } = context;
    const named = comparison.treatments.flatMap(({ approval }) => approval.map((item) => item.region));
    const ownFirst = new Set([...regions.filter((code) => named.includes(code)), ...named]);
    return [...ownFirst].map((code) => ({
        label: code === ANYWHERE_ELSE ? messages.anywhere : formats.region(code),
        cell: ({ approval }) => {
            const here = approval.filter((item) => item.region === code);
            return here.length > 0 ? here.map((item) => approvalView(item, context)) : undefined;
        },
    }));
}
function approvalView({ status, route, note }, context) {
    const { messages } = context;
    return html `<p class="fact" .textContent="${messages[status]}"></p><p class="small" .textContent="${route}"></p>${note ? fold(messages.more, () => element('p class="small"', richText(note, context)), context, 'detail') : nothing}`;
}
function seriousRisks(context) {
    return {
        label: context.messages.seriousRisks,
        cell: ({ seriousRisks: risks }) => risks.length > 0 ? pointsWithMore(risks, context) : undefined,
    };
}

export { approvalSection, disclaimer, hasApprovals, hasSeriousRisks, incompleteNotice, offersLine, otherLanguageNotice, reviewLine, seriousRisksSection };
//# sourceMappingURL=locked.js.map

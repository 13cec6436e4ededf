import { html, nothing } from 'lit';
import { fingerprint } from '../model/comparison/fingerprint.js';
import { selectionOf } from '../views/context.js';
import { statusStyles } from '../views/status.styles.js';
import { describe } from './describe.js';
import { writeFallback } from './fallback.js';
import { languageOf, lineDirection } from './language.js';
import { oneLine } from './one-line.js';
import { sourceNotes, citedIn, LANDING, shadowForm } from './shadow-form.js';
import { staticStyles } from './static.styles.js';
import { subjectOf } from './subjects/index.js';
import { writeTemplate, Markup, escapeAttribute } from './write-template.js';
import { writeElement } from './written.js';

/** The element, to paste into a page. Each line begins with a tag and none is blank, so that Markdown takes it as it is. */
function writeShadow(comparison, options) {
    const subject = shadowSubject(comparison, options);
    const { html: element, css } = shadowElement(comparison, options, subject);
    return { html: `${[element, ...describe(comparison, options)].join('\n')}\n`, css };
}
/** What the options name of a comparison, for a shadow root. */
function shadowSubject(comparison, options) {
    const { styleHref } = options;
    const language = languageOf(comparison, options);
    const nested = (subject) => {
        const name = nameOf(comparison, subject, language);
        const attributes = [html `<i class="section" data-prerendered="${name}"></i>`];
        const page = pageOf(subject, language);
        const { html: element } = writeElement({
            ...subject,
            attributes,
            page,
            css: stylesOf(subject),
            styleHref,
            inside: [],
        });
        return new Markup(element);
    };
    return subjectOf(comparison, options, { ...shadowForm, nested });
}
/** The element with a shadow root that works without a script, and inside it what is left where shadow roots are not kept. */
function shadowElement(comparison, options, subject) {
    const language = languageOf(comparison, options);
    const { tag, attributes = [] } = subject;
    const page = pageOf(subject, language);
    const name = nameOf(comparison, subject, language);
    return writeElement({
        tag,
        attributes: [attributesOf(options, language, name), ...attributes],
        page,
        css: stylesOf(subject),
        styleHref: options.styleHref,
        inside: [...landings(page, comparison), writeFallback(comparison, options)],
    });
}
/** The name of what is written, by which a script knows whether it shows the same. */
const nameOf = (comparison, { context, asked }, language) => fingerprint(comparison, [...selectionOf(context, language), ...asked]);
/** Nothing here is ever on its way, or fails. */
const stylesOf = ({ styles }) => oneLine([...styles.filter((sheet) => sheet !== statusStyles), staticStyles]
    .map(({ cssText }) => cssText)
    .join(''));
function pageOf({ context, view }, language) {
    const text = writeTemplate(view());
    const page = html `<div class="page static" lang="${language}" dir="${lineDirection(language)}">${new Markup(text)}${sourceNotes({ ...context, sourceNumbers: citedIn(text, context) })}</div>`;
    return oneLine(writeTemplate(page));
}
/** What the page asks of the comparison, for a script on the page to read there. */
function attributesOf(options, language, name) {
    const { comparison, theme, region, treatments, sections, offers, headingLevel } = options;
    return html `<i lang="${language}" data-prerendered="${name}" comparison="${comparison ?? nothing}" theme="${theme && theme !== 'auto' ? theme : nothing}" region="${region ?? nothing}" treatments="${treatments?.join(' ') ?? nothing}" sections="${sections?.join(' ') ?? nothing}" offers="${offers?.join(' ') ?? nothing}" heading-level="${headingLevel ?? nothing}"></i>`;
}
/** What the links of the list lead to: nothing to see, at the place where the slot of its name is. */
function landings(page, { id }) {
    return [...page.matchAll(/<slot name="at-([^"]+)"/g)].map(([, anchor = '']) => {
        const name = anchor.replace(/^section-/, '');
        return `<span id="${escapeAttribute(`${id}/${name}`)}" slot="${LANDING}${anchor}"></span>`;
    });
}

export { shadowElement, shadowSubject, writeShadow };
//# sourceMappingURL=shadow.js.map

import { html, nothing } from 'lit';
import { fingerprint } from '../model/comparison/fingerprint.js';
import { selectionOf } from '../views/context.js';
import { statusStyles } from '../views/status.styles.js';
import { describe } from './describe.js';
import { writeFallback } from './fallback.js';
import { languageOf, lineDirection } from './language.js';
import { oneLine } from './one-line.js';
import { sourceNotes, LANDING, shadowForm } from './shadow-form.js';
import { staticStyles } from './static.styles.js';
import { subjectOf } from './subject.js';
import { writeTemplate, escapeAttribute } from './write-template.js';
import { writeElement } from './written.js';

/** The element, to paste into a page. Each line begins with a tag and none is blank, so that Markdown takes it as it is. */
function writeShadow(comparison, options) {
    const { html: element, css } = shadowElement(comparison, options);
    return { html: `${[element, ...describe(comparison, options)].join('\n')}\n`, css };
}
/** The element with a shadow root that works without a script, and inside it what is left where shadow roots are not kept. */
function shadowElement(comparison, options) {
    const language = languageOf(comparison, options);
    const subject = subjectOf(comparison, options, shadowForm);
    const { tag, context, asked } = subject;
    const page = oneLine(writeTemplate(pageView(subject, language)));
    const name = fingerprint(comparison, [...selectionOf(context, language), ...asked]);
    return writeElement({
        tag,
        attributes: attributesOf(options, language, name),
        page,
        css: oneLine(stylesOf(subject)),
        styleHref: options.styleHref,
        inside: [...landings(page, comparison), writeFallback(comparison, options)],
    });
}
/** Nothing here is ever on its way, or fails. */
const stylesOf = ({ styles }) => [...styles.filter((sheet) => sheet !== statusStyles), staticStyles]
    .map(({ cssText }) => cssText)
    .join('');
function pageView({ context, view }, language) {
    return html `<div class="page static" lang="${language}" dir="${lineDirection(language)}">${view()}${sourceNotes(context)}</div>`;
}
/** What the page asks of the comparison, for a script on the page to read there. */
function attributesOf(options, language, name) {
    const { comparison, theme, region, treatments, sections, offers, headingLevel } = options;
    const { outcome, frame } = options;
    return html `<i lang="${language}" data-prerendered="${name}" comparison="${comparison ?? nothing}" outcome="${outcome && outcome !== true ? outcome : nothing}" frame="${frame ?? nothing}" theme="${theme && theme !== 'auto' ? theme : nothing}" region="${region ?? nothing}" treatments="${treatments?.join(' ') ?? nothing}" sections="${sections?.join(' ') ?? nothing}" offers="${offers?.join(' ') ?? nothing}" heading-level="${headingLevel ?? nothing}"></i>`;
}
/** What the links of the list lead to: nothing to see, at the place where the slot of its name is. */
function landings(page, { id }) {
    return [...page.matchAll(/<slot name="at-([^"]+)"/g)].map(([, anchor = '']) => {
        const name = anchor.replace(/^section-/, '');
        return `<span id="${escapeAttribute(`${id}/${name}`)}" slot="${LANDING}${anchor}"></span>`;
    });
}

export { shadowElement, writeShadow };
//# sourceMappingURL=shadow.js.map

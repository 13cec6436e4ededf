import { html } from 'lit';
import { languageOf, lineDirection } from './language.js';
import { lightForm } from './light-form.js';
import { lightHtml } from './light-html.js';
import { oneLine } from './one-line.js';
import { subjectOf } from './subject.js';
import { writeTemplate } from './write-template.js';

/** All of a comparison as plain HTML, which says the same after feeds, mail programs and sanitizers have been at it. */
function writeLight(comparison, options) {
    const language = languageOf(comparison, options);
    const article = html `<article lang="${language}" dir="${lineDirection(language)}">${subjectOf(comparison, options, lightForm).view()}</article>`;
    return {
        html: `${oneLine(lightHtml(writeTemplate(article), `${comparison.id}-`))}\n`,
        css: '',
    };
}

export { writeLight };
//# sourceMappingURL=light.js.map

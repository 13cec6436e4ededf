import { html } from 'lit';
import { describe } from './describe.js';
import { languageOf, lineDirection } from './language.js';
import { lightForm } from './light-form.js';
import { lightHtml } from './light-html.js';
import { subjectOf } from './subject.js';
import { writeTemplate } from './write-template.js';

/** All of a comparison as plain HTML, which says the same after feeds, mail programs and sanitizers have been at it. */
function writeLight(comparison, options) {
    const language = languageOf(comparison, options);
    const article = html `<article lang="${language}" dir="${lineDirection(language)}">${subjectOf(comparison, options, lightForm).view()}</article>`;
    const text = lightHtml(writeTemplate(article), { prefix: `${comparison.id}-`, url: options.url });
    return { html: `${[text, ...describe(comparison, options)].join('\n')}\n`, css: '' };
}

export { writeLight };
//# sourceMappingURL=light.js.map

import { html } from 'lit';
import { describe } from './describe.js';
import { languageOf, lineDirection } from './language.js';
import { lightForm } from './light-form.js';
import { lightHtml } from './light-html.js';
import { subjectOf } from './subjects/index.js';
import { writeTemplate } from './write-template.js';

/** All of a comparison as plain HTML, which says the same after feeds, mail programs and sanitizers have been at it. */
function writeLight(comparison, options) {
    const language = languageOf(comparison, options);
    const direction = lineDirection(language);
    const { title, view } = subjectOf(comparison, options, lightForm);
    const page = title === undefined
        ? html `<div lang="${language}" dir="${direction}">${view()}</div>`
        : html `<article lang="${language}" dir="${direction}">${view()}</article>`;
    const text = lightHtml(writeTemplate(page), { prefix: `${comparison.id}-`, url: options.url });
    return { html: `${[text, ...describe(comparison, options)].join('\n')}\n`, css: '' };
}

export { writeLight };
//# sourceMappingURL=light.js.map

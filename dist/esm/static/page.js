import { nothing, html } from 'lit';
import { describe } from './describe.js';
import { languageOf, lineDirection } from './language.js';
import { oneLine } from './one-line.js';
import { pageStyles } from './page.styles.js';
import { shadowSubject, shadowElement } from './shadow.js';
import { plainWords } from './words.js';
import { escapeAttribute, writeTemplate } from './write-template.js';

/**
 * A whole page with the element in it, which needs no script: to link to, or to show in a frame. Links to elsewhere leave
 * the frame, for many sites cannot be seen in one.
 */
function writePage(comparison, options) {
    const own = { ...options, headingLevel: options.headingLevel ?? 1 };
    const subject = shadowSubject(comparison, own);
    const { html: element, css } = shadowElement(comparison, own, subject);
    const language = languageOf(comparison, options);
    const pageCss = oneLine(pageStyles(options.theme));
    const lines = [
        '<!doctype html>',
        `<html lang="${escapeAttribute(language)}" dir="${lineDirection(language)}">`,
        '<head>',
        ...headLines(comparison, options, subject),
        `<style>${pageCss}</style>`,
        ...describe(comparison, options, { url: options.url }),
        '</head>',
        '<body>',
        '<main>',
        leavingFrames(element),
        '</main>',
        '</body>',
        '</html>',
    ];
    return { html: `${lines.join('\n')}\n`, css, pageCss };
}
function headLines(comparison, { url, alternate = {} }, { title: name }) {
    const { title, question, summary } = comparison;
    const [first] = summary;
    const description = question ?? (first && plainWords(first)) ?? title;
    const views = [
        html `<meta charset="utf-8">`,
        html `<meta name="viewport" content="width=device-width,initial-scale=1">`,
        html `<title>${name === title ? title : `${name}: ${title}`}</title>`,
        html `<meta name="description" content="${description}">`,
        url ? html `<link rel="canonical" href="${url}">` : nothing,
        ...Object.entries(alternate).map(([language, address]) => html `<link rel="alternate" hreflang="${language}" href="${address}">`),
    ];
    return views.map((view) => oneLine(writeTemplate(view))).filter(Boolean);
}
/** In our markup alone: what an author wrote has no `<` in it. */
const leavingFrames = (markup) => markup.replace(/<a (?=[^<>]*rel="noopener")/g, '<a target="_top" ');

export { writePage };
//# sourceMappingURL=page.js.map

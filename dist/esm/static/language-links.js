import { nothing, html } from 'lit';
import { ownName } from '../i18n/own-name.js';

/** Links to the same comparison in other languages, each named in its own. */
function languageLinks(alternate) {
    const links = Object.entries(alternate).map(link);
    if (links.length === 0)
        return nothing;
    return html `<p>${links.flatMap((each, index) => (index > 0 ? [' · ', each] : [each]))}</p>`;
}
const link = ([language, address]) => html `<a class="language" rel="alternate" href="${address}" hreflang="${language}" lang="${language}">${ownName(language)}</a>`;

export { languageLinks };
//# sourceMappingURL=language-links.js.map

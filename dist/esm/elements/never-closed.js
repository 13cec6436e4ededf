import { NEVER_CLOSED } from '../model/diagnostics/catalogue.js';

/** What nobody writes into an element: where it stands there, a tag was never closed. */
const REST_OF_PAGE = 'main,footer,form,script[src],treatment-compare,outcome-chart,related-posts';
/**
 * Whether the rest of the page is inside, because its author trusts that a tag can close itself: worth a word to them.
 * It must then stay in sight beside what the element shows.
 */
function holdsRestOfPage(element, author) {
    const isNeverClosed = document.readyState !== 'loading' &&
        !element.nextSibling &&
        element.querySelector(REST_OF_PAGE) !== null;
    if (isNeverClosed)
        author.tell('warn', NEVER_CLOSED, { tag: element.localName });
    return isNeverClosed;
}

export { holdsRestOfPage };
//# sourceMappingURL=never-closed.js.map

import { NEVER_CLOSED } from '../model/diagnostics/catalogue.js';

/** What nobody writes into an element: where it stands there, a tag was never closed. Posts may stand for a comparison. */
const REST_OF_PAGE = 'main,treatment-compare,outcome-chart,:scope:not(treatment-compare) related-posts';
/** What ends a fallback, but one of each at most: right in the body, more of them are those of the page. */
const END_OF_PAGE = 'body>*>:is(header,nav,aside,form,footer,script[src])';
const MOST_AT_END = 3;
/** Whether the rest of the page is inside, because its author trusts that a tag can close itself. */
const isNeverClosed = (element) => document.readyState !== 'loading' &&
    !element.nextSibling &&
    (element.querySelector(REST_OF_PAGE) !== null ||
        element.querySelectorAll(END_OF_PAGE).length > MOST_AT_END);
/** The same, which is worth a word to authors. It must then stay in sight beside what the element shows. */
function holdsRestOfPage(element, author) {
    const isClosed = !isNeverClosed(element);
    if (!isClosed)
        author.tell('warn', NEVER_CLOSED, { tag: element.localName });
    return !isClosed;
}

export { holdsRestOfPage, isNeverClosed };
//# sourceMappingURL=never-closed.js.map

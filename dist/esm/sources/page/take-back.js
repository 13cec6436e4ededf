/**
 * Puts back what an author wrote into an element that stands in a paragraph. A table or a list ends a paragraph, so
 * the parser has put it behind; the end of the paragraph, which comes then, has become an empty one. WordPress makes
 * such paragraphs.
 * @param selector of what the author may have written
 */
function takeBack(host, selector) {
    const paragraph = host.closest('p');
    const content = paragraph?.nextElementSibling;
    const end = content?.nextElementSibling;
    if (!content?.matches(selector) || host.querySelector(selector))
        return;
    if (host !== paragraph?.lastElementChild || !end?.matches('p:empty'))
        return;
    host.append(content);
    end.remove();
}

export { takeBack };
//# sourceMappingURL=take-back.js.map

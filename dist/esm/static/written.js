import { oneLine } from './one-line.js';
import { escapeAttribute, writeTemplate } from './write-template.js';

/** An element with its shadow root. Each line begins with a tag and none is blank, so that Markdown takes it as it is. */
function writeElement(element) {
    const { tag, attributes, page, css, styleHref, inside } = element;
    // The signs of a comment mean nothing to a style sheet; a sanitizer that takes the tag away has no text left to show.
    const styles = `<!-- ${css} -->`;
    const style = styleHref === undefined
        ? `<style>${styles}</style>`
        : `<link rel="stylesheet" href="${escapeAttribute(styleHref)}">`;
    const lines = [
        `<${tag}${attributes.map(attributesIn).join('')}>`,
        // Routers that keep pages to come back to keep clones of them.
        `<template shadowrootmode="open" shadowrootclonable>${style}${page}</template>`,
        ...inside,
        `</${tag}>`,
    ];
    return { html: lines.join('\n'), css: styleHref === undefined ? styles : '' };
}
/** The attributes of an element, with a space before each. */
function attributesIn(element) {
    const text = oneLine(writeTemplate(element));
    return text.slice('<i'.length, text.lastIndexOf('></')).trimEnd();
}

export { writeElement };
//# sourceMappingURL=written.js.map

import { oneLine } from './one-line.js';
import { escapeAttribute, writeTemplate } from './write-template.js';

/** An element with its shadow root. Each line begins with a tag and none is blank, so that Markdown takes it as it is. */
function writeElement(element) {
    const { tag, attributes, page, css, styleHref, inside } = element;
    const style = styleHref === undefined
        ? `<style>${css}</style>`
        : `<link rel="stylesheet" href="${escapeAttribute(styleHref)}">`;
    const lines = [
        `<${tag}${startOf(attributes)}`,
        `<template shadowrootmode="open">${style}${page}</template>`,
        ...inside,
        `</${tag}>`,
    ];
    return { html: `${lines.join('\n')}\n`, css: styleHref === undefined ? css : '' };
}
/** The attributes of an element, and the end of its tag. */
function startOf(element) {
    const text = oneLine(writeTemplate(element));
    return `${text.slice(text.indexOf(' '), text.lastIndexOf('></')).trimEnd()}>`;
}

export { writeElement };
//# sourceMappingURL=written.js.map

/** Whether a click asks to follow a link where it is, and not to open it elsewhere or to save it. */
const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }) => button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

export { isPlainClick };
//# sourceMappingURL=plain-click.js.map

/** Text on a line of its own: Markdown and the editors of sites take blank lines for the end of what is HTML. */
const oneLine = (text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');

export { oneLine };
//# sourceMappingURL=one-line.js.map

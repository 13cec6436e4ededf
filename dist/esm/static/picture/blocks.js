import { element, escapeXml, rounded } from './svg.js';
import { wrapText } from './wrap-text.js';

/** What a picture is put together from: blocks that know their height, drawn from the start of the line. */
/** From the middle of a line down to where its letters stand, in sizes of its type. */
const TO_BASELINE = 0.35;
const NO_BLOCK = { height: 0, draw: () => '' };
/** Blocks above each other, `gap` apart. Those that are empty take no room. */
function stack(blocks, gap) {
    const shown = blocks.filter(({ height }) => height > 0);
    const heights = shown.reduce((sum, { height }) => sum + height, 0);
    return {
        height: heights + gap * Math.max(0, shown.length - 1),
        draw: (x, y) => {
            let top = y;
            const drawn = shown.map((block) => {
                const markup = block.draw(x, top);
                top += block.height + gap;
                return markup;
            });
            return drawn.join('');
        },
    };
}
/** A block with room before it. */
function after(gap, block) {
    if (block.height === 0)
        return NO_BLOCK;
    return { height: gap + block.height, draw: (x, y) => block.draw(x, y + gap) };
}
/** Blocks beside each other, each at its place on the line: their tops on one height, or their feet. */
function beside(blocks, align = 'start') {
    const height = Math.max(0, ...blocks.map(([, block]) => block.height));
    const down = (block) => (align === 'end' ? height - block.height : 0);
    return {
        height,
        draw: (x, y) => blocks.map(([start, block]) => block.draw(x + start, y + down(block))).join(''),
    };
}
/** Columns in a width, by their shares of it, `gap` apart. */
function columns(shares, width, gap) {
    let start = 0;
    return shares.map((share) => {
        const column = { start, width: share * (width + gap) - gap };
        start += column.width + gap;
        return column;
    });
}
/** A text in lines of a width. An empty one takes no room. */
function paragraph(text, width, type, sheet) {
    const { size, bold, colour, lineHeight = 1.4 } = type;
    const lines = text ? wrapText(text, width, type) : [];
    const step = size * lineHeight;
    // An element for each line: engines do not agree on the room of white space between lines of one element.
    const line = (words, x, y) => element('text', { x: textStart(x, sheet), y }, escapeXml(words));
    return {
        height: lines.length * step,
        draw: (x, y) => element('g', { 'font-size': size, 'font-weight': bold ? 700 : undefined, fill: colour }, lines
            .map((words, index) => line(words, x, y + (index + 0.5) * step + TO_BASELINE * size))
            .join('\n')),
    };
}
/** A line from the start of the room to its end. */
function rule(width, colour, sheet) {
    return {
        height: 1,
        draw: (x, y) => element('rect', { x: boxStart(x, width, sheet), y, width, height: 1, fill: colour }),
    };
}
/** A square of one colour with round corners. */
function swatch(size, colour, sheet) {
    return {
        height: size,
        draw: (x, y) => element('rect', {
            x: boxStart(x, size, sheet),
            y,
            width: size,
            height: size,
            rx: size / 4,
            fill: colour,
        }),
    };
}
/** A drawing of its own size, made as wide as there is room; turned round where lines are read from the right. */
function drawing(markup, own, width, { width: sheetWidth, isRightToLeft }) {
    const scale = width / own.width;
    return {
        height: own.height * scale,
        draw: (x, y) => {
            const start = isRightToLeft ? sheetWidth - x : x;
            const turn = isRightToLeft ? -scale : scale;
            const transform = `translate(${rounded(start)} ${rounded(y)}) scale(${turn} ${scale})`;
            return element('g', { transform }, markup);
        },
    };
}
/** Where a text begins: it goes on from there in the direction that it is read. */
const textStart = (x, { width, isRightToLeft }) => isRightToLeft ? width - x : x;
/** The left of a box. */
const boxStart = (x, own, { width, isRightToLeft }) => isRightToLeft ? width - x - own : x;

export { NO_BLOCK, after, beside, columns, drawing, paragraph, rule, stack, swatch };
//# sourceMappingURL=blocks.js.map

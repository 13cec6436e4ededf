import { hostOf } from './language.js';

const LIGHT = 'rgb(255, 255, 255)';
const DARK = '#14191b';
/** Between black and white: from here on a ground is taken to be light. */
const MIDDLE = 0.6;
/** Colours mixed from the ink keep a contrast of 4.5 on grounds no darker than the one and no lighter than the other. */
const LEAST_LIGHT = 0.93;
const MOST_DARK = 0.32;
/** In OKLab, so near black or white. */
const MOST_CHROMA = 0.12;
/**
 * The ground of locked facts in an element: the colour behind it, where that is one that everything can be read on; else
 * white or black, whichever is nearer, and where it is not known, whichever the text is not.
 */
function groundOf(element) {
    const behind = colourBehind(element);
    const lightness = behind
        ? lightnessOf(behind)
        : 1 - Math.round(lightnessOf(getComputedStyle(element).color));
    const isLight = lightness > MIDDLE;
    const isFit = isLight ? lightness >= LEAST_LIGHT : lightness <= MOST_DARK;
    const isOwn = !behind || !isFit || isVivid(behind);
    return {
        paper: isOwn ? (isLight ? LIGHT : DARK) : behind,
        ink: isLight ? '#20282b' : '#ebeff0',
        isOwn,
    };
}
/**
 * The colour behind the words of an element, through slots and shadow roots; `undefined` where it is no single one: a
 * picture, a gradient, or something half transparent.
 */
function colourBehind(element) {
    for (let node = element; node; node = around(node)) {
        const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(node);
        if (backgroundImage !== 'none' || opacity !== '1' || filter !== 'none')
            return undefined;
        if (!/^rgba.*, 0\)$|\/ 0\)$/.test(backgroundColor)) {
            return /rgba|\//.test(backgroundColor) ? undefined : backgroundColor;
        }
    }
    return isDark(document.documentElement) ? undefined : LIGHT;
}
const around = (node) => node.assignedSlot ?? node.parentElement ?? hostOf(node);
/** Whether the canvas of a page is dark, in a colour that each browser chooses. */
function isDark(root) {
    const { colorScheme } = getComputedStyle(root);
    return (colorScheme.includes('dark') &&
        (!colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches));
}
/** How light a computed colour is, from 0 to 1, about as OKLab has it. */
function lightnessOf(colour) {
    const { space, parts } = partsOf(colour);
    if (/^[lo]/.test(space))
        return parts[0] ?? 0;
    const [red = 0, green = 0, blue = 0] = parts.map(toLinear);
    return Math.cbrt(0.2126 * red + 0.7152 * green + 0.0722 * blue);
}
/**
 * Whether a colour is further from grey than any screen may show: it is then drawn as another, lighter or darker one.
 */
function isVivid(colour) {
    if (/^color\((?!srgb|display-p3)/.test(colour))
        return true;
    const { space, parts } = partsOf(colour);
    const [first = 0, second = 0, third = 0] = parts;
    if (/^[lo]/.test(space)) {
        const chroma = space.endsWith('h') ? second : Math.hypot(second, third);
        return chroma > (space.startsWith('ok') ? MOST_CHROMA : 3 * MOST_CHROMA);
    }
    return [first, second, third].some((part) => part < 0 || part > 1);
}
/** The name of a computed colour's space, and its parts, those of red, green, blue and lightness from 0 to 1. */
function partsOf(colour) {
    const [, space = '', first = '', rest = ''] = /^(\w+)\((?:[a-z][\w-]* )?(\S+)(.*)/.exec(colour) ?? [];
    const most = SCALES[space] ?? 1;
    const parts = [first, ...rest.split(/[ ,/]+/).filter(Boolean)];
    return { space, parts: parts.map((part) => parseFloat(part) / most) };
}
/** What a part of a colour is at most, where that is not 1. */
const SCALES = { rgb: 255, rgba: 255, lab: 100, lch: 100 };
/** IEC 61966-2-1. */
const toLinear = (part) => part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92;

export { groundOf, lightnessOf };
//# sourceMappingURL=ground.js.map

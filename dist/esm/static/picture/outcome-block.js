import { peopleDrawn } from '../../model/comparison/frequencies.js';
import { outlinePath, gridOf, peoplePath } from '../../views/charts/icon-array.js';
import { stack, rule, beside, after, NO_BLOCK, paragraph, swatch, columns, drawing } from './blocks.js';
import { element } from './svg.js';
import { textWidth } from './wrap-text.js';

/** Dark on white, so that it can be read wherever the picture stands. */
const GROUND = '#ffffff';
const INK = '#1c2426';
const MUTED = '#4b5558';
const RULE = '#d5dbdd';
const COMPARATOR = '#3c4347';
const NOT_COUNTED = '#7d8689';
const BAND = '#eef3f3';
/** The colours of treatments as they are on a light page. */
const TREATMENT_COLOURS = [
    '#186b6e',
    '#9a7210',
    '#53256a',
    '#5c8aa0',
    '#784219',
    '#6e60ae',
];
const TITLE = { size: 27, bold: true, colour: INK, lineHeight: 1.3 };
const ABOUT = { size: 15, colour: MUTED };
const HEADING = { size: 19, bold: true, colour: INK, lineHeight: 1.3 };
const NUMBER = { size: 29, bold: true, colour: INK, lineHeight: 1.3 };
const DIFFERENCE = { size: 16, bold: true, colour: INK };
const TEXT = { size: 15, colour: INK };
const LABEL = { size: 14, bold: true, colour: MUTED, lineHeight: 1.3 };
const SMALL = { size: 13, colour: MUTED, lineHeight: 1.45 };
/** Between columns, and beside a line. */
const GAP = 24;
const SECTION_GAP = 28;
const SWATCH = 14;
/** A hundred people are drawn no larger than this. */
const PEOPLE_WIDTH = 112;
/** Beside them there is room for words from this width on. */
const WORDS_WIDTH = 140;
/** From this width on, what a trial rests on stands in columns: when, in whom, how sure. */
const WIDE = 560;
const FACT_SHARES = [0.27, 0.46, 0.27];
const GROUP_SHARES = [0.5, 0.5];
/** All that a picture of an outcome shows. */
function outcomeBlock({ per }, { treatments }, words, room) {
    const colourOf = (treatment) => TREATMENT_COLOURS[treatments.indexOf(treatment)] ?? INK;
    return stack([
        headBlock(words, room),
        ...words.treatments.map((shown) => ruled(treatmentBlock(shown, per, colourOf(shown.treatment), room), room)),
        ruled(stack([sourcesBlock(words, room), originBlock(words, room)], GAP), room),
    ], SECTION_GAP);
}
function headBlock({ label, about, legend }, room) {
    const lines = about.map((text) => say(text, ABOUT, room));
    return stack([say(label, TITLE, room), stack(lines, 3), say(legend, SMALL, room)], 8);
}
function originBlock({ origin, review, disclaimer }, room) {
    return stack([say(origin, LABEL, room), say(review, SMALL, room), say(disclaimer, SMALL, room)], 4);
}
function sourcesBlock({ sourcesTitle, sources }, room) {
    if (sources.length === 0)
        return NO_BLOCK;
    const mark = ({ number }) => `[${number}]`;
    const indent = Math.max(...sources.map((source) => textWidth(mark(source), SMALL))) + 8;
    const items = sources.map((source) => beside([
        [0, say(mark(source), SMALL, room)],
        [indent, say(source.text, SMALL, room, room.width - indent)],
    ]));
    return stack([say(sourcesTitle, LABEL, room), ...items], 5);
}
function treatmentBlock({ treatment, apart, missing, trials }, per, colour, room) {
    const indent = SWATCH + 10;
    const name = beside([
        [0, after(5, swatch(SWATCH, colour, room.sheet))],
        [indent, say(treatment.name, HEADING, room, room.width - indent)],
    ]);
    return stack([
        stack([name, say(apart, SMALL, room), say(missing, TEXT, room)], 4),
        stack(trials.map((trial) => trialBlock(trial, per, colour, room)), 40),
    ], 16);
}
function trialBlock(trial, per, colour, room) {
    const { difference, facts, note } = trial;
    return stack([
        groupsBlock(trial, per, colour, room),
        say(difference, DIFFERENCE, room),
        stack([factsBlock(facts, room), say(note, SMALL, room)], 8),
    ], 14);
}
/** Both groups of a trial: each drawing beside its words, or below them where there is little room. */
function groupsBlock({ treated, compared }, per, colour, { width, sheet }) {
    const places = columns(GROUP_SHARES, width, GAP);
    const column = { width: Math.min(...places.map((place) => place.width)), sheet };
    const isLarge = per > 100;
    const indent = !isLarge && column.width >= PEOPLE_WIDTH + GAP + WORDS_WIDTH ? PEOPLE_WIDTH + GAP : 0;
    const peopleWidth = isLarge ? column.width : Math.min(column.width, PEOPLE_WIDTH);
    const sideBySide = (blocks, align) => beside(blocks.map((block, index) => [places[index]?.start ?? 0, block]), align);
    const groups = [treated, compared];
    const people = [
        peopleBlock(treated.estimate, per, colour, peopleWidth, sheet),
        peopleBlock(compared.estimate, per, COMPARATOR, peopleWidth, sheet),
    ];
    const sayOf = (text, type) => say(text, type, column, column.width - indent);
    // The numbers stand on one height, each right under its name.
    const words = stack([
        sideBySide(groups.map(({ name }) => sayOf(name, LABEL)), 'end'),
        sideBySide(groups.map((group) => stack([sayOf(group.number, NUMBER), sayOf(group.people, TEXT)], 3))),
    ], 3);
    return indent > 0
        ? beside([
            [0, sideBySide(people)],
            [indent, words],
        ])
        : stack([words, sideBySide(people)], 10);
}
/** The people of a group on their grid: those counted, those who may be, the others, and the likely range. */
function peopleBlock(estimate, per, colour, width, sheet) {
    const grid = gridOf(per);
    const { filled, possible, band } = peopleDrawn(estimate, per);
    const people = (from, to, paint) => from < to ? element('path', { d: peoplePath(from, to, grid.columns), ...paint }) : '';
    const line = { stroke: colour, 'stroke-width': 0.7 };
    const markup = [
        band
            ? element('path', {
                d: outlinePath(band, grid.columns),
                fill: BAND,
                stroke: INK,
                'stroke-dasharray': '3 2',
            })
            : '',
        people(0, filled, { fill: colour }),
        people(filled, filled + possible, { ...line, fill: colour, 'fill-opacity': 0.25 }),
        people(filled + possible, per, { ...line, fill: 'none', stroke: NOT_COUNTED }),
    ];
    return drawing(markup.join(''), grid, width, sheet);
}
/** What a number rests on: each fact under its name, side by side where there is room. */
function factsBlock(facts, room) {
    const { width } = room;
    const factBlock = ([name, value], column = width) => stack([say(name, SMALL, room, column), say(value, TEXT, room, column)], 0);
    if (width < WIDE)
        return stack(facts.map((fact) => factBlock(fact)), 6);
    const places = columns(FACT_SHARES, width, GAP);
    return beside(facts.map((fact, index) => [places[index]?.start ?? 0, factBlock(fact, places[index]?.width)]));
}
/** A block under a line. */
const ruled = (block, { width, sheet }) => stack([rule(width, RULE, sheet), block], GAP);
const say = (text, type, { width, sheet }, room = width) => paragraph(text, room, type, sheet);

export { GROUND, TREATMENT_COLOURS, outcomeBlock };
//# sourceMappingURL=outcome-block.js.map

import { nothing, html } from 'lit';
import { fill } from '../../model/fill.js';
import { plainText } from '../../model/comparison/inline.js';
import { dayOf } from '../../model/comparison/review.js';
import { MARKS, markOf, ownQuestions, pairName } from '../../model/guide/state.js';
import { heading } from '../heading.js';
import { reviewWords } from '../review-words.js';
import { addressOf } from '../sources.js';
import { pairsOf, leaningWords } from './notes.js';

function sheetOf(context) {
    const { words, view } = context;
    const { comparison, formats, messages, today } = view;
    const review = reviewWords(view);
    return {
        title: words.sheetTitle,
        about: [
            fill(words.sheetOf, { comparison: comparison.title }),
            fill(words.made, { date: formats.date(dayOf(today)) }),
        ],
        parts: partsOf(context).filter(({ lines }) => lines.length > 0),
        basis: {
            title: words.aboutSheet,
            lines: [
                comparison.title,
                [...review.dates, review.version].filter(Boolean).join(' · '),
                review.warning,
                review.translation,
            ].filter((line) => Boolean(line)),
        },
        sources: comparison.sources.length > 0
            ? { title: messages.sources, lines: comparison.sources.map(sourceLine) }
            : undefined,
        notices: [words.sentNothing, messages.disclaimer],
    };
}
function partsOf(context) {
    const { guide, state, plan, words, view } = context;
    const values = [...guide.values, ...state.own];
    const labelOf = (id) => guide.values.find((value) => value.id === id)?.label ?? '';
    const { tried, told } = state.notes;
    return [
        ...MARKS.map((mark) => ({
            title: words[`matters-${mark}`],
            lines: values.filter(({ id }) => markOf(state, id) === mark).map(({ label }) => label),
        })),
        {
            title: words.tensions,
            lines: plan.tensions.map((tension) => `${view.formats.list(tension.values.map(labelOf))}: ${plainText(tension.text)}`),
        },
        { title: words.myQuestions, lines: ownQuestions(state) },
        { title: words.questions, lines: guide.questions },
        { title: words.tried, lines: linesOf(tried) },
        { title: words.told, lines: linesOf(told) },
        { title: words.leanTitle, lines: leaningLines(context) },
    ];
}
function leaningLines(context) {
    const { state, words, view } = context;
    return pairsOf(view.comparison.treatments).flatMap(([one, other]) => {
        const leaning = state.leanings[pairName(one.id, other.id)];
        if (leaning === undefined)
            return [];
        const pair = fill(words.leanPair, { one: one.name, other: other.name });
        return [`${pair}: ${leaningWords(leaning, one, other, context)}`];
    });
}
const linesOf = (text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
function sourceLine(source, index) {
    const { authors, title, body, year } = source;
    const said = [authors, title, [body, year].filter(Boolean).join(', '), addressOf(source)];
    const words = said.filter(Boolean).map((part) => String(part).replace(/\.$/, ''));
    return `${index + 1}. ${words.join('. ')}`;
}
/** A sheet as plain text. */
function sheetText({ title, about, parts, basis, sources, notices }) {
    const part = ({ title: name, lines }) => [
        `${name}:`,
        ...lines.map((line) => `- ${line}`),
        '',
    ];
    return [
        title,
        ...about,
        '',
        ...[...parts, basis].flatMap(part),
        ...notices,
        '',
        ...(sources ? part(sources) : []),
    ]
        .join('\n')
        .trimEnd()
        .concat('\n');
}
/** The whole sheet, as a page of its own. */
function sheetPageView(sheet) {
    return html `${heading(1, sheet.title)} ${sheetView(sheet, 2)} ${sheet.sources ? partView(sheet.sources, 'sheet-sources', 2) : nothing}`;
}
/**
 * A sheet where its title and its sources stand around it.
 *
 * @param level that of its headings
 */
function sheetView({ about, parts, basis, notices }, level) {
    return html `<div class="sheet-paper"><p class="sheet-about">${about.join(' · ')}</p><div class="sheet-parts">${parts.map((part) => partView(part, 'sheet-part', level))}</div>${partView(basis, 'sheet-basis', level)} ${notices.map((notice) => html `<p class="sheet-notice">${notice}</p>`)}</div>`;
}
function partView({ title, lines }, look, level) {
    return html `<div class="${look}">${heading(level, title)}<ul>${lines.map((line) => html `<li>${line}</li>`)}</ul></div>`;
}

export { sheetOf, sheetPageView, sheetText, sheetView };
//# sourceMappingURL=sheet.js.map

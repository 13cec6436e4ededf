import { nothing, html } from 'lit';
import { fill } from '../model/fill.js';
import { crisisLinesFor, ANYWHERE_ELSE, firstNumbers } from '../model/comparison/crisis-lines.js';
import { dialled } from '../model/comparison/phone-number.js';
import { fold, AT_ONCE } from './fold.js';
import { sequence } from './sequence.js';

/** Whom to call. Locked: it carries no part. */
function crisisView(context) {
    const { comparison, messages, regions } = context;
    const { nearest, others } = crisisLinesFor(comparison.crisisLines, regions);
    if (nearest.length === 0)
        return nothing;
    const isElsewhere = nearest.every(({ region }) => region === ANYWHERE_ELSE);
    const title = comparison.crisisTitle ?? messages.crisisTitle;
    return html `<div class="crisis locked" role="group" aria-label="${title}"><p><strong>${title}</strong></p>${isElsewhere && others.length > 0 ? numbersView(firstNumbers(others), context) : nothing} ${linesView(nearest, context)} ${others.length > 0 ? fold(messages.crisisOthers, () => linesView(others, context), AT_ONCE) : nothing}</div>`;
}
function linesView(items, context) {
    return html `<ul class="crisis-lines">${sequence(items.map((line) => html `<li>${lineView(line, context)}</li>`))}</ul>`;
}
/** The numbers of a few places, each under its name, for a reader who may be in any of them or in none. */
function numbersView(numbers, context) {
    const { messages, formats } = context;
    if (numbers.length === 0)
        return nothing;
    return html `<ul class="crisis-lines">${numbers.map(({ regions, call, text }) => html `<li><span class="place">${formats.list(regions.map((region) => formats.region(region)))}</span> ${numberView('tel', call, messages.crisisCall)}${text ? [' · ', numberView('sms', text, messages.crisisText)] : nothing}</li>`)}</ul>`;
}
function lineView(line, { messages, formats }) {
    const { region, name, url, call, text, hours, note, emergency } = line;
    const ways = [
        url ? html `<a href="${url}" rel="noopener">${name}</a>` : name,
        call && numberView('tel', call, messages.crisisCall),
        text && numberView('sms', text, messages.crisisText),
        note,
        hours,
        emergency && fill(messages.crisisEmergency, { number: emergency }),
    ].filter(Boolean);
    const place = region === ANYWHERE_ELSE
        ? []
        : [html `<span class="place">${formats.region(region)}</span>`, ' '];
    return sequence([...place, ...ways.flatMap((way, index) => (index > 0 ? [' · ', way] : [way]))]);
}
/** A number to tap, unless more is written than a telephone can dial, such as what to press then. */
function numberView(scheme, written, message) {
    const words = fill(message, { number: written });
    const number = dialled(written);
    return number ? html `<a class="dial" href="${scheme}:${number}">${words}</a>` : words;
}

export { crisisView, lineView, numberView };
//# sourceMappingURL=crisis.js.map

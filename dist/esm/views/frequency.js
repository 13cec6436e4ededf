import { nothing, svg, html } from 'lit';
import { fill } from '../i18n/messages.js';
import { wholePeople, share } from '../model/frequencies.js';

const BOUND_MESSAGES = {
    exactly: 'inGroup',
    'fewer-than': 'fewerThan',
    'more-than': 'moreThan',
};
/** An estimate in words: "64 in 100", "56 to 60 in 100". */
function inGroup(estimate, per, context) {
    const { messages, formats } = context;
    if (estimate.events === undefined) {
        return fill(messages.rangeInGroup, { ...rangeOf(estimate, context), per: formats.number(per) });
    }
    const { bound, count } = wholePeople(estimate.events, per);
    return fill(messages[BOUND_MESSAGES[bound]], {
        count: formats.number(count),
        per: formats.number(per),
    });
}
/** The range beside a number that has one: "likely between 50 and 76". */
function likelyRange(estimate, context) {
    const { events, low, high } = estimate;
    if (events === undefined || low === undefined || high === undefined)
        return undefined;
    return fill(context.messages.likelyRange, rangeOf(estimate, context));
}
/** The ends of a range in whole people, outwards, so that it holds what it held. */
function rangeOf({ low = 0, high = 0 }, { formats }) {
    return { low: formats.number(Math.floor(low)), high: formats.number(Math.ceil(high)) };
}
/** A quiet bar whose filled part is the share. The number always stands beside it in words. */
function bar(estimate, per, arm) {
    const filled = Math.round(share(estimate, per) * 1000) / 10;
    return html `<svg class="bar ${arm}" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"> <rect class="bar-track" width="100" height="1"></rect> ${filled > 0 ? svg `<rect class="bar-share" width="${filled}" height="1"></rect>` : nothing} </svg>`;
}

export { bar, inGroup, likelyRange };
//# sourceMappingURL=frequency.js.map

import { nothing, html } from 'lit';
import { listener } from '../listener.js';

/**
 * Native radio buttons, each in a place that a thumb hits.
 *
 * @param name that of the group, for which a browser asks
 * @param look `row` for answers of a word, side by side
 */
function choices(name, items, look) {
    return html `<div class="choices ${look ?? 'list'}">${items.map(({ label, name: called, isChosen, choose }, index) => html `<label class="choice"><input type="radio" name="${name}" .value="${String(index)}" aria-label="${called ?? nothing}" .checked="${isChosen}" @change="${listener(choose)}"><span aria-hidden="${called === undefined ? nothing : 'true'}">${label}</span></label>`)}</div>`;
}

export { choices };
//# sourceMappingURL=choices.js.map

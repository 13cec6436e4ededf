import { nothing, html } from 'lit';
import { shortNameOf } from '../../model/short-name.js';
import { inGroup, bar } from '../frequency.js';
import { inline, citations } from '../inline.js';
import { cellOf } from './row-view.js';

const effectsView = {
    layout: 'cells',
    cell(row, treatment, context) {
        const cell = cellOf(row, treatment);
        if (!cell)
            return undefined;
        const { messages } = context;
        const armName = shortNameOf(treatment);
        const number = (events, arm, name) => html `<dd> <span>${inGroup({ events }, row.per, context)}<span class="visually-hidden"> ${name}</span></span> ${bar({ events }, row.per, arm)} </dd>`;
        return html `<p class="legend" aria-hidden="true"> <span class="key treatment">${armName}</span> <span class="key comparator">${cell.comparator}</span> </p> <dl class="effects"> ${cell.effects.map(({ label, events, comparator }) => html `<div> <dt>${label}</dt> ${number(events, 'treatment', armName)} ${number(comparator, 'comparator', cell.comparator)} </div>`)} </dl> <p class="small"> ${messages.timeframe}: ${cell.timeframe}. ${messages.population}: ${cell.population}. ${cell.certainty ? `${messages.certainty}: ${messages[cell.certainty]}. ` : nothing}${cell.caveat ? inline(cell.caveat, context) : nothing}${citations(cell.sources, context)} </p>`;
    },
};

export { effectsView };
//# sourceMappingURL=effects.js.map

import { html } from 'lit';

/** One family: strokes of one width with round ends, on a square of 24. */
const SHAPES = {
    route: 'M12 3.5c3.4 4.2 5.5 7 5.5 10a5.5 5.5 0 0 1-11 0c0-3 2.1-5.8 5.5-10zM9.5 14.5a2.5 2.5 0 0 0 2.5 2',
    place: 'M12 21c-4.2-4.5-6.5-7.7-6.5-11a6.5 6.5 0 0 1 13 0c0 3.3-2.3 6.5-6.5 11zM12 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z',
    onset: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5v4.7l3.2 2',
    duration: 'M7 3.5h10M7 20.5h10M8 3.5c0 5 4 5.5 4 8.5s-4 3.5-4 8.5M16 3.5c0 5-4 5.5-4 8.5s4 3.5 4 8.5',
    people: 'M9 11a3.3 3.3 0 1 0 0-6.6A3.3 3.3 0 0 0 9 11zM3 19.5c0-3.6 2.6-5.5 6-5.5s6 1.9 6 5.5M15.5 4.8a3.3 3.3 0 0 1 0 5.9M17.5 14.5c2.2.7 3.5 2.4 3.5 5',
    risk: 'M12 4.5 3.5 19.5h17zM12 10.5v4M12 17v.1',
    approval: 'M6.5 3.5h7.5l3.5 3.5v13.5h-11zM9.3 13.3l2 2 3.6-4.3',
    cost: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM14.7 9.3c-.6-.9-1.5-1.3-2.7-1.3-1.6 0-2.7.8-2.7 2 0 2.7 5.4 1.4 5.4 4.1 0 1.2-1.2 2-2.7 2-1.2 0-2.1-.5-2.7-1.4M12 6.5v11',
};
/** A drawing that goes with words; it says nothing by itself. */
function iconView(icon) {
    return html `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${SHAPES[icon]}"></path></svg>`;
}

export { iconView };
//# sourceMappingURL=icon.js.map

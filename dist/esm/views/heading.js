import { nothing, html } from 'lit';

/** A heading of a level that is only known when it is rendered. */
function heading(level, content, id) {
    const anchor = id ?? nothing;
    switch (Math.min(level, 6)) {
        case 1:
            return html `<h1 class="heading" id="${anchor}" tabindex="-1">${content}</h1>`;
        case 2:
            return html `<h2 class="heading" id="${anchor}" tabindex="-1">${content}</h2>`;
        case 3:
            return html `<h3 class="heading" id="${anchor}" tabindex="-1">${content}</h3>`;
        case 4:
            return html `<h4 class="heading" id="${anchor}" tabindex="-1">${content}</h4>`;
        case 5:
            return html `<h5 class="heading" id="${anchor}" tabindex="-1">${content}</h5>`;
        default:
            return html `<h6 class="heading" id="${anchor}" tabindex="-1">${content}</h6>`;
    }
}

export { heading };
//# sourceMappingURL=heading.js.map

import { nothing } from 'lit';
import { copies } from './sequence.js';

/** A heading of a level that is only known when it is rendered. */
function heading(level, content, id) {
    const name = `h${Math.min(level, 6)}`;
    const pieces = typeof content === 'string'
        ? [`<${name} class="heading" id="`, '" tabindex="-1" .textContent="', `"></${name}>`]
        : [`<${name} class="heading" id="`, '" tabindex="-1">', `</${name}>`];
    return copies(pieces, [[id ?? nothing, content]]);
}

export { heading };
//# sourceMappingURL=heading.js.map

import { nothing } from 'lit';
import { directive, AsyncDirective } from 'lit/async-directive.js';

class LaterDirective extends AsyncDirective {
    #part;
    #content;
    #queue;
    #isShown;
    constructor(part) {
        super(part);
        this.isSeen = false;
        this.#isShown = false;
        this.show = () => {
            this.#isShown = true;
            this.setValue(this.#content?.());
            this.disconnected();
        };
        this.#part = part;
    }
    get place() {
        return this.#part.parentNode;
    }
    render(content, queue, when) {
        this.#content = content;
        this.#isShown ||= when === 'now' || !queue;
        if (this.#isShown) {
            this.disconnected();
            return content();
        }
        this.isSeen = when === 'soon';
        this.#queue = queue;
        this.reconnected();
        return nothing;
    }
    disconnected() {
        this.#queue?.delete(this);
    }
    reconnected() {
        if (!this.#isShown && this.isConnected)
            this.#queue?.add(this);
    }
}
/**
 * Content that waits in a queue until it is its turn, or until it is asked for. Once it is there it follows every change
 * at once.
 *
 * @param content is made no sooner than it is rendered
 * @param queue none where everything is rendered at once, as in a page that is written without a browser
 * @param when `soon` for what readers see, a piece after the other; `idle` for what is folded and waits until nothing
 * else is to be done; `now` for what has been opened
 */
const later = directive(LaterDirective);

export { later };
//# sourceMappingURL=later.js.map

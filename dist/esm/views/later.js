import { nothing } from 'lit';
import { directive, AsyncDirective } from 'lit/async-directive.js';

class LaterDirective extends AsyncDirective {
    #part;
    #content;
    #queue;
    #isShown;
    constructor(part) {
        super(part);
        this.#isShown = false;
        this.show = () => {
            this.#isShown = true;
            this.#leave();
            this.setValue(this.#content?.());
        };
        this.#part = part;
    }
    get place() {
        return this.#part.parentNode;
    }
    render(content, queue, isSeen = false) {
        this.#content = content;
        this.#isShown ||= isSeen || !queue;
        if (this.#isShown) {
            this.#leave();
            return content();
        }
        this.#queue = queue;
        this.#wait();
        return nothing;
    }
    disconnected() {
        this.#leave();
    }
    reconnected() {
        this.#wait();
    }
    #wait() {
        if (!this.#isShown && this.isConnected)
            this.#queue?.add(this);
    }
    #leave() {
        this.#queue?.delete(this);
    }
}
/**
 * Content that nobody sees yet, such as that of a closed fold: it waits in a queue until it is its turn, or until it is
 * asked for. Once it is there it follows every change at once.
 *
 * @param content is made no sooner than it is rendered
 * @param queue none where everything is rendered at once, as in a page that is written without a browser
 * @param isSeen whether the content is seen from the beginning
 */
const later = directive(LaterDirective);

export { later };
//# sourceMappingURL=later.js.map

import { onAddition } from '../model/additions.js';
import { languageOf, rootsAround } from '../sources/page/language.js';

/** The language of a page that names none. */
const UNNAMED = 'en';
/** What is around elements, with those that hear of a `lang` that changes there. One observer serves all of them. */
const watched = new Map();
/** Knows the language of its host, that of the nearest `lang`, and has it render when that changes or a page adds to what is
 * said in it. */
class LanguageController {
    #roots;
    #stopHearing;
    constructor(host) {
        this.host = host;
        /** A language tag. */
        this.current = UNNAMED;
        this.#roots = [];
        /** Looks for the language again. */
        this.update = () => {
            try {
                const language = languageOf(this.host) ?? UNNAMED;
                if (language === this.current)
                    return;
                this.current = language;
                this.host.requestUpdate();
            }
            catch {
                // A script of the page has broken what tells it. The language stays.
            }
        };
        host.addController(this);
    }
    hostConnected() {
        const { host } = this;
        this.current = languageOf(host) ?? UNNAMED;
        this.#stopHearing = onAddition(() => {
            host.requestUpdate();
        });
        this.#roots = rootsAround(host);
        for (const root of this.#roots)
            watch(root, this.update);
    }
    hostDisconnected() {
        this.#stopHearing?.();
        for (const root of this.#roots)
            unwatch(root, this.update);
        this.#roots = [];
    }
}
function watch(root, hear) {
    const known = watched.get(root);
    if (known) {
        known.hosts.add(hear);
        return;
    }
    const hosts = new Set([hear]);
    const observer = new MutationObserver(() => {
        for (const hear of hosts)
            hear();
    });
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    watched.set(root, { hosts, observer });
}
function unwatch(root, hear) {
    const known = watched.get(root);
    known?.hosts.delete(hear);
    if (known?.hosts.size !== 0)
        return;
    known.observer.disconnect();
    watched.delete(root);
}

export { LanguageController };
//# sourceMappingURL=language-controller.js.map

/** What the platform tells of typing, and lets out of a shadow root. */
const TELLING = [
    ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input'],
    ...['compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste'],
];
/**
 * Keeps what is typed and chosen in fields from the listeners of the page. Its shortcuts see the element and no field, and would
 * take letters and arrows for theirs; keys that no field needs are left to them.
 */
class TypingController {
    constructor(host) {
        this.host = host;
        host.addController(this);
    }
    hostConnected() {
        for (const type of TELLING)
            this.host.renderRoot.addEventListener(type, keep);
    }
}
function keep(event) {
    const isField = event.target.matches('textarea,input');
    if (isField && !(event instanceof KeyboardEvent && isForPage(event)))
        event.stopPropagation();
}
const isForPage = ({ key, altKey, ctrlKey, metaKey }) => /^(?:Tab|Escape|F\d+)$/.test(key) || altKey || ctrlKey || metaKey;

export { TypingController };
//# sourceMappingURL=typing-controller.js.map

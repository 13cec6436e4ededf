/** Prints, copies, shares and saves a sheet. Nothing is fetched and nothing sent: a share goes where the reader sends it. */
class SheetController {
    #frame;
    #address;
    constructor(host, 
    /** Nothing where no guide is shown. */
    made) {
        this.host = host;
        this.made = made;
        this.print = () => {
            this.#try(() => {
                this.#clear();
                const frame = document.createElement('iframe');
                frame.className = 'printed';
                frame.title = this.content.title;
                frame.tabIndex = -1;
                frame.ariaHidden = 'true';
                this.host.renderRoot.append(frame);
                this.#frame = frame;
                this.#fill(frame);
                frame.contentWindow?.focus();
                frame.contentWindow?.print();
            });
        };
        this.saveText = () => {
            this.#save(() => this.content.text(), 'text/plain', 'txt');
        };
        this.savePage = () => {
            this.#save(() => textOf(this.content), 'text/html', 'html');
        };
        host.addController(this);
    }
    hostDisconnected() {
        this.#clear();
    }
    get content() {
        const content = this.made();
        if (!content)
            throw new Error('No guide is shown.');
        return content;
    }
    /** Nothing where the page may not write into the clipboard. */
    get copy() {
        if (!('clipboard' in navigator))
            return undefined;
        return () => {
            void this.#later(() => navigator.clipboard.writeText(this.content.text()), 'copied');
        };
    }
    /** Nothing where the browser has no way to share. */
    get share() {
        if (!('share' in navigator))
            return undefined;
        return () => {
            const { title, text } = this.content;
            void this.#later(() => navigator.share({ title, text: text() }));
        };
    }
    /** Forgets what has come of the last thing. */
    settle() {
        this.outcome = undefined;
    }
    /** Its own styles are adopted: a page's policy may forbid style elements. */
    #fill(frame) {
        const { contentDocument: target, contentWindow } = frame;
        const { page, css, title } = this.content;
        if (!target || !contentWindow)
            return;
        const { body, documentElement: root } = page();
        target.title = title;
        target.documentElement.lang = root.lang;
        target.documentElement.dir = root.dir;
        target.body.replaceChildren(...body.childNodes);
        const sheet = new contentWindow.CSSStyleSheet();
        sheet.replaceSync(css);
        target.adoptedStyleSheets = [sheet];
    }
    #save(text, type, ending) {
        this.#try(() => {
            this.#clear();
            const address = URL.createObjectURL(new Blob([text()], { type: `${type};charset=utf-8` }));
            this.#address = address;
            const link = document.createElement('a');
            link.href = address;
            link.download = `${this.content.name}.${ending}`;
            link.click();
        });
    }
    #try(work) {
        try {
            work();
            this.outcome = undefined;
        }
        catch {
            this.outcome = 'notDone';
        }
        this.host.requestUpdate();
    }
    async #later(work, outcome) {
        try {
            await work();
            this.outcome = outcome;
        }
        catch (error) {
            // A reader who closes the list of ways to share has done what they wanted.
            const isAbandoned = error instanceof DOMException && error.name === 'AbortError';
            this.outcome = isAbandoned ? undefined : 'notDone';
        }
        this.host.requestUpdate();
    }
    #clear() {
        this.#frame?.remove();
        this.#frame = undefined;
        if (this.#address)
            URL.revokeObjectURL(this.#address);
        this.#address = undefined;
    }
}
/** A document as text, with its styles in it. */
function textOf({ page, css }) {
    const source = page();
    const style = source.createElement('style');
    style.textContent = css;
    const charset = source.createElement('meta');
    charset.setAttribute('charset', 'utf-8');
    source.head.prepend(charset, style);
    return `<!doctype html>\n${source.documentElement.outerHTML}\n`;
}

export { SheetController };
//# sourceMappingURL=sheet-controller.js.map

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A sheet in the forms in which it leaves the page, by the reader's own hand. */
export interface SheetContent {
  readonly title: string;
  /** The name of a file, without its ending. */
  readonly name: string;
  readonly text: () => string;
  /** A document of its own, with its styles. */
  readonly page: () => Document;
  /** The styles of that document. */
  readonly css: string;
}

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Prints, copies, shares and saves a sheet. Nothing is fetched and nothing sent: a share goes where the reader sends it. */
export class SheetController implements ReactiveController {
  /** Whether the last thing worked; nothing where that shows by itself. */
  outcome: 'copied' | 'notDone' | undefined;
  #frame: HTMLIFrameElement | undefined;
  #address: string | undefined;

  constructor(
    private readonly host: Host,
    /** Nothing where no guide is shown. */
    private readonly made: () => SheetContent | undefined,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#clear();
  }

  private get content(): SheetContent {
    const content = this.made();
    if (!content) throw new Error('No guide is shown.');
    return content;
  }

  readonly print = (): void => {
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

  /** Nothing where the page may not write into the clipboard. */
  get copy(): (() => void) | undefined {
    if (!('clipboard' in navigator)) return undefined;
    return () => {
      void this.#later(() => navigator.clipboard.writeText(this.content.text()), 'copied');
    };
  }

  /** Nothing where the browser has no way to share. */
  get share(): (() => void) | undefined {
    if (!('share' in navigator)) return undefined;
    return () => {
      const { title, text } = this.content;
      void this.#later(() => navigator.share({ title, text: text() }));
    };
  }

  readonly saveText = (): void => {
    this.#save(() => this.content.text(), 'text/plain', 'txt');
  };

  readonly savePage = (): void => {
    this.#save(() => textOf(this.content), 'text/html', 'html');
  };

  /** Forgets what has come of the last thing. */
  settle(): void {
    this.outcome = undefined;
  }

  /** Its own styles are adopted: a page's policy may forbid style elements. */
  #fill(frame: HTMLIFrameElement): void {
    const { contentDocument: target, contentWindow } = frame;
    const { page, css, title } = this.content;
    if (!target || !contentWindow) return;
    const { body, documentElement: root } = page();
    target.title = title;
    target.documentElement.lang = root.lang;
    target.documentElement.dir = root.dir;
    target.body.replaceChildren(...body.childNodes);
    const sheet = new (contentWindow as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    target.adoptedStyleSheets = [sheet];
  }

  #save(text: () => string, type: string, ending: string): void {
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

  #try(work: () => void): void {
    try {
      work();
      this.outcome = undefined;
    } catch {
      this.outcome = 'notDone';
    }
    this.host.requestUpdate();
  }

  async #later(work: () => Promise<void>, outcome?: 'copied'): Promise<void> {
    try {
      await work();
      this.outcome = outcome;
    } catch (error) {
      // A reader who closes the list of ways to share has done what they wanted.
      const isAbandoned = error instanceof DOMException && error.name === 'AbortError';
      this.outcome = isAbandoned ? undefined : 'notDone';
    }
    this.host.requestUpdate();
  }

  #clear(): void {
    this.#frame?.remove();
    this.#frame = undefined;
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = undefined;
  }
}

/** A document as text, with its styles in it. */
function textOf({ page, css }: SheetContent): string {
  const source = page();
  const style = source.createElement('style');
  style.textContent = css;
  const charset = source.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  source.head.prepend(charset, style);
  return `<!doctype html>\n${source.documentElement.outerHTML}\n`;
}

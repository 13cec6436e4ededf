import { until } from '../../src/testing/until.js';
import type { Page } from '../frames.js';

/** The page for authors as it is built, and what an author does in it. */

const ADDRESS = new URL('../../dist/builder/index.html', import.meta.url).href;
export const DIST = new URL('../../dist/', import.meta.url).href;

type Host = HTMLElement & { readonly updateComplete: Promise<unknown> };

const frames: HTMLIFrameElement[] = [];

export function closeBuilders(): void {
  for (const frame of frames.splice(0)) frame.remove();
  localStorage.removeItem('treatment-compare/builder');
}

export class Author {
  constructor(
    readonly page: Page,
    readonly host: Host,
  ) {}

  get root(): ShadowRoot {
    return this.host.shadowRoot!;
  }

  /** A control by its id. */
  field(id: string): HTMLInputElement {
    const found = this.root.getElementById(id);
    if (!found) throw new Error(`There is no ${id}.`);
    return found as HTMLInputElement;
  }

  async choose(id: string): Promise<void> {
    this.field(id).click();
    await this.host.updateComplete;
  }

  async type(id: string, value: string): Promise<void> {
    const field = this.field(id);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.host.updateComplete;
  }

  /** Types letters into a field, and stays in it. */
  async begin(id: string, value: string): Promise<void> {
    const field = this.field(id);
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.host.updateComplete;
  }

  /** Leaves the page, as a reload does. */
  leave(): void {
    this.page.dispatchEvent(new this.page.PageTransitionEvent('pagehide'));
  }

  /** What is said to be wrong with what stands in a field, which names it. */
  problemOf(id: string): string {
    const described = this.field(id).getAttribute('aria-describedby')?.split(' ') ?? [];
    return described.includes(`${id}-problem`) ? this.field(`${id}-problem`).textContent : '';
  }

  button(words: string): HTMLButtonElement {
    const buttons = [...this.root.querySelectorAll('button')];
    const found = buttons.find(({ textContent }) => textContent.trim() === words);
    if (!found) throw new Error(`There is no button “${words}”.`);
    return found;
  }

  async press(words: string): Promise<void> {
    this.button(words).click();
    await this.host.updateComplete;
  }

  /** As other programs hand over what was copied in them. */
  async paste(id: string, content: Readonly<Record<string, string>>): Promise<void> {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(content)) clipboardData.setData(type, text);
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    // Firefox makes an empty one for an event of a script.
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    this.field(id).dispatchEvent(event);
    await this.host.updateComplete;
  }

  get code(): ShadowRoot {
    return this.root.querySelector('.main-code')!.shadowRoot!;
  }

  /** What is to be pasted into a page. */
  async snippet(): Promise<string> {
    await this.host.updateComplete;
    const field = this.root.querySelector<Host>('.main-code');
    await field?.updateComplete;
    return this.code.querySelector('textarea')!.value;
  }

  get preview(): Document | null | undefined {
    const shown = this.root.querySelector('builder-preview')?.shadowRoot;
    return shown?.querySelector('iframe')?.contentDocument;
  }

  /** What the preview shows of an element, once it does. */
  async previewed(tag: string, words: RegExp): Promise<void> {
    await until(
      () => words.test(this.preview?.querySelector(tag)?.shadowRoot?.textContent ?? ''),
      `The preview shows ${String(words)}`,
    );
  }
}

/** Opens the page for authors. */
export async function openBuilder(width = 1200): Promise<Author> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  frame.src = ADDRESS;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const page = frame.contentWindow as Page;
  const host = page.document.querySelector<Host>('treatment-builder')!;
  await host.updateComplete;
  return new Author(page, host);
}

import {
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { listener } from '../../views/listener.js';
import { builderStyles } from '../builder.styles.js';
import type { RelatedPosts } from '../../elements/related-posts.js';
import type { Diagnostic } from '../../model/diagnostics/diagnostic.js';
import { contrastReport } from '../contrast-report.js';
import type { FeedResult } from '../told-of-feed.js';
import { LOOK_ID } from './preview-page.js';

/** Widths of windows in which most pages are read, in CSS pixels. */
export const WIDTHS = { phone: 360, desktop: 1024 } as const;

export type WidthName = keyof typeof WIDTHS;

/** How high the part of a page is that is seen at once, in CSS pixels. */
const HEIGHT = 760;

/** A page in a frame, made as small as the room asks for. Tells `measured`, with the contrasts of its words, where it has
 * any, and `feed-read`, with what came of a feed. */
export class BuilderPreview extends LitElement {
  static override styles = builderStyles;

  static override properties: PropertyDeclarations = {
    page: { attribute: false },
    look: { attribute: false },
    tag: { attribute: false },
    width: { attribute: false },
    label: { attribute: false },
    feed: { attribute: false },
    feedRequests: { attribute: false },
  };

  /** The HTML of the page. */
  declare page: string;
  /** The rule that gives the element in it its look. */
  declare look: string;
  /** The tag of the element in it. */
  declare tag: string;
  declare width: WidthName;
  /** The title of the frame. */
  declare label: string;
  /** Addresses of feeds for the element in it, where that shows posts of some. */
  declare feed: string;
  /** How often they were asked for: each time they are fetched anew. */
  declare feedRequests: number;

  /** How far the page was scrolled that the one to come takes the place of. */
  #scrolled = 0;
  #isLoading = false;

  readonly #frame = createRef<HTMLIFrameElement>();
  readonly #resizes = new ResizeObserver(() => this.#fit());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes.disconnect();
  }

  protected override render(): TemplateResult {
    return html`<div class="frame-room">
      <iframe
        ${ref(this.#frame)}
        title=${this.label}
        @load=${listener(() => this.#loaded())}
      ></iframe>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('width')) this.#fit();
    if (changed.has('page')) this.#load();
    else if (changed.has('look')) void this.#dress();
    if (changed.has('feedRequests') && !this.#isLoading) this.#fetchFeed();
  }

  /** One page after the other: WebKit may lose one that is set while another is on its way. */
  #load(): void {
    const frame = this.#frame.value;
    if (!frame || this.#isLoading || frame.srcdoc === this.page) return;
    this.#isLoading = true;
    this.#scrolled = frame.contentWindow?.scrollY ?? 0;
    frame.srcdoc = this.page;
  }

  #loaded(): void {
    // The empty page that each frame begins with is none of ours.
    const page = this.#frame.value?.contentDocument;
    if (page && !page.getElementById(LOOK_ID)) return;
    this.#isLoading = false;
    this.#listenToPosts();
    this.#fetchFeed();
    void this.#dress(this.#scrolled);
    this.#load();
  }

  /** The element that shows posts of feeds. */
  get #posts(): RelatedPosts | null | undefined {
    const page = this.#frame.value?.contentDocument;
    return this.feed ? page?.querySelector<RelatedPosts>('related-posts') : undefined;
  }

  /** Tells `feed-read` whenever the element has come to an end with its feeds. */
  #listenToPosts(): void {
    const posts = this.#posts;
    if (!posts) return;
    const tell = (count: number, diagnostic?: Diagnostic) => {
      const detail: FeedResult = { feed: posts.src ?? '', count, diagnostic };
      this.dispatchEvent(new CustomEvent('feed-read', { detail }));
    };
    posts.addEventListener('related-posts-load', (event) => tell(event.posts.length));
    posts.addEventListener('related-posts-error', ({ diagnostics: [diagnostic] }) => {
      // It may have looked for one in its own page before it was given this.
      if (diagnostic?.code !== 'no-feed') tell(0, diagnostic);
    });
  }

  #fetchFeed(): void {
    const posts = this.#posts;
    if (!posts) return;
    // Nobody scrolls there first.
    posts.setAttribute('loading', 'eager');
    if (posts.getAttribute('src') === this.feed) posts.reload();
    else posts.setAttribute('src', this.feed);
  }

  /** A frame that is wider than its room is drawn smaller, as a whole. */
  #fit(): void {
    const frame = this.#frame.value;
    if (!frame) return;
    const width = WIDTHS[this.width];
    const scale = Math.min(1, this.clientWidth / width) || 1;
    frame.width = String(width);
    frame.height = String(Math.round(HEIGHT / Math.min(1, scale * 1.25)));
    this.style.setProperty('--scale', String(scale));
    this.style.setProperty('--frame-width', `${width * scale}px`);
    this.style.setProperty('--frame-height', `${Number(frame.height) * scale}px`);
  }

  /**
   * Gives the page its look, without loading it anew, and measures what comes of it.
   *
   * @param scrolled how far it is to be scrolled, where it is new
   */
  async #dress(scrolled?: number): Promise<void> {
    const frame = this.#frame.value;
    const page = frame?.contentDocument;
    const sheet = page?.getElementById(LOOK_ID);
    if (!frame || !page || !sheet) return;
    sheet.textContent = this.look;
    const element = page.querySelector<Drawn>(this.tag);
    await element?.updateComplete;
    await drawn(page);
    if (scrolled) page.defaultView?.scrollTo(0, scrolled);
    if (page !== frame.contentDocument) return;
    this.dispatchEvent(new CustomEvent('measured', { detail: element && contrastReport(element) }));
  }
}

type Drawn = HTMLElement & { readonly updateComplete?: Promise<unknown> };

/** Once the page has been drawn with what it has now. */
const drawn = ({ defaultView }: Document): Promise<unknown> =>
  new Promise((resolve) => {
    defaultView?.requestAnimationFrame(() => resolve(undefined));
  });

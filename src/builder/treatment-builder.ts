import {
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { LONGEST_TITLE } from '../model/comparison/check-words.js';
import { fill } from '../model/fill.js';
import { primaryLanguage } from '../model/language-tag.js';
import { parseJson } from '../model/parse-json.js';
import { longTextIn } from '../check/long-text.js';
import { compared } from '../start/compared.js';
import { readHtmlTable } from '../start/html-table.js';
import { readSeparatedTable, separatedByTabs } from '../start/separated-table.js';
import { startDocument } from '../start/start-document.js';
import { linksLeftOutIn, madeOf } from '../start/table-words.js';
import { listener } from '../views/listener.js';
import { ownName } from '../i18n/own-name.js';
import { isUsable } from './addresses.js';
import { builderStyles } from './builder.styles.js';
import { type Choices, choicesFrom, firstChoices } from './choices.js';
import type { EditedDocument } from './editor/comparison-editor.js';
import type { ContrastReport } from './contrast-report.js';
import { deleteDraft, keepDraft, readDraft } from './draft.js';
import { lookOf } from './look/look.js';
import { type Look, lookRule } from './look/variables.js';
import type { WidthName } from './preview/builder-preview.js';
import type { HostName } from './preview/host-pages.js';
import { previewPage } from './preview/preview-page.js';
import { type FileTaken, LARGEST_FILE, readChosenFile } from './read-chosen-file.js';
import { save } from './save.js';
import { type Shown, shownOf } from './shown.js';
import { tagOf } from './take/element-markup.js';
import { folderContent } from './take/folder.js';
import type { Hashes } from './take/scripts.js';
import { OWN_FILE } from './take/snippets.js';
import { zipOf } from './take/zip.js';
import { type FeedResult, feedTrouble } from './told-of-feed.js';
import { toldOfFile, toldOfUnfit } from './told-of-file.js';
import { checkField, selectField } from './views/fields.js';
import { lookView } from './views/look.js';
import type { BuilderActions, SaidAt, Scope } from './views/scope.js';
import { settingsView } from './views/settings.js';
import { takeView, titleOf } from './views/take.js';
import { whatView } from './views/what.js';
import { typesInto } from './while-typing.js';
import { type PageLanguage, WORDS } from './words/index.js';

const LANGUAGES: readonly PageLanguage[] = ['en', 'es'];

const VERSION = typeof __VERSION__ === 'undefined' ? '0.0.0' : __VERSION__;

/** How long authors pause when they have written something, in milliseconds. */
const PAUSE = 500;

/** The widest table that names of treatments can be. */
const MOST_TREATMENTS = 6;

/**
 * The page for authors: from a wish to what they paste into their site. All that they choose and type stays in this page;
 * what is shown is drawn by the elements themselves, in a frame.
 */
export class TreatmentBuilder extends LitElement {
  static override styles = builderStyles;

  static override properties: PropertyDeclarations = {
    files: {},
    language: { state: true },
    choices: { state: true },
    width: { state: true },
    host: { state: true },
    report: { state: true },
    said: { state: true },
    feedResult: { state: true },
    keepsDraft: { state: true },
  };

  /** Address of the folder with the scripts, relative to the page, with a slash at its end. */
  declare files: string;
  declare private language: PageLanguage;
  declare private choices: Choices;
  declare private width: WidthName;
  declare private host: HostName;
  declare private report: ContrastReport | undefined;
  declare private said: Scope['said'];
  /** What came of the feed that was asked for last; nothing while it is on its way. */
  declare private feedResult: FeedResult | undefined;
  declare private keepsDraft: boolean;

  #hashes: Hashes = {};
  #shown: Shown = { told: [] };
  #look: Look = {};
  #form: FormState = { text: '', document: undefined };
  #feedRequests = 0;
  #editing: ReturnType<typeof setTimeout> | undefined;
  /** Whether what is set goes to the draft alone, for its field has not been left. */
  #isOnlyDrafted = false;

  constructor() {
    super();
    this.files = '../';
    this.language = spokenLanguage();
    this.choices = firstChoices('');
    this.width = 'phone';
    this.host = 'plain';
    this.said = {};
    this.keepsDraft = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const json = this.querySelector('script[type="application/json"]')?.textContent ?? '{}';
    this.#hashes = JSON.parse(json) as Hashes;
    const first = firstChoices(baseOf(new URL(this.files, document.baseURI)));
    const draft = readDraft();
    this.keepsDraft = draft !== undefined;
    this.choices = choicesFrom(draft, first);
    if (this.keepsDraft) this.#say('draft', WORDS[this.language].draftFound);
    globalThis.addEventListener('pagehide', this.#takeAll);
    document.addEventListener('visibilitychange', this.#takeAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('pagehide', this.#takeAll);
    document.removeEventListener('visibilitychange', this.#takeAll);
    this.#takeEdited();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('choices')) return;
    const before = changed.get('choices') as Choices | undefined;
    const { choices } = this;
    const isAnother = (...names: (keyof Choices)[]) =>
      names.some((name) => before?.[name] !== choices[name]);
    if (isAnother('content', 'own', 'language')) this.#shown = shownOf(choices);
    if (choices.own !== this.#form.text) this.#form = formOf(choices.own);
    if (isAnother('sheet', 'accent', 'font', 'corners', 'spacing')) this.#look = lookOf(choices);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('language')) {
      document.documentElement.lang = this.language;
      document.title = WORDS[this.language].title;
    }
    if (changed.has('choices') || changed.has('keepsDraft')) this.#draft(this.choices);
  }

  /** Keeps a draft where its author asks for one. */
  #draft(choices: Choices): void {
    if (!this.keepsDraft || keepDraft(choices)) return;
    this.#say('draft', WORDS[this.language].draftNotKept);
  }

  protected override render(): TemplateResult {
    const scope = this.#scope();
    const { words } = scope;
    return html`<div class="builder" dir="ltr" @input=${listener(this.#onInput)}>
      ${this.#topView(scope)}
      <div class="steps">
        ${stepView(1, words.stepWhat, whatView(scope))}
        ${stepView(2, words.stepSettings, settingsView(scope))}
        ${stepView(3, words.stepLook, lookView(scope))} ${this.#previewView(scope)}
        ${stepView(4, words.stepTake, takeView(scope))}
      </div>
    </div>`;
  }

  #topView({ words, said }: Scope): TemplateResult {
    return html`<div class="top">
      <div>
        <h1>${words.title}</h1>
        <p class="lede">${words.lede}</p>
      </div>
      <div class="field">
        <div class="languages" role="group" aria-label=${words.switchTo}>
          ${LANGUAGES.map(
            (language) =>
              html`<button
                type="button"
                lang=${language}
                aria-pressed=${String(language === this.language)}
                @click=${listener(() => {
                  this.language = language;
                  this.said = {};
                })}
              >${ownName(language)}</button>`,
          )}
        </div>
        ${checkField({
          name: 'draft',
          label: words.keepDraft,
          help: words.keepDraftHelp,
          value: this.keepsDraft,
          set: (keeps) => {
            this.keepsDraft = keeps;
            if (!keeps) deleteDraft();
          },
        })}
        <p class="said" role="status">${said.draft ?? ''}</p>
      </div>
    </div>`;
  }

  #previewView({ choices, shown, look, words }: Scope): TemplateResult {
    const page = previewPage(choices, shown, {
      host: this.host,
      files: new URL(this.files, document.baseURI).href,
      words: {
        title: words.previewTitle,
        before: words.previewBefore,
        after: words.previewAfter,
        nothing: words.previewNothing,
      },
    });
    return html`<section class="step preview" aria-labelledby="preview-title">
      <h2 id="preview-title">${words.preview}</h2>
      <div class="preview-tools">
        <div class="widths" role="group" aria-label=${words.previewWidth}>
          ${(['phone', 'desktop'] as const).map(
            (width) =>
              html`<button
                type="button"
                aria-pressed=${String(width === this.width)}
                @click=${listener(() => {
                  this.width = width;
                })}
              >${width === 'phone' ? words.previewPhone : words.previewDesktop}</button>`,
          )}
        </div>
        ${selectField({
          name: 'host',
          label: words.previewHost,
          value: this.host,
          options: [
            { value: 'plain', label: words.hostPlain },
            { value: 'blocks', label: words.hostBlocks },
            { value: 'dark', label: words.hostDark },
            { value: 'rtl', label: words.hostRtl },
          ],
          set: (host) => {
            this.host = host as HostName;
          },
        })}
      </div>
      <a
        class="skip"
        href="#step-4"
        @click=${listener((event: Event) => {
          event.preventDefault();
          this.shadowRoot?.getElementById('step-4')?.focus();
        })}
      >${words.previewSkip}</a>
      <builder-preview
        .page=${page}
        .look=${lookRule(tagOf(choices), look)}
        .tag=${tagOf(choices)}
        .width=${this.width}
        .label=${words.previewTitle}
        .feed=${isOfFeed(choices) ? choices.feedAsked : ''}
        .feedRequests=${this.#feedRequests}
        @feed-read=${listener((event: CustomEvent<FeedResult>) => {
          this.feedResult = event.detail;
        })}
        @measured=${listener((event: CustomEvent<ContrastReport | undefined>) => {
          this.report = event.detail;
        })}
      ></builder-preview>
    </section>`;
  }

  #scope(): Scope {
    return {
      choices: this.choices,
      shown: this.#shown,
      edited: this.#form.document,
      look: this.#look,
      report: this.report,
      words: WORDS[this.language],
      language: this.language,
      hashes: this.#hashes,
      version: VERSION,
      said: { ...this.#saidOfFeed(), ...this.said },
      feedTrouble: this.#feedTrouble(),
      set: (changes) => this.#set(changes),
      actions: this.#actions,
    };
  }

  #set(changes: Partial<Choices>): void {
    const choices = { ...this.choices, ...changes };
    if (this.#isOnlyDrafted) this.#draft(choices);
    else {
      this.choices = choices;
      this.said = {};
    }
  }

  /** A draft has each letter, though what is typed counts when its field is left. */
  readonly #onInput = (event: Event): void => {
    const { target } = event;
    if (!this.keepsDraft || !isText(target)) return;
    this.#isOnlyDrafted = true;
    target.dispatchEvent(new CustomEvent('change'));
    this.#isOnlyDrafted = false;
    typesInto(event);
  };

  /** A page that is left, or put aside, may never come back: what is being typed counts, as if its field were left. */
  readonly #takeAll = (): void => {
    const focused = this.shadowRoot?.activeElement;
    const field = focused?.shadowRoot?.activeElement ?? focused ?? null;
    if (isText(field)) field.dispatchEvent(new CustomEvent('change'));
    this.#takeEdited();
    this.#draft(this.choices);
  };

  #say(at: SaidAt, words: string): void {
    this.said = { ...this.said, [at]: words };
  }

  readonly #actions: BuilderActions = {
    pasteTable: (event) => this.#pasteTable(event),
    readFile: (file) => void this.#readFile(file),
    begin: () => this.#begin(),
    edit: (document) => this.#edit(document),
    leaveEditor: () => this.#takeEdited(),
    bringBack: () => {
      this.#set({ own: this.choices.ownBefore, ownBefore: this.choices.own });
      this.#say('begin', WORDS[this.language].broughtBack);
    },
    saveOwn: () => save(OWN_FILE, this.choices.own, 'application/json'),
    askFeed: () => this.#askFeed(),
    saveFolder: () => void this.#saveFolder(),
  };

  /** A table from another program comes as HTML too, which tells cells apart better than its text does. */
  #pasteTable(event: ClipboardEvent): void {
    const markup = event.clipboardData?.getData('text/html') ?? '';
    const table = readHtmlTable(markup);
    if (table.rows.length === 0) return;
    event.preventDefault();
    const area = event.target as HTMLTextAreaElement;
    const { selectionStart, selectionEnd } = area;
    area.setRangeText(separatedByTabs(table), selectionStart, selectionEnd, 'end');
    this.#set({ table: area.value });
    const told = linksLeftOutIn(table.linksLeftOut ?? 0, this.language);
    if (told.length > 0) this.#say('begin', told.join('\n'));
  }

  async #readFile(file: File): Promise<void> {
    const words = WORDS[this.language];
    try {
      if (file.size > LARGEST_FILE) {
        const megabytes = LARGEST_FILE / 1_000_000;
        const told = fill(words.fileTooLarge, { file: file.name, megabytes });
        this.#say('begin', `${told} ${words.fileKept}`);
        return;
      }
      const result = readChosenFile(file.name, new Uint8Array(await file.arrayBuffer()));
      if (!('refused' in result)) this.#set(taken(result, this.choices));
      this.#say('begin', toldOfFile(file.name, result, words, this.language));
    } catch {
      this.#say('begin', words.fileUnread);
    }
  }

  #begin(): void {
    const words = WORDS[this.language];
    const { beginning, table, names, condition, own, region } = this.choices;
    const ofTable = beginning === 'table' ? compared(readSeparatedTable(table)) : undefined;
    const start = ofTable ?? namesIn(names);
    if (!start) this.#say('begin', words.notNames);
    else if ('problem' in start)
      this.#say('begin', toldOfUnfit(words.theTable, start, this.language));
    else if (!condition.trim()) this.#say('begin', words.noCondition);
    else if (isTooLong(condition) || start.treatments.some(isTooLong))
      this.#say('begin', fill(words.tooLongName, { most: LONGEST_TITLE }));
    else {
      const document = startDocument({
        ...start,
        condition: condition.trim(),
        language: this.choices.language || this.language,
        region: region || 'INTL',
      });
      const text = `${JSON.stringify(document, null, 2)}\n`;
      // Asked for twice, it would take the place of what it has just taken the place of.
      if (text !== own) this.#set({ own: text, ownBefore: own });
      const made = ofTable && 'sections' in ofTable ? madeOf(ofTable, this.language) : [];
      this.#say('begin', [words.begun, ...made].join('\n'));
    }
  }

  /** The form tells of each letter. What is drawn of it waits until its author pauses. */
  #edit(document: EditedDocument): void {
    this.#form = { text: `${JSON.stringify(document, null, 2)}\n`, document };
    this.#draft({ ...this.choices, own: this.#form.text });
    clearTimeout(this.#editing);
    this.#editing = setTimeout(() => this.#takeEdited(), PAUSE);
  }

  #takeEdited(): void {
    clearTimeout(this.#editing);
    this.#editing = undefined;
    if (this.#form.text !== this.choices.own) this.#set({ own: this.#form.text });
  }

  #askFeed(): void {
    const words = WORDS[this.language];
    const feed = this.choices.feed.trim();
    if (!feed.split(/\s+/).every(isUsable)) this.#say('feed', words.feedBad);
    else {
      this.feedResult = undefined;
      this.#feedRequests++;
      this.#set({ feedAsked: feed });
    }
  }

  /** What is wrong with the feed that is to be taken; nothing where it has shown posts, or there is none. */
  #feedTrouble(): string | undefined {
    const words = WORDS[this.language];
    const feed = this.choices.feed.trim();
    if (!feed) return undefined;
    if (this.feedResult?.feed !== feed) return words.feedNotSeen;
    return feedTrouble(this.feedResult, words, new URL(document.baseURI));
  }

  #saidOfFeed(): Scope['said'] {
    const { feed, feedAsked } = this.choices;
    const words = WORDS[this.language];
    if (!feedAsked || feedAsked !== feed.trim()) return {};
    if (this.feedResult?.feed !== feedAsked) return { feed: words.feedAsked };
    return { feed: this.#feedTrouble() ?? words.feedShown };
  }

  async #saveFolder(): Promise<void> {
    const scope = this.#scope();
    const { choices, shown, look, words } = scope;
    const title = titleOf(scope);
    const readMe = fill(words.readMe, { title });
    const content = folderContent(choices, shown, look, { title, readMe });
    const name = `treatment-compare-${VERSION}`;
    try {
      const base = new URL(this.files, document.baseURI);
      save(`${name}.zip`, await zipOf(name, content, base), 'application/zip');
      this.#say('folder', fill(words.folderMade, { file: `${name}.zip` }));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.#say('folder', words.folderFailed);
    }
  }
}

/** What the form shows, and the text that it is of. */
interface FormState {
  readonly text: string;
  readonly document: EditedDocument | undefined;
}

/** Whether it is a control that words are typed into. */
const isText = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && ['text', 'number'].includes(target.type));

function formOf(text: string): FormState {
  const document = parseJson(text);
  const isObject = typeof document === 'object' && document !== null && !Array.isArray(document);
  const isFit = isObject && !longTextIn(document);
  return { text, document: isFit ? (document as EditedDocument) : undefined };
}

function stepView(number: number, title: string, content: TemplateResult): TemplateResult {
  const id = `step-${number}`;
  return html`<section class="step" aria-labelledby=${id}>
    <h2 id=${id} tabindex="-1"><span>${number}</span>${title}</h2>
    ${content}
  </section>`;
}

/** The language of the reader, where the page speaks it. */
function spokenLanguage(): PageLanguage {
  const spoken = navigator.languages
    .map(primaryLanguage)
    .find((language) => LANGUAGES.includes(language as PageLanguage));
  return (spoken as PageLanguage | undefined) ?? 'en';
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Where the scripts of a site are: beside this page, unless that is open on its author's own machine. */
function baseOf(files: URL): string {
  const isOnline = /^https?:$/.test(files.protocol) && !LOOPBACK.includes(files.hostname);
  return isOnline ? files.href : `/treatment-compare-${VERSION}/`;
}

/** What a file is taken for, whichever of the fields it was chosen at. */
const taken = ({ kind, text }: FileTaken, { own }: Choices): Partial<Choices> =>
  kind === 'own'
    ? { own: text, ownBefore: own, beginning: 'json' }
    : { table: text, beginning: 'table' };

const isOfFeed = ({ subject, postsFrom }: Choices): boolean =>
  subject === 'posts' && postsFrom === 'feed';

const isTooLong = (name: string): boolean => name.length > LONGEST_TITLE;

function namesIn(text: string): { readonly treatments: readonly string[] } | undefined {
  const treatments = text
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean);
  return treatments.length >= 2 && treatments.length <= MOST_TREATMENTS
    ? { treatments }
    : undefined;
}

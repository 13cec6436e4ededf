import { noChange, nothing, html } from 'lit';
import { comparisonContent } from '../controllers/comparison-content.js';
import { ContentController } from '../controllers/content-controller.js';
import { GroundController } from '../controllers/ground-controller.js';
import { RenderQueueController } from '../controllers/render-queue-controller.js';
import { PRERENDERED } from '../controllers/stored-markup.js';
import { PrintController } from '../controllers/print-controller.js';
import { ReadingController } from '../controllers/reading-controller.js';
import { formatsFor } from '../i18n/formats.js';
import { comparisonWords, messagesOf, lockedWordsInEnglish } from '../i18n/messages.js';
import { fingerprint } from '../model/comparison/fingerprint.js';
import { framesOf, ownFrame } from '../model/comparison/frames.js';
import { READ_ONLY, LOCKED_WORDS_IN_ENGLISH, NO_DOCUMENT, OWN_CONTENT_SHOWN, DOCUMENT_SHOWN, OLD_CONTENT_SHOWN } from '../model/diagnostics/catalogue.js';
import { dayOf } from '../model/comparison/review.js';
import { canonicalTag, isRightToLeft } from '../model/language-tag.js';
import { registerComparisons, otherLanguagesOf } from '../sources/built-in.js';
import { languageOf } from '../sources/page/language.js';
import { pageAddress } from '../sources/page/page-address.js';
import { hasOwnContent } from '../sources/page/own-content.js';
import { whenLoaded } from '../sources/page/when-loaded.js';
import { selectionOf } from '../views/context.js';
import { otherLanguageNotice } from '../views/locked.js';
import { sourceNote } from '../views/source-note.js';
import { failedView, emptyView, loadingView, noticeView } from '../views/status.js';
import { ElementBase } from './element-base.js';
import { holdsRestOfPage } from './never-closed.js';

/** Hears even that a source is set to `undefined`: then none is there yet, and no other takes its place. */
const hasChanged = (value, old) => value !== old || value === undefined;
/** A name of a source, which may be blank. */
const NAME = {
    hasChanged,
    converter: (name) => name ?? undefined,
};
const SOURCES = ['document', 'src', 'comparison'];
/**
 * What the elements share that show a comparison or a part of one: where its document comes from, what is
 * shown while there is none, and what the page and its author are told.
 *
 * @attr {string} lang - Language of the element's own words and of the built-in comparison; by default that of the page. Falls back to English.
 *
 * @cssstate loading - The document is on its way, for the first time or again.
 * @cssstate error - The document could not be shown.
 * @cssstate empty - No document is named, and the script carries none.
 *
 * @cssproperty [--tc-treatment-1=#186b6e] - Colour of the first treatment in charts. Its lightness is our own, so that it stands out.
 * @cssproperty [--tc-treatment-2=#9a7210] - Colour of the second treatment.
 * @cssproperty [--tc-treatment-3=#53256a] - Colour of the third treatment.
 * @cssproperty [--tc-treatment-4=#5c8aa0] - Colour of the fourth treatment.
 * @cssproperty [--tc-treatment-5=#784219] - Colour of the fifth treatment.
 * @cssproperty [--tc-treatment-6=#6e60ae] - Colour of the sixth treatment.
 * @cssproperty [--tc-sticky-offset=0px] - Height of a bar of the page that stays at the top.
 * @cssproperty [--tc-loading-block-size=32em] - Height held open while the document is on its way; by default that of the window for a comparison, if it is more.
 */
class ComparisonElement extends ElementBase {
    static { this.properties = {
        document: { attribute: false, hasChanged },
        src: NAME,
        comparison: NAME,
    }; }
    static {
        Object.defineProperty(this.prototype, 'shown', {
            get() {
                return this.#shown?.context.comparison;
            },
            // A framework that sets every property it is given would fail as a whole, if this threw.
            set() {
                this.author.tell('warn', READ_ONLY);
            },
        });
    }
    #source;
    /** The frames that the reader has chosen. */
    #frames;
    #shown;
    /** Why a document that is ready is not shown. */
    #refused;
    #holdsRestOfPage;
    #keepsStored;
    #isAsked;
    #reported;
    constructor() {
        super();
        this.#source = new ContentController(this, comparisonContent(this, () => ({
            parsed: this.given,
            document: this.document,
            src: this.src,
            comparison: this.comparison,
            isAsked: this.#isAsked,
            language: this.spoken,
            table: this.table,
        })));
        this.rendering = new RenderQueueController(this, (work) => {
            this.attempt(work);
        });
        this.reading = new ReadingController(this, this.rendering);
        /** The frames that the reader has chosen. */
        this.#frames = new WeakMap();
        this.#holdsRestOfPage = false;
        this.#keepsStored = true;
        this.#isAsked = false;
        this.#reported = [];
        /** Shows an outcome in a frame that the reader has chosen. */
        this.showFrame = (row, frame) => {
            this.#frames.set(row, frame);
            this.requestUpdate();
        };
        this.#tellOfEnglish = () => {
            const values = this.#wordsInEnglish;
            if (values)
                this.author.tell('warn', LOCKED_WORDS_IN_ENGLISH, values);
        };
        new PrintController(this, this.rendering);
        new GroundController(this);
    }
    /**
     * Adds the words around comparisons in a language, such as `fr`: `{ comparisons: { retry: 'Réessayer' } }`. Words that
     * are left out stay English. Elements already shown change at once.
     */
    static addLanguage(language, words) {
        comparisonWords.add(language, words);
    }
    /**
     * Adds built-in comparisons, by name and then by language: `{ knee: { en: { … } } }`. Elements already shown change at
     * once.
     */
    static addComparisons(comparisons) {
        registerComparisons(comparisons);
    }
    /**
     * Fetches `src` again, past what the browser remembers. What is shown stays until the new document is there, and
     * stays with a notice if none comes.
     */
    reload() {
        this.#source.reload();
    }
    /** What waits in closed folds is part of what was asked for. */
    async getUpdateComplete() {
        const isComplete = await super.getUpdateComplete();
        this.rendering.flush();
        return isComplete;
    }
    /** A comparison that another element has read already; comes before every other source. */
    get given() {
        return undefined;
    }
    /** The language that the element speaks: that of the page. */
    get spoken() {
        return this.language;
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        this.#isAsked ||= SOURCES.some((name) => changed.has(name));
        this.#source.update();
        this.#derive();
        if (this.stored)
            this.#meetStored(this.stored);
        this.#holdsRestOfPage = this.#shown !== undefined && holdsRestOfPage(this, this.author);
    }
    /** What is to be shown of what has come. */
    #derive() {
        const { state } = this.#source;
        const shown = state.status === 'ready' ? this.show(state.value) : undefined;
        [this.#shown, this.#refused] =
            shown && 'code' in shown ? [undefined, shown] : [shown, undefined];
    }
    get keepsStored() {
        return this.#keepsStored;
    }
    /** Keeps what was written beforehand where it says the same; else takes over what the reader has chosen in it. */
    #meetStored(stored) {
        this.#keepsStored = !this.#shown || this.#isStored(this.#shown);
        if (this.#keepsStored || !this.#shown) {
            stored.showDue(dayOf(new Date()));
            return;
        }
        this.adopt(stored.root, this.#shown.context);
        this.#derive();
    }
    /** Whether what was written beforehand says the same, or is in the language of the page and this is not. */
    #isStored({ context, asked = [] }) {
        const { state } = this.#source;
        const isUnasked = state.status === 'ready' && state.diagnostics.some(({ code }) => code === 'no-comparison');
        if (isUnasked)
            return true;
        const { comparison } = context;
        const selection = [...selectionOf(context, this.#languageOf(comparison)), ...asked];
        return this.getAttribute(PRERENDERED) === fingerprint(comparison, selection);
    }
    /** Takes over what a reader has chosen in what was written beforehand. */
    adopt(root, context) {
        const rows = context.comparison.sections.flatMap((section) => section.rows);
        for (const input of root.querySelectorAll('[name^="frame-"]:checked')) {
            const row = rows[Number(input.name.slice('frame-'.length))];
            if (row?.kind !== 'outcome')
                continue;
            const [own, other] = framesOf(row);
            this.#frames.set(row, input.matches('.frame-2') ? other : own);
        }
    }
    renderAll() {
        this.rendering.flush();
    }
    render() {
        if (this.stored && this.#keepsStored)
            return noChange;
        if (this.#shown)
            return this.#page(this.#shown);
        switch (this.#source.state.status) {
            case 'loading':
                return page(loadingView(this.#words, !hasOwnContent(this)));
            case 'empty':
                return page(emptyView(this.#words));
            default:
                return page(failedView(this.#words, this.#source.retry));
        }
    }
    updated() {
        this.setState(this.#stateName);
        // A language may come in a script of its own, after this one.
        if (this.#wordsInEnglish)
            whenLoaded(this.#tellOfEnglish);
        const { state, stale } = this.#source;
        const outcome = [state, stale, this.#refused?.message];
        if (outcome.every((item, index) => item === this.#reported[index]))
            return;
        this.#reported = outcome;
        this.#report();
    }
    /** All that the views need of a whole comparison. Elements narrow it down. */
    contextOf(comparison) {
        const language = this.#languageOf(comparison);
        return {
            comparison,
            treatments: comparison.treatments,
            sections: comparison.sections,
            offers: [],
            regions: [],
            otherLanguages: otherLanguagesOf(comparison),
            view: 'auto',
            headingLevel: 2,
            today: new Date(),
            messages: messagesOf(language, comparison.messages),
            formats: formatsFor(language),
            sourceNumbers: new Map(comparison.sources.map(({ id }, index) => [id, index + 1])),
            frameOf: (row) => this.frameOf(row),
            queue: this.rendering,
            detailsFold: false,
            isWide: false,
            pageAddress: pageAddress(this),
            actions: {
                showSource: this.reading.showSource,
                jump: this.reading.jump,
                showFrame: this.showFrame,
            },
        };
    }
    /** The frame of an outcome: the reader's choice, or the one to begin with. */
    frameOf(row, initial = ownFrame(row)) {
        return this.#frames.get(row) ?? initial;
    }
    /** Shows every outcome in the frame to begin with. */
    forgetFrames() {
        this.#frames = new WeakMap();
    }
    #page({ context, view }) {
        const { comparison, sourceNumbers } = context;
        const cited = comparison.sources.find(({ id }) => id === this.reading.source && sourceNumbers.has(id));
        const language = this.#languageOf(comparison);
        return html `<div class="page" lang="${language}" dir="${directionOf(language, this.language)}">${languageOf(this) && otherLanguageNotice(language, this.spoken)} ${this.#notice(context)} ${view()} ${sourceNote(cited, context)}</div>${this.#holdsRestOfPage ? html `<slot></slot>` : nothing}`;
    }
    /** That a comparison is no longer fresh. */
    #notice({ messages }) {
        return this.#source.stale
            ? noticeView(messages.stale, messages, this.#source.retry)
            : noticeView('', messages);
    }
    get #stateName() {
        const { isLoading, state } = this.#source;
        if (isLoading)
            return 'loading';
        if (state.status === 'empty')
            return 'empty';
        return state.status === 'failed' || this.#refused ? 'error' : undefined;
    }
    /** The language of a comparison: its own, or where it names none, that of the element. */
    #languageOf(comparison) {
        return canonicalTag(comparison.lang ?? this.spoken);
    }
    /** What the element says itself, in its language. */
    get #words() {
        return comparisonWords.in(this.spoken);
    }
    /** The locked words that are not in the language of what is shown. What its document words unfitly is told with it. */
    get #wordsInEnglish() {
        const { state } = this.#source;
        if (!this.#shown || state.status !== 'ready')
            return undefined;
        if (state.diagnostics.some(({ code }) => code === 'locked-words'))
            return undefined;
        const language = this.#languageOf(state.value);
        const names = lockedWordsInEnglish(language, state.value.messages).join(', ');
        return names ? { names, language } : undefined;
    }
    #tellOfEnglish;
    #report() {
        const { state, stale } = this.#source;
        const fail = (what, diagnostics) => {
            this.report('error', what, diagnostics, new this.events.error(diagnostics));
        };
        if (state.status === 'empty') {
            if (!state.isAwaited)
                this.author.tell('warn', NO_DOCUMENT);
        }
        else if (this.#refused)
            fail(OWN_CONTENT_SHOWN, stale ?? [this.#refused]);
        else if (stale)
            fail(OLD_CONTENT_SHOWN, stale);
        else if (state.status === 'failed')
            fail(OWN_CONTENT_SHOWN, state.diagnostics);
        else if (state.status === 'ready') {
            const { value, diagnostics } = state;
            this.report('warn', DOCUMENT_SHOWN, diagnostics, new this.events.load(value, diagnostics));
        }
    }
}
/** A document in the language of the page has the direction of the page, unless it needs its own. */
function directionOf(language, around) {
    if (isRightToLeft(language))
        return 'rtl';
    return isRightToLeft(around) ? 'ltr' : nothing;
}
function page(content) {
    return html `<div class="page">${content}</div>`;
}

export { ComparisonElement };
//# sourceMappingURL=comparison-element.js.map

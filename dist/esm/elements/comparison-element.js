import { nothing, html } from 'lit';
import { regionOf } from '../model/language-tag.js';
import { languageOf } from '../sources/page/language.js';
import { PrintController } from '../controllers/print-controller.js';
import { ReadingController } from '../controllers/reading-controller.js';
import { SourceController } from '../controllers/source-controller.js';
import { formatsFor, isRightToLeft } from '../i18n/formats.js';
import { comparisonWords, messagesOf } from '../i18n/messages.js';
import { ownFrame } from '../model/comparison/frames.js';
import { otherLanguageNotice } from '../views/locked.js';
import { sourceNote } from '../views/source-note.js';
import { failedView, emptyView, loadingView, noticeView } from '../views/status.js';
import { ElementBase } from './element-base.js';
import { summarise } from './summarise.js';

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
 * @cssproperty [--tc-loading-block-size=32em] - Height held open while the document is on its way.
 */
class ComparisonElement extends ElementBase {
    static { this.properties = {
        document: { attribute: false },
        src: {},
        comparison: {},
    }; }
    #source;
    #reading;
    /** The frames that the reader has chosen. */
    #frames;
    /** Why a document that is ready is not shown. */
    #refused;
    #reported;
    constructor() {
        super();
        this.#source = new SourceController(this);
        this.#reading = new ReadingController(this);
        /** The frames that the reader has chosen. */
        this.#frames = new WeakMap();
        this.#reported = [];
        /** Shows an outcome in a frame that the reader has chosen. */
        this.showFrame = (row, frame) => {
            this.#frames.set(row, frame);
            this.requestUpdate();
        };
        new PrintController(this);
    }
    /**
     * Adds the words around comparisons in a language, such as `fr`: `{ comparisons: { retry: 'Réessayer' } }`. Words that
     * are left out stay English. Elements already shown change at once.
     */
    static addLanguage(language, words) {
        comparisonWords.add(language, words);
    }
    /** The comparison that is shown, for other parts of the page to read. */
    // eslint-disable-next-line @typescript-eslint/related-getter-setter-pairs -- it cannot be set
    get shown() {
        const { state } = this.#source;
        return state.status === 'ready' && !this.#refused ? state.comparison : undefined;
    }
    /** A framework that sets every property it is given would fail as a whole, if this threw. @internal */
    set shown(_value) {
        this.say('warn', 'has "shown" for reading only. Set "document" instead.');
    }
    /**
     * Fetches `src` again, past what the browser remembers. What is shown stays until the new document is there, and
     * stays with a notice if none comes.
     */
    reload() {
        this.#source.reload();
    }
    render() {
        const { state } = this.#source;
        this.#refused = undefined;
        switch (state.status) {
            case 'loading':
                return page(loadingView(this.#words, !this.hasOwnContent));
            case 'empty':
                return page(emptyView(this.#words));
            case 'failed':
                return page(failedView(this.#words, this.retryOf(this.#source)));
            case 'ready':
                return this.#show(state.comparison);
        }
    }
    updated() {
        this.setState(this.#stateName);
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
            region: regionOf(this.language),
            view: 'auto',
            headingLevel: 2,
            today: new Date(),
            messages: messagesOf(language, comparison.messages),
            formats: formatsFor(language),
            sourceNumbers: new Map(comparison.sources.map(({ id }, index) => [id, index + 1])),
            frameOf: (row) => this.frameOf(row),
            actions: {
                showSource: this.#reading.showSource,
                jump: this.#reading.jump,
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
    /** The items whose ids an attribute names, in the order of the document. Others are worth a word to the author. */
    named(attribute, value, items) {
        const names = value?.split(/\s+/).filter(Boolean) ?? [];
        const known = items.map(({ id }) => id);
        const unknown = names.filter((name) => !known.includes(name));
        if (unknown.length > 0) {
            this.say('warn', `${attribute} names ${unknown.join(', ')}, which is not there. Use: ${known.join(', ')}.`);
        }
        return items.filter(({ id }) => names.includes(id));
    }
    #show(comparison) {
        const shown = this.show(comparison);
        if ('code' in shown) {
            this.#refused = shown;
            return page(failedView(this.#words, this.retryOf(this.#source)));
        }
        const { context, content } = shown;
        const cited = comparison.sources.find(({ id }) => id === this.#reading.source && context.sourceNumbers.has(id));
        const language = this.#languageOf(comparison);
        return html `<div class="page" lang="${language}" dir="${directionOf(language, this.language)}"> ${languageOf(this) && otherLanguageNotice(language, this.language)} ${this.#notice(context)} ${content} ${sourceNote(cited, context)} </div> ${this.holdsRestOfPage ? html `<slot></slot>` : nothing}`;
    }
    /** That a comparison is no longer fresh. */
    #notice({ messages }) {
        return this.#source.stale
            ? noticeView(messages.stale, messages, this.retryOf(this.#source))
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
        return comparison.lang ?? this.language;
    }
    /** What the element says itself, in its language. */
    get #words() {
        return comparisonWords.in(this.language);
    }
    /** Tells the page, and its author in one console line, what has come of the document. */
    #report() {
        const { state, stale } = this.#source;
        switch (state.status) {
            case 'ready':
                if (this.#refused)
                    this.#fail(OWN_CONTENT, stale ?? [this.#refused]);
                else if (stale)
                    this.#fail(OLD_CONTENT, stale);
                else {
                    if (state.diagnostics.length > 0)
                        this.say('warn', summarise('is shown, but', state.diagnostics));
                    this.dispatchEvent(new this.events.load(state.comparison, state.diagnostics));
                }
                break;
            case 'failed':
                this.#fail(OWN_CONTENT, state.diagnostics);
                break;
            case 'empty':
                this.say('warn', 'has no document. Name one with src="…", or use the script with the built-in comparison.');
                break;
        }
    }
    #fail(what, diagnostics) {
        this.say('error', summarise(what, diagnostics));
        this.dispatchEvent(new this.events.error(diagnostics));
    }
}
const OWN_CONTENT = 'shows its own content, because';
const OLD_CONTENT = 'still shows what was loaded before, because';
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

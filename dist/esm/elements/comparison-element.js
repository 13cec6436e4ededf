import { nothing, html } from 'lit';
import { regionOf } from '../controllers/language.js';
import { PrintController } from '../controllers/print-controller.js';
import { ReadingController } from '../controllers/reading-controller.js';
import { SourceController } from '../controllers/source-controller.js';
import { formatsFor, isRightToLeft } from '../i18n/formats.js';
import { english, messagesOf } from '../i18n/messages.js';
import { ownFrame } from '../model/frames.js';
import { sourceNote } from '../views/source-note.js';
import { failedView, emptyView, loadingView } from '../views/status.js';
import { ElementBase } from './element-base.js';
import { summarise } from './summarise.js';

/**
 * What the elements share that show a comparison or a part of one: where its document comes from, what is
 * shown while there is none, and what the page and its author are told.
 *
 * @attr {string} lang - Language of the built-in comparison; by default that of the page. Falls back to English.
 *
 * @cssstate loading - The document is on its way.
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
    /** The comparison that is shown, for other parts of the page to read. */
    get shown() {
        const { state } = this.#source;
        return state.status === 'ready' && !this.#refused ? state.comparison : undefined;
    }
    render() {
        const { state } = this.#source;
        this.#refused = undefined;
        switch (state.status) {
            case 'loading':
                return page(loadingView(english, !this.hasOwnContent));
            case 'empty':
                return page(emptyView(english));
            case 'failed':
                return page(failedView(english));
            case 'ready':
                return this.#show(state.comparison);
        }
    }
    updated() {
        const outcome = [this.#source.state, this.#refused?.message];
        if (outcome.every((item, index) => item === this.#reported[index]))
            return;
        this.#reported = outcome;
        this.#report();
    }
    /** All that the views need of a whole comparison. Elements narrow it down. */
    contextOf(comparison) {
        return {
            comparison,
            treatments: comparison.treatments,
            sections: comparison.sections,
            offers: [],
            region: regionOf(this.language),
            view: 'auto',
            headingLevel: 2,
            today: new Date(),
            messages: messagesOf(comparison.messages),
            formats: formatsFor(comparison.lang),
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
            return page(failedView(english));
        }
        const { context, content } = shown;
        const cited = comparison.sources.find(({ id }) => id === this.#reading.source && context.sourceNumbers.has(id));
        const direction = isRightToLeft(comparison.lang) ? 'rtl' : nothing;
        return html `<div class="page" lang="${comparison.lang}" dir="${direction}"> ${content} ${sourceNote(cited, context)} </div>`;
    }
    /** Tells the page, and its author in one console line, what has come of the document. */
    #report() {
        const { state } = this.#source;
        switch (state.status) {
            case 'ready':
                if (this.#refused) {
                    this.#fail([this.#refused]);
                    break;
                }
                this.setState(undefined);
                if (state.diagnostics.length > 0)
                    this.say('warn', summarise('is shown, but', state.diagnostics));
                this.dispatchEvent(new this.events.load(state.comparison, state.diagnostics));
                break;
            case 'failed':
                this.#fail(state.diagnostics);
                break;
            case 'empty':
                this.say('warn', 'has no document. Name one with src="…", or use the script with the built-in comparison.');
                this.setState('empty');
                break;
            case 'loading':
                this.setState('loading');
        }
    }
    #fail(diagnostics) {
        this.setState('error');
        this.say('error', summarise('shows its own content, because', diagnostics));
        this.dispatchEvent(new this.events.error(diagnostics));
    }
}
function page(content) {
    return html `<div class="page">${content}</div>`;
}

export { ComparisonElement };
//# sourceMappingURL=comparison-element.js.map

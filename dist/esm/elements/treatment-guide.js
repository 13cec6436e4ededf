import { nothing, render } from 'lit';
import { GuideController } from '../controllers/guide-controller.js';
import { SheetController } from '../controllers/sheet-controller.js';
import { TypingController } from '../controllers/typing-controller.js';
import { guideWords } from '../i18n/guide-words.js';
import { parseGuide } from '../model/comparison/guide.js';
import { GUIDE_SHOWN, NO_GUIDE } from '../model/diagnostics/catalogue.js';
import { toDiagnostic } from '../model/diagnostics/finding.js';
import { summarise } from '../model/diagnostics/summarise.js';
import { builtInGuide } from '../sources/built-in-guides.js';
import { saidIn } from '../model/guide/fields.js';
import { pairName, STEPS } from '../model/guide/state.js';
import { canonicalTag, isRightToLeft } from '../model/language-tag.js';
import { guideContext } from '../views/guide/context.js';
import { guideStyles } from '../views/guide/guide.styles.js';
import { guideView } from '../views/guide/guide.js';
import { pairsOf } from '../views/guide/notes.js';
import { sheetOf, sheetText, sheetPageView } from '../views/guide/sheet.js';
import { sheetStyles } from '../views/guide/sheet.styles.js';
import { styles } from '../views/styles.js';
import { ComparisonElement } from './comparison-element.js';
import { regionsOf } from './regions.js';
import { TreatmentGuideErrorEvent, TreatmentGuideLoadEvent, TreatmentGuideFinishedEvent, TreatmentGuideBegunEvent } from './treatment-guide.events.js';

/**
 * Helps readers find out what matters to them and get ready to talk with a clinician. It never ranks, scores or recommends a
 * treatment; what a reader marks and writes stays in the page.
 *
 * The document comes from the first of: the `document` property, a child
 * `<script type="application/json">`, `src`, the built-in `comparison`; its `guide` is what is shown.
 * Until it is there, and whenever there is none, the element's own children are shown.
 *
 * @tag treatment-guide
 *
 * @slot - Shown until there is a guide, and whenever there is none.
 *
 * @fires {TreatmentGuideLoadEvent} treatment-guide-load - A guide is shown.
 * @fires {TreatmentGuideErrorEvent} treatment-guide-error - No guide can be shown, or none but the one loaded before; `diagnostics` say why.
 * @fires {TreatmentGuideBegunEvent} treatment-guide-begun - A reader has begun. It says nothing of what they marked or wrote. It bubbles.
 * @fires {TreatmentGuideFinishedEvent} treatment-guide-finished - A reader has come to their sheet. It says nothing of what is on it. It bubbles.
 *
 * @csspart table - The table of each thing that may matter.
 * @csspart sources - The numbered list of sources.
 */
class TreatmentGuide extends ComparisonElement {
    static { this.styles = [...styles, guideStyles]; }
    static { this.properties = {
        headingLevel: { type: Number, attribute: 'heading-level' },
        region: {},
        parsed: { attribute: false },
    }; }
    #said;
    #sheet;
    #context;
    /** The id of the field in which the reader was, where it was written beforehand. */
    #focused;
    #known;
    constructor() {
        super();
        this.events = {
            load: TreatmentGuideLoadEvent,
            error: TreatmentGuideErrorEvent,
        };
        /** A table has no guide. */
        this.table = {
            version: () => 0,
            read: () => ({ diagnostics: [noGuide()] }),
        };
        this.#said = new GuideController(this, {
            begun: () => this.dispatchEvent(new TreatmentGuideBegunEvent()),
            finished: () => this.dispatchEvent(new TreatmentGuideFinishedEvent()),
            goTo: (anchor) => this.reading.goTo(anchor),
        });
        this.#sheet = new SheetController(this, () => this.#context ? this.#sheetContent(this.#context) : undefined);
        new TypingController(this);
        this.headingLevel = 2;
    }
    /**
     * Adds the words of the guide in a language, beside those around comparisons: `{ guide: { next: 'Suivant : {step}' } }`.
     * Words that are left out stay English. Elements already shown change at once.
     */
    static addLanguage(language, words) {
        super.addLanguage(language, words);
        guideWords.add(language, words);
    }
    get given() {
        return this.parsed;
    }
    show(comparison) {
        const language = canonicalTag(comparison.lang ?? this.spoken);
        const { guide, diagnostics } = this.#read(comparison, language);
        this.#context = guide && this.#guideContext(guide, comparison, language);
        const context = this.#context;
        if (!context)
            return diagnostics[0] ?? noGuide();
        if (diagnostics.length > 0)
            this.author.tell('warn', summarise(GUIDE_SHOWN, diagnostics));
        // What was written beforehand listens to nothing, so this never says the same.
        return { context: context.view, view: () => guideView(context), asked: ['guide'] };
    }
    /** The guide of a comparison is read once. */
    #read(comparison, language) {
        const input = comparison.guide ?? builtInGuide(comparison, language);
        if (this.#known?.comparison !== comparison || this.#known.input !== input)
            this.#known = { comparison, input, result: parseGuide(comparison, input) };
        return this.#known.result;
    }
    #guideContext(guide, comparison, language) {
        const pairs = pairsOf(comparison.treatments).map(([one, other]) => pairName(one.id, other.id));
        this.#said.open({ id: comparison.id, guide, pairs });
        const words = guideWords.in(language);
        const { outcome } = this.#sheet;
        return guideContext({
            guide,
            words,
            view: this.contextOf(comparison),
            state: this.#said.state,
            isKept: this.#said.isKept,
            said: {
                ofSheet: outcome ? words[outcome] : '',
                ofKeeping: this.#said.done ? words[this.#said.done] : '',
            },
            actions: {
                act: (action, anchor) => {
                    this.#sheet.settle();
                    this.#said.act(action, anchor);
                },
                keep: (isKept) => {
                    this.#sheet.settle();
                    this.#said.keep(isKept);
                },
                print: this.#sheet.print,
                copy: this.#sheet.copy,
                share: this.#sheet.share,
                saveText: this.#sheet.saveText,
                savePage: this.#sheet.savePage,
            },
        });
    }
    #sheetContent(context) {
        const sheet = sheetOf(context);
        const { comparison } = context.view;
        return {
            title: sheet.title,
            name: comparison.id,
            css: sheetStyles.cssText,
            text: () => sheetText(sheet),
            page: () => sheetPage(sheet, canonicalTag(comparison.lang ?? this.spoken)),
        };
    }
    contextOf(comparison) {
        const context = super.contextOf(comparison);
        return {
            ...context,
            regions: regionsOf(this.author, comparison, {
                region: this.region,
                language: this.language,
                isPrerendered: this.isPrerendered,
                formats: context.formats,
            }),
            headingLevel: this.author.wholeNumber('heading-level', this.headingLevel, 2, 4),
            detailsFold: true,
        };
    }
    adopt(root, context) {
        super.adopt(root, context);
        const { activeElement } = root;
        this.#focused = activeElement?.id;
        // What stands behind the last step that is written is nearest to the sheet.
        const place = [...root.querySelectorAll('section.step')].findIndex((step) => activeElement ? step.contains(activeElement) : step.getBoundingClientRect().bottom > 0);
        const fields = root.querySelectorAll('input:checked,textarea');
        this.#said.adopt([...fields].flatMap(saidIn), STEPS[place]);
    }
    updated() {
        super.updated();
        if (this.#focused)
            this.renderRoot.querySelector(`#${this.#focused}`)?.focus();
        this.#focused = '';
    }
    render() {
        // Inside a comparison there is nothing of the author's to show in its place.
        return this.parsed && !this.#context ? nothing : super.render();
    }
}
/** A sheet as a document that nobody sees: to be printed, or saved. */
function sheetPage(sheet, language) {
    const page = document.implementation.createHTMLDocument(sheet.title);
    page.documentElement.lang = language;
    page.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
    render(sheetPageView(sheet), page.body);
    const marks = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (marks.nextNode())
        found.push(marks.currentNode);
    for (const mark of found)
        mark.remove();
    return page;
}
const noGuide = () => toDiagnostic({ notice: NO_GUIDE, path: 'guide' });

export { TreatmentGuide };
//# sourceMappingURL=treatment-guide.js.map

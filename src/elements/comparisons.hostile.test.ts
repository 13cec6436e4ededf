import { expect } from '@open-wc/testing';
import '../define/outcome-chart.js';
import '../define/tables.js';
import '../define/treatment-compare.js';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import type { ComparisonInput } from '../model/comparison/schema.js';
import { fullDocument, keysOf, withValue } from '../testing/documents.js';
import { anyJson, changedDocument, rewordedDocument } from '../testing/hostile.js';
import { nextFrame, useConsole } from '../testing/page.js';
import { isVisible, words } from '../testing/queries.js';
import { runs } from '../testing/runs.js';
import fc from '../testing/fast-check.js';
import { addBox } from '../testing/show.js';

/** The sources, not the build: Lit's development mode has more to complain of, and a failure says where. */

interface Told {
  readonly type: string;
  readonly diagnostics: readonly Diagnostic[];
}

for (const tag of ['treatment-compare', 'outcome-chart'] as const) {
  describe(`${tag}, given anything at all`, function () {
    this.timeout(60_000);
    const log = useConsole();
    let element: HTMLElementTagNameMap[typeof tag];
    let told: Told[];
    let errors: string[];
    const note = (event: Event) => {
      const { type, diagnostics } = event as unknown as Told;
      told.push({ type: type.slice(tag.length + 1), diagnostics });
    };
    const noteError = (event: ErrorEvent | PromiseRejectionEvent) => {
      errors.push('reason' in event ? String(event.reason) : event.message);
    };

    beforeEach(async () => {
      told = [];
      errors = [];
      addEventListener('error', noteError);
      addEventListener('unhandledrejection', noteError);
      const box = await addBox();
      element = document.createElement(tag);
      element.innerHTML = '<p>The author’s own words</p>';
      for (const type of ['load', 'error']) element.addEventListener(`${tag}-${type}`, note);
      element.document = fullDocument();
      box.append(element);
      await element.updateComplete;
    });
    afterEach(() => {
      removeEventListener('error', noteError);
      removeEventListener('unhandledrejection', noteError);
    });

    /** Either there is a comparison, or the author's words and a reason that names a place. */
    async function expectSense(document: unknown): Promise<void> {
      // Nothing new is nothing to tell, and what templates hand over for nothing is no document.
      if (document === element.document || !document) return;
      told.length = 0;
      element.document = document as ComparisonInput;
      await element.updateComplete;
      expect(told, 'The page is told once').to.have.lengthOf(1);
      const [{ type, diagnostics }] = told as [Told];
      if (type === 'load') {
        expect(element.shown).to.be.an('object');
        expect(words(element.shadowRoot)).to.not.match(/\bundefined\b|\bNaN\b|\[object /);
        const whatEachHas = element.shadowRoot!.querySelector('[part="title"], figure');
        expect(words(whatEachHas)).to.not.equal('');
      } else {
        expect(element.shown).to.be.undefined;
        expect(isVisible(element.querySelector('p')), 'The author’s words').to.be.true;
        expect(diagnostics.some(({ severity }) => severity === 'error')).to.be.true;
      }
      for (const { path, message, hint } of diagnostics) {
        expect(message && hint, path).to.be.ok;
        if (path !== 'outcome') keysOf(path);
      }
    }

    afterEach(async () => {
      await nextFrame();
      expect(errors).to.deep.equal([]);
      expect(log.of(/rendering failed/).map(({ text }) => text)).to.deep.equal([]);
    });

    it('is not moved by any JSON', async () => {
      const given = anyJson.filter((value) => value !== null);
      await fc.assert(fc.asyncProperty(given, expectSense), runs(80));
    });

    it('is not moved by the text of any JSON, or by any text', async () => {
      const text = fc.oneof(
        anyJson.map((value) => JSON.stringify(value)),
        fc.string({ unit: 'binary' }),
        changedDocument.map((value) => JSON.stringify(value).slice(0, -1)),
      );
      await fc.assert(fc.asyncProperty(text, expectSense), runs(80));
    });

    it('is not moved by a document with anything anywhere', async () => {
      await fc.assert(fc.asyncProperty(changedDocument, expectSense), runs(80));
    });

    it('shows a document with any words anywhere', async () => {
      await fc.assert(fc.asyncProperty(rewordedDocument, expectSense), runs(80));
    });

    it('shows what it can again after what it cannot', async () => {
      for (const broken of ['{', {}, { treatments: [] }, '[]']) {
        await expectSense(broken);
        await expectSense(fullDocument());
        expect(element.shown).to.be.an('object');
      }
    });

    it('shows a text of a megabyte, or says that it does not', async () => {
      const long = 'Word '.repeat(200_000);
      for (const path of [
        '$.title',
        '$.method',
        '$.treatments[0].name',
        '$.sections[0].rows[0].cells.heat',
        '$.sections[1].rows[0].label',
        '$.sections[1].rows[0].cells.heat[0].caveat',
        '$.messages.criterion',
        '$.sources[0].url',
        '$.lang',
      ]) {
        await expectSense(withValue(fullDocument(), path, long));
        await expectSense(withValue(fullDocument(), path, '['.repeat(1_000_000)));
      }
    });

    it('is not moved by lists and objects within each other without end', async () => {
      const deep = `${'[{"x":'.repeat(20_000)}0${'}]'.repeat(20_000)}`;
      await expectSense(deep);
      await expectSense(`{"title": ${deep}, "sections": ${deep}}`);
      let nested: unknown = 'x';
      for (let level = 0; level < 20_000; level++) nested = { rows: [nested], cells: nested };
      await expectSense(withValue(fullDocument(), '$.sections[0].rows[0].cells.heat', nested));
    });

    it('leaves the prototypes of the page alone', async () => {
      const names = Reflect.ownKeys(Object.prototype).length;
      const bad = '{"polluted": true}';
      const text = JSON.stringify(fullDocument()).replace(
        /\{/g,
        `{"__proto__": ${bad}, "constructor": {"prototype": ${bad}}, `,
      );
      await expectSense(text);
      expect(Reflect.ownKeys(Object.prototype)).to.have.lengthOf(names);
      expect('polluted' in {} || 'polluted' in []).to.be.false;
    });
  });
}

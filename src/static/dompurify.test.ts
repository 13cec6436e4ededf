import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import english from '../content/ketamine-vs-antidepressants.en.json';
import spanish from '../content/ketamine-vs-antidepressants.es.json';
import { fullDocument } from '../testing/documents.js';
import { linesOf, structureOf } from '../testing/lines-of.js';
import { prerender } from './prerender.js';

const documents = [fullDocument(), english, spanish].map((document) => JSON.stringify(document));

describe('after DOMPurify', () => {
  for (const json of documents) {
    it('plain HTML says the same, in the same headings, lists and tables', () => {
      const { html = '' } = prerender(json, { as: 'light' });
      const purified = DOMPurify.sanitize(html);
      expect(linesOf(purified)).to.deep.equal(linesOf(html));
      expect(structureOf(purified)).to.deep.equal(structureOf(html));
    });

    it('all that is left of the element is its fallback', () => {
      const { html = '' } = prerender(json);
      const purified = DOMPurify.sanitize(html);
      const [, fallback = ''] = html.split('</template>');
      expect(linesOf(purified)).to.deep.equal(linesOf(fallback));
      expect(purified).to.not.contain('shadowrootmode');
    });
  }
});

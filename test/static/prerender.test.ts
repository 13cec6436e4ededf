import { expect } from '@open-wc/testing';
import type * as writer from '../../src/static/index.js';

/** What the built module writes in a browser. */

const { prerender } = (await import(
  new URL('../../dist/prerender.mjs', import.meta.url).href
)) as typeof writer;

const NAME = 'ketamine-vs-antidepressants';

async function textOf(path: string): Promise<string> {
  const response = await fetch(new URL(path, new URL('../../', import.meta.url)));
  expect(response.status).to.equal(200);
  return response.text();
}

describe('in a browser', () => {
  for (const language of ['en', 'es']) {
    for (const as of ['shadow', 'light'] as const) {
      it(`a comparison is the same text as in Node: ${language}, ${as}`, async () => {
        const json = await textOf(`dist/content/${NAME}.${language}.json`);
        const written = await textOf(`prerendered/${NAME}.${language}.${as}.html`);
        const { html = '' } = prerender(json, { as });
        // What is the same need not be shown where something is not.
        let same = 0;
        while (same < html.length && html[same] === written[same]) same++;
        expect(html.slice(same, same + 200)).to.equal(written.slice(same, same + 200));
      });
    }
  }
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { prerender } from 'treatment-compare/prerender';
import { documents } from './documents.mjs';
import { noWorkers, startWorker } from './workerd.mjs';

/** Writes the document that it is sent. */
const WORKER = `import { prerender } from './prerender.mjs';
export default {
  async fetch(request) {
    const { json, options } = await request.json();
    return Response.json(prerender(json, options));
  },
};
`;

describe('a worker at the edge', { skip: noWorkers ?? false }, () => {
  /** @type {Awaited<ReturnType<typeof startWorker>>} */
  let worker;
  before(async () => {
    worker = await startWorker(WORKER);
  });
  after(() => worker.stop());

  for (const { name, json } of documents) {
    for (const as of /** @type {const} */ (['shadow', 'light'])) {
      it(`writes the same bytes as Node: ${name}, ${as}`, async () => {
        const response = await fetch(worker.url, {
          method: 'POST',
          body: JSON.stringify({ json, options: { as } }),
        });
        assert.equal(response.status, 200);
        assert.deepEqual(
          await response.json(),
          JSON.parse(JSON.stringify(prerender(json, { as }))),
        );
      });
    }
  }
});

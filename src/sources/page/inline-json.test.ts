import { expect, fixture, html } from '@open-wc/testing';
import { inlineJson, mendJson } from './inline-json.js';

async function read(markup: string): Promise<string | undefined> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  return inlineJson(box);
}

describe('inlineJson', () => {
  for (const type of [
    'application/json',
    'application/ld+json',
    'true/application/json',
    'APPLICATION/JSON',
  ]) {
    it(`reads a child of the type ${type}`, async () => {
      expect(await read(`<p>Words</p><script type="${type}">{"a":1}</script>`)).to.equal('{"a":1}');
    });
  }

  it('reads the first of several', async () => {
    expect(
      await read('<script type="text/json">1</script><script type="text/json">2</script>'),
    ).to.equal('1');
  });

  for (const markup of [
    '',
    '<script>1</script>',
    '<script type="text/javascript">1</script>',
    '<script type="application/json5">1</script>',
    '<div><script type="application/json">{"deeper": true}</script></div>',
    '<template type="application/json">1</template>',
  ]) {
    it(`finds nothing in ${markup || 'nothing'}`, async () => {
      expect(await read(markup)).to.be.undefined;
    });
  }
});

describe('mendJson', () => {
  for (const [what, text, mended] of [
    ['paragraphs', '{"a": 1,</p>\n<p>"b": 2}', { a: 1, b: 2 }],
    ['line breaks', '{"a": 1,<br />\n"b": 2<br>}', { a: 1, b: 2 }],
    ['curly quotes', '{“a”: „b“}', { a: 'b' }],
    ['curly quotes as references', '{&#8220;a&#8221;: &ldquo;b&rdquo;}', { a: 'b' }],
  ] as const) {
    it(`takes out the ${what} of an editor`, () => {
      expect(JSON.parse(mendJson(text))).to.deep.equal(mended);
    });
  }

  for (const text of ['{"a": "<p>“One”</p><br>"}', '{"a": ', '<rss><p></p></rss>', '']) {
    it(`leaves ${text || 'nothing'} as it is`, () => {
      expect(mendJson(text)).to.equal(text);
    });
  }
});

import { expect, fixture, html } from '@open-wc/testing';
import { inlineJson } from './inline-json.js';

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

import { expect } from '@open-wc/testing';
import { useConsole } from '../testing/page.js';
import { define } from './define.js';

const classOf = (version: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

let count = 0;
const newTag = () => `test-define-${count++}`;

describe('define', () => {
  const log = useConsole();

  it('defines an element', () => {
    const tag = newTag();
    const element = classOf('1.0.0');
    define(tag, element);
    expect(customElements.get(tag)).to.equal(element);
    expect(log.lines).to.deep.equal([]);
  });

  it('keeps the first of two copies of one version, in silence', () => {
    const tag = newTag();
    const first = classOf('1.0.0');
    define(tag, first);
    define(tag, classOf('1.0.0'));
    expect(customElements.get(tag)).to.equal(first);
    expect(log.lines).to.deep.equal([]);
  });

  it('keeps the first of two versions, and names both once', () => {
    const tag = newTag();
    const first = classOf('1.0.0');
    define(tag, first);
    define(tag, classOf('2.0.0'));
    expect(customElements.get(tag)).to.equal(first);
    expect(log.lines.map(({ level }) => level)).to.deep.equal(['warn']);
    expect(log.lines[0]?.text).to.match(/1\.0\.0.*2\.0\.0/);
  });

  it('says so once for a script of several elements', () => {
    for (const tag of [newTag(), newTag()]) {
      define(tag, classOf('3.0.0'));
      define(tag, classOf('4.0.0'));
    }
    expect(log.lines).to.have.lengthOf(1);
  });

  describe('on a page that forces ShadyDOM', () => {
    before(() => Object.assign(globalThis, { ShadyDOM: { inUse: true } }));
    after(() => Reflect.deleteProperty(globalThis, 'ShadyDOM'));

    it('leaves what the author wrote alone, and says so once', () => {
      const tags = [newTag(), newTag()];
      for (const tag of tags) define(tag, classOf('1.0.0'));
      expect(tags.map((tag) => customElements.get(tag))).to.deep.equal([undefined, undefined]);
      expect(log.lines.map(({ level }) => level)).to.deep.equal(['error']);
      expect(log.lines[0]?.text).to.include(tags[0]);
    });
  });

  it('does not throw where somebody else has taken the tag', () => {
    const tag = newTag();
    customElements.define(tag, class extends HTMLElement {});
    expect(() => define(tag, classOf('1.0.0'))).to.not.throw();
    expect(log.lines).to.have.lengthOf(1);
    expect(log.lines[0]?.text).to.not.match(/undefined/);
  });
});

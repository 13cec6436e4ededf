import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../define/built-in-comparisons.js';
import '../define/outcome-chart.js';
import '../define/related-posts.js';
import '../define/tables.js';
import '../define/treatment-compare.js';
import { titled } from '../testing/fixtures.js';
import { useConsole } from '../testing/page.js';
import { isVisible, words } from '../testing/queries.js';
import { addBox } from '../testing/show.js';
import { title } from '../testing/treatment-compare.queries.js';

/** Templates of frameworks set properties to whatever an expression gives, and each has its own idea of nothing. */

const TEXTS = {
  'treatment-compare': ['region', 'view', 'treatments', 'sections', 'offers', 'src', 'theme'],
  'outcome-chart': ['outcome', 'frame', 'treatments', 'src', 'theme'],
  'related-posts': ['src', 'rank', 'category', 'exclude', 'pinned', 'layout', 'heading', 'theme'],
} as const;

describe('properties that a framework sets', () => {
  const log = useConsole();

  for (const [tag, names] of Object.entries(TEXTS)) {
    for (const nothing of [undefined, null, false, '']) {
      it(`${tag} takes ${String(nothing) || "''"} as no text`, async () => {
        const box = await addBox();
        const element = document.createElement(tag as 'treatment-compare' | 'related-posts');
        if (tag === 'related-posts') element.innerHTML = '<ul><li><a href="/a/">A</a></li></ul>';
        Object.assign(element, { comparison: 'ketamine-vs-antidepressants', loading: 'eager' });
        for (const name of names) Reflect.set(element, name, nothing);
        box.append(element);
        await element.updateComplete;
        expect(log.lines).to.deep.equal([]);
        if (tag !== 'related-posts') expect(element).to.have.property('shown').that.is.an('object');
      });
    }
  }

  for (const tag of ['treatment-compare', 'outcome-chart'] as const) {
    for (const source of ['document', 'src', 'comparison']) {
      for (const nothing of [null, false, '', ...(source === 'document' ? [] : ['  '])]) {
        it(`let no other comparison stand for one that is not there yet: ${tag}, ${source} ${String(nothing) || "''"}`, async () => {
          const box = await addBox();
          const element = document.createElement(tag);
          element.innerHTML = '<p>Written by the author</p>';
          Reflect.set(element, source, nothing);
          box.append(element);
          await element.updateComplete;
          expect(element.shown).to.be.undefined;
          expect(isVisible(element.querySelector('p'))).to.be.true;
          expect(words(element.shadowRoot)).to.not.include('cannot');
          element.lang = 'es';
          await element.updateComplete;
          expect(element.shown, 'when it renders again').to.be.undefined;
          expect(log.lines.map(({ level }) => level)).to.deep.equal(['warn']);
          Reflect.set(element, source, undefined);
          await element.updateComplete;
          expect(element.shown, 'when it is not set any more').to.be.undefined;
          expect(log.lines).to.have.lengthOf(1);
        });
      }
    }
  }

  for (const nothing of [undefined, null, false, '']) {
    it(`leave the other sources their turn where the document is ${String(nothing) || "''"}`, async () => {
      const element = document.createElement('treatment-compare');
      const json = document.createElement('script');
      json.type = 'application/json';
      json.textContent = JSON.stringify(titled('From inside'));
      element.append(json);
      element.document = titled('From the property');
      const box = await addBox();
      box.append(element);
      await element.updateComplete;
      expect(title(element)).to.equal('From the property');
      Reflect.set(element, 'document', nothing);
      await element.updateComplete;
      expect(title(element)).to.equal('From inside');
    });

    it(`leave the links inside their turn where the posts are ${String(nothing) || "''"}`, async () => {
      const element = document.createElement('related-posts');
      element.innerHTML = '<ul><li><a href="/first/">First</a></li></ul>';
      Object.assign(element, { loading: 'eager', rank: 'none', posts: nothing });
      const loaded = new Promise((resolve) =>
        element.addEventListener('related-posts-load', resolve, { once: true }),
      );
      const box = await addBox();
      box.append(element);
      await loaded;
      await element.updateComplete;
      expect(words(element.shadowRoot)).to.include('First');
      expect(log.lines).to.deep.equal([]);
    });
  }

  for (const tag of ['treatment-compare', 'outcome-chart', 'related-posts'] as const) {
    it(`are attributes by their own names, too, which HTML reads in lower case: ${tag}`, () => {
      const { elementProperties } = customElements.get(tag) as typeof LitElement;
      for (const [name, { attribute, type }] of elementProperties) {
        if (attribute === false || typeof name !== 'string' || !/[A-Z]/.test(name)) continue;
        const element = document.createElement(tag);
        element.setAttribute(name, '4');
        expect(element, name).to.have.property(name, type === Number ? 4 : '4');
      }
    });
  }

  it('may be numbers where text is meant', async () => {
    const element = document.createElement('related-posts');
    element.innerHTML = '<ul><li><a href="/first/">First</a></li></ul>';
    Object.assign(element, { loading: 'eager', rank: 'none', heading: 2026, category: 7 });
    const box = await addBox();
    box.append(element);
    await element.updateComplete;
    expect(element.heading).to.equal('2026');
    expect(log.lines).to.deep.equal([]);
  });

  it('do not take the page down where a property is for reading only', async () => {
    const box = await addBox();
    const element = document.createElement('treatment-compare');
    element.document = titled('Still here');
    box.append(element);
    await element.updateComplete;
    Object.assign(element, { shown: titled('Something else') });
    await element.updateComplete;
    expect(title(element)).to.equal('Still here');
    expect(log.lines.map(({ text }) => text)).to.deep.equal([
      '<treatment-compare> has "shown" for reading only. Set "document" instead.',
    ]);
  });
});

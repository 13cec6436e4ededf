import { expect } from '@open-wc/testing';
import { addScript, loadPage, type Page, removeFrames } from '../frames.js';
import {
  contentOf,
  frames,
  type Lively,
  type Sample,
  SAMPLES,
  scriptOf,
  untilContent,
} from './elements.js';
import fc from '../../src/testing/fast-check.js';
import { runs } from '../../src/testing/runs.js';

/** What an element shows depends on what its attributes are, not on how they have become so. */

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>';

interface Step {
  readonly name: string;
  /** What the attribute is for a while first, if anything. */
  readonly first: string | null;
  readonly isAwaited: boolean;
}

const OTHERS = ['', 'x', '0', '-1', '6', 'auto', 'table', 'compact', 'related', 'heat', 'es'];

/** The attributes in any order, each with any value before its own, some of them before the element is connected. */
function historyOf({ attributes }: Sample) {
  const names = Object.keys(attributes);
  const step = fc.record({
    first: fc.option(fc.constantFrom(...OTHERS)),
    isAwaited: fc.boolean(),
  });
  return fc.record({
    order: fc.shuffledSubarray(names, { minLength: names.length }),
    steps: fc.array(step, { minLength: names.length, maxLength: names.length }),
    connectedAfter: fc.nat({ max: names.length }),
    childrenAfter: fc.nat({ max: names.length }),
  });
}

for (const sample of SAMPLES.filter(({ name }) => name !== 'the built-in comparison')) {
  describe(`${sample.name}, whose attributes come in any order`, function () {
    this.timeout(60_000);
    let page: Page;
    let expected = '';

    const create = (): Lively => page.document.createElement(sample.tag) as Lively;

    before(async () => {
      ({ page } = await loadPage(`${HEAD}<script src="${scriptOf(sample)}"></script><body>`));
      const element = create();
      for (const [name, value] of Object.entries(sample.attributes))
        element.setAttribute(name, value);
      element.innerHTML = sample.children;
      page.document.body.append(element);
      expected = await contentOf(element);
      element.remove();
    });
    after(removeFrames);

    it('is the same', async () => {
      await fc.assert(
        fc.asyncProperty(
          historyOf(sample),
          async ({ order, steps, connectedAfter, childrenAfter }) => {
            const element = create();
            const come = (turn: number) => {
              if (turn === childrenAfter) element.innerHTML = sample.children;
              if (turn === connectedAfter) page.document.body.append(element);
            };
            for (const [turn, name] of order.entries()) {
              come(turn);
              const { first, isAwaited } = steps[turn] as Step;
              if (first !== null) element.setAttribute(name, first);
              if (isAwaited && element.isConnected) await element.updateComplete;
              element.setAttribute(name, sample.attributes[name]!);
            }
            come(order.length);
            await untilContent(element, expected);
            element.remove();
          },
        ),
        runs(60),
      );
    });

    it('is the same when each was taken away and came back', async () => {
      const element = create();
      element.innerHTML = sample.children;
      for (const [name, value] of Object.entries(sample.attributes))
        element.setAttribute(name, value);
      page.document.body.append(element);
      for (const [name, value] of Object.entries(sample.attributes)) {
        element.removeAttribute(name);
        await frames(page);
        element.setAttribute(name, value);
      }
      await frames(page);
      expect(await contentOf(element)).to.equal(expected);
      element.remove();
    });

    it('is the same when properties were set before the script came', async () => {
      const opened = await loadPage(`${HEAD}<body>`);
      const element = opened.page.document.createElement(sample.tag) as Lively;
      for (const [name, value] of Object.entries(sample.attributes)) {
        const property = name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
        Object.assign(element, { [property]: /^\d+$/.test(value) ? Number(value) : value });
      }
      element.innerHTML = sample.children;
      opened.page.document.body.append(element);
      await addScript(opened.page, scriptOf(sample));
      expect(await contentOf(element)).to.equal(expected);
    });
  });
}

import { expect } from '@open-wc/testing';
import { fullDocument } from '../../src/testing/documents.js';
import { fullGuide } from '../../src/testing/guides.js';
import { all, one, words } from '../../src/testing/queries.js';
import { addScript, GUIDE_SCRIPT, removeFrames } from '../frames.js';
import { batches, inTurn } from './vectors.js';
import { Allowed, openWatchedPage } from './watched-page.js';

/** A guide whose every word, the author's and the reader's, is of somebody who means ill. */
function hostileGuide(texts: readonly string[]) {
  let count = 0;
  const next = () => inTurn(texts, count++);
  const { values, questions = [], understanding } = fullGuide();
  return {
    values: values.map((value) => ({ ...value, label: next() })),
    questions: questions.map(next),
    understanding: understanding.map((asked) => ({
      ...asked,
      question: next(),
      answers: asked.answers.map((answer) => ({ ...answer, text: next() })),
    })),
  };
}

describe('treatment-guide, given what somebody who means ill has written', function () {
  this.timeout(60_000);
  after(removeFrames);

  it('shows it as words, from the marks to the sheet, and runs none of it', async () => {
    const watched = await openWatchedPage();
    await addScript(watched.page, GUIDE_SCRIPT);
    watched.happened();
    const allowed = new Allowed();

    const show = async (guide: object, text: string) => {
      const element = watched.page.document.createElement('treatment-guide');
      element.document = JSON.stringify({ ...fullDocument(), guide });
      watched.page.document.body.append(element);
      await element.updateComplete;
      for (const radio of all(element, '[type="radio"]')) radio.click();
      for (const name of ['own-value', 'note-asks']) {
        const field = one<HTMLInputElement | HTMLTextAreaElement>(element, `#${name}`);
        field.value = text;
        field.dispatchEvent(new watched.page.InputEvent('input', { bubbles: true }));
      }
      await element.updateComplete;
      one(element, '.own button').click();
      all(element, '.to-step').at(-1)!.click();
      await element.updateComplete;
      return element;
    };
    const clean = await show(fullGuide(), 'Calm');
    allowed.learn(clean);
    clean.remove();

    for (const texts of batches()) {
      const element = await show(hostileGuide(texts), texts[0]!);
      const why = texts.join('\n');
      const said = words(element.shadowRoot);
      expect(said, why).to.include(texts[0]!.replace(/\s+/g, ' ').trim().slice(0, 20));
      expect(allowed.findings(element).join('\n'), why).to.equal('');
      expect(watched.happened().join('\n'), why).to.equal('');
      element.remove();
    }
    expect((await watched.atLast()).join('\n')).to.equal('');
  });
});

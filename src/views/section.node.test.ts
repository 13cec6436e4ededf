import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText } from '../model/comparison/inline.js';
import { flat, full, sectionAround, shownComparisons } from '../testing/comparison-page.js';
import { factsRow, fullDocument, parsed, without, withValue } from '../testing/documents.js';
import { ancestors, byId, idsOf, named, ownWordsOf, withClass, wordsOf } from '../testing/html.js';
import { renderPage } from '../testing/render-page.js';

for (const [name, comparison] of shownComparisons) {
  describe(`the page of ${name}`, () => {
    it('has every section, with its words', async () => {
      const page = await renderPage(comparison);
      for (const { id, title, intro, rows } of comparison.sections) {
        const title_ = byId(page, `section-${id}`);
        assert.equal(wordsOf(title_), title);
        const section = ancestors(title_).find((element) => element.name === 'section');
        assert.ok(section, 'a section around it');
        const words = ownWordsOf(section);
        if (intro) assert.ok(words.includes(flat(plainText(intro))), `${id} intro`);
        for (const { label } of rows) assert.ok(words.includes(flat(label)), label);
      }
    });
  });
}

describe('a choice of sections', () => {
  it('shows the sections chosen and no other', async () => {
    const page = await renderPage(full, {
      sections: full.sections.filter(({ id }) => id === 'how-soon'),
    });
    const ids = idsOf(page);
    assert.deepEqual(
      ids.filter((id) => id.startsWith('section-')),
      ['section-how-soon'],
    );
  });
});

describe('a section that folds', () => {
  const foldOf = async (folded: boolean) => {
    const page = await renderPage(
      parsed(withValue(fullDocument(), '$.sections[2].folded', folded)),
    );
    const title = byId(page, 'section-how-soon');
    return { title, fold: withClass(sectionAround(title), 'folds')[0] };
  };

  it('holds its text, and shows its title and the line that answers it above', async () => {
    const { title, fold } = await foldOf(true);
    assert.ok(fold, 'it folds');
    assert.ok(!ancestors(title).some(({ name }) => name === 'details'), 'the title is outside');
    assert.equal(wordsOf(named(fold, 'summary')[0]!), 'Show figures: How soon it helps');
    assert.ok(wordsOf(fold).includes('Gone by the weekend.'), 'Gone by the weekend.');
    assert.ok(!fold.attributes.has('open'), 'it begins closed');
  });

  it('is not there for one that stays open', async () => {
    assert.equal((await foldOf(false)).fold, undefined);
  });
});

describe('the answers in one look', () => {
  const fact = without(factsRow(), '$.id');
  const glance = { id: 'glance', title: 'At a glance', rows: [fact] };
  const comparison = parsed({
    ...fullDocument(),
    sections: [glance, ...fullDocument().sections],
  });

  it('stand after what the treatments are, and before their serious risks, once', async () => {
    const page = await renderPage(comparison);
    const ids = idsOf(page);
    assert.equal(ids.filter((id) => id === 'section-glance').length, 1);
    const order = ['summary', 'treatments', 'approval', 'section-glance', 'serious-risks'];
    const places = order.map((id) => ids.indexOf(id));
    assert.ok(!places.includes(-1), places.join());
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    const words = wordsOf(page);
    assert.ok(words.indexOf('At a glance') > words.indexOf(comparison.title), 'after the title');
    assert.ok(
      words.indexOf('At a glance') > words.indexOf('Numb, or in great pain?'),
      'after whom to call in danger',
    );
  });

  it('are not jumped to, being there already, while every other section is', async () => {
    const links = named(named(await renderPage(comparison), 'nav')[0]!, 'a').map(({ attributes }) =>
      attributes.get('href'),
    );
    const link = (id: string) => `#${comparison.id}/${id}`;
    assert.ok(!links.includes(link('glance')), 'not the answers');
    for (const { id } of fullDocument().sections) assert.ok(links.includes(link(id)), id);
  });

  it('are left out where a page does not want them, and nothing moves into their place', async () => {
    const page = await renderPage(comparison, { sections: comparison.sections.slice(1) });
    assert.ok(!idsOf(page).includes('section-glance'), 'not there');
    assert.deepEqual(withClass(page, 'glance'), []);
  });

  it('are a section like any other where other rows stand in it', async () => {
    assert.deepEqual(withClass(await renderPage(full), 'glance'), []);
  });
});

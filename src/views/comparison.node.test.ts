import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english, type MessageName, type Messages, messagesOf } from '../i18n/messages.js';
import { fill } from '../model/fill.js';
import { plainText } from '../model/comparison/inline.js';
import { parseComparison } from '../model/comparison/parse-comparison.js';
import type { Comparison, Row } from '../model/comparison/schema.js';
import {
  factsRow,
  fullDocument,
  minimalDocument,
  outcomeRow,
  parsed,
  placesIn,
  toPath,
  treatment,
  without,
  withValue,
} from '../testing/documents.js';
import {
  ancestors,
  byId,
  descendants,
  headings,
  type HtmlElement,
  named,
  ownWordsOf,
  withClass,
  wordsOf,
} from '../testing/html.js';
import { builtInComparisons } from '../testing/built-in-comparisons.js';
import { renderPage } from '../testing/render-page.js';
import type { ViewContext } from './context.js';
import fc from '../testing/fast-check.js';

const sixTreatments = parsed({
  ...fullDocument(),
  treatments: ['heat', 'cold-pack', 'rest', 'swim', 'yoga', 'massage'].map((id) =>
    treatment(id, id.toUpperCase()),
  ),
});
const full = parsed(fullDocument());
const minimal = parsed(minimalDocument());

const documents: readonly (readonly [name: string, comparison: Comparison])[] = [
  ...builtInComparisons,
  ['a document with every field', full],
  ['a document with hardly any field', minimal],
  ['six treatments', sixTreatments],
];

/** What a value becomes when it was not meant to be words. */
const NOBODYS_WORDS =
  /\b(?:undefined|null|NaN|Infinity)\b|\[object |\[native code|Invalid Date|\{\w+\}|\$\{/;

const LOCKED_ANCHORS = ['approval', 'serious-risks'];

it('needs no DOM', async () => {
  assert.ok(builtInComparisons.length > 0, 'there is a built-in comparison');
  await renderPage(full);
  assert.equal(typeof globalThis.document, 'undefined');
  assert.equal(typeof globalThis.window, 'undefined');
});

const wordsAround = ({ lang = 'en', messages }: Comparison): Messages => messagesOf(lang, messages);

for (const [name, comparison] of documents) {
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

    it('has every word of the document that a reader is meant to read', async () => {
      const words = ownWordsOf(await renderPage(comparison));
      for (const text of readableTexts(comparison)) assert.ok(words.includes(flat(text)), text);
    });

    it('has every source, in the order of its number', async () => {
      const page = await renderPage(comparison);
      const list = withClass(page, 'sources').flatMap((element) => named(element, 'li'));
      assert.deepEqual(
        list.map(({ attributes }) => attributes.get('id')),
        comparison.sources.map(({ id }) => `source-${id}`),
      );
      comparison.sources.forEach(({ title }, index) => {
        assert.ok(wordsOf(list[index]!).includes(flat(title)), title);
      });
    });

    it('numbers each citation as the list does, and leads to it', async () => {
      const page = await renderPage(comparison);
      const numbers = new Map(comparison.sources.map(({ id }, index) => [id, index + 1]));
      const citations = withClass(page, 'citation');
      for (const citation of citations) {
        const source = citation.attributes.get('data-source') ?? '';
        assert.equal(wordsOf(citation), String(numbers.get(source)));
        assert.equal(citation.attributes.get('href'), `#source-${source}`);
        assert.equal(
          citation.attributes.get('aria-label'),
          fill(wordsAround(comparison).source, { number: String(numbers.get(source)) }),
        );
      }
      assert.equal(citations.length > 0, comparison.sources.length > 0);
    });

    for (const [what, changes] of Object.entries(narrowings(comparison))) {
      it(`shows what is locked with ${what}`, async () => {
        assertLocked(comparison, await renderPage(comparison, changes));
      });
    }

    it('has tables that a screen reader can follow', async () => {
      const page = await renderPage(comparison);
      for (const table of named(page, 'table')) {
        if (table.attributes.has('aria-labelledby'))
          assertTable(page, table, comparison.treatments.length);
        else assertChartTable(table);
      }
      const labels = [...LOCKED_ANCHORS, ...sectionsWithTable(comparison)];
      for (const anchor of labels)
        assertTable(page, tableOf(page, anchor), comparison.treatments.length);
      assert.ok(named(page, 'table').length >= LOCKED_ANCHORS.length, 'the locked tables at least');
    });

    it('has an id once, and a target for every link and label', async () => {
      const page = await renderPage(comparison);
      const ids = descendants(page).flatMap(({ attributes }) => attributes.get('id') ?? []);
      assert.deepEqual(ids, [...new Set(ids)]);
      for (const { attributes } of descendants(page)) {
        const hash = attributes.get('href')?.match(/^#(.+)$/)?.[1];
        if (hash) assert.ok(ids.includes(hash), hash);
        for (const reference of ['aria-labelledby', 'aria-describedby', 'popovertarget']) {
          for (const id of attributes.get(reference)?.split(' ') ?? [])
            assert.ok(ids.includes(id), id);
        }
      }
    });

    it('leads back from each source that is cited', async () => {
      const page = await renderPage(comparison);
      const cited = new Set(
        withClass(page, 'citation').map(({ attributes }) => attributes.get('data-source')),
      );
      const backs = withClass(page, 'back').map(({ attributes }) => attributes.get('data-cited'));
      for (const source of cited) assert.ok(backs.includes(source), source);
    });

    for (const headingLevel of [1, 2, 3, 4]) {
      it(`has headings without a gap from level ${headingLevel}`, async () => {
        const levels = headings(await renderPage(comparison, { headingLevel }));
        assert.deepEqual(levels[0], { level: headingLevel, words: comparison.title });
        assert.equal(levels.filter(({ level }) => level <= headingLevel).length, 1, 'one title');
        levels.forEach(({ level, words }, index) => {
          assert.ok(level <= (levels[index - 1]?.level ?? headingLevel) + 1, words);
          assert.match(words, /\S/);
        });
      });
    }

    it('carries no style of its own, no script, and no handler', async () => {
      const page = await renderPage(comparison);
      assert.deepEqual(
        named(page, 'script', 'style', 'iframe', 'object', 'embed', 'form', 'base'),
        [],
      );
      for (const { name, attributes } of descendants(page)) {
        for (const attribute of attributes.keys())
          assert.doesNotMatch(attribute, /^(style$|on)/, name);
        assert.match(attributes.get('href') ?? '#', /^(https?:\/\/|\/|#|tel:[\d+]+$|sms:[\d+]+$)/);
      }
    });

    it('has nothing in it that no one wrote', async () => {
      const page = await renderPage(comparison);
      const strings = descendants(page).flatMap(({ attributes }) => [...attributes.values()]);
      for (const words of [wordsOf(page), ...strings]) {
        assert.doesNotMatch(words, NOBODYS_WORDS);
      }
    });

    it('is HTML that a browser need not mend', async () => {
      const blocks = [
        'p',
        'ul',
        'ol',
        'dl',
        'div',
        'table',
        'section',
        'details',
        'fieldset',
        'nav',
        'header',
        'h1',
        'h2',
        'h3',
        'h4',
        'h5',
        'h6',
      ];
      const page = await renderPage(comparison);
      for (const element of descendants(page)) {
        const parent = element.parent?.name ?? '';
        if (blocks.includes(element.name)) {
          assert.ok(
            !ancestors(element).some(({ name }) => name === 'p'),
            `${element.name} in a paragraph: ${wordsOf(element)}`,
          );
        }
        if (element.name === 'a' || element.name === 'button') {
          assert.ok(
            !ancestors(element).some(({ name }) => name === 'a' || name === 'button'),
            wordsOf(element),
          );
        }
        if (element.name === 'li') assert.ok(['ul', 'ol'].includes(parent), parent);
        if (parent === 'ul' || parent === 'ol') assert.equal(element.name, 'li');
        if (element.name === 'summary') assert.equal(parent, 'details');
        if (element.name === 'dt' || element.name === 'dd')
          assert.ok(['dl', 'div'].includes(parent), parent);
      }
    });

    it('describes every picture, names every control', async () => {
      const page = await renderPage(comparison);
      for (const { attributes } of named(page, 'img'))
        assert.match(attributes.get('alt') ?? '', /\S/);
      for (const { attributes } of named(page, 'svg')) {
        const isHidden = attributes.get('aria-hidden') === 'true';
        assert.ok(
          isHidden || /\S/.test(attributes.get('aria-label') ?? ''),
          'a drawing is hidden or described',
        );
      }
      for (const control of named(page, 'a', 'button', 'summary', 'legend', 'label')) {
        assert.match(control.attributes.get('aria-label') ?? wordsOf(control), /\S/);
      }
    });
  });
}

describe('what is locked', () => {
  it('cannot be reached by a part, folded away or replaced', async () => {
    const page = await renderPage(full, {
      offers: full.treatments.slice(0, 1),
      today: new Date('2030-01-01'),
    });
    for (const element of lockedElements(page)) {
      for (const { name, attributes } of [
        element,
        ...ancestors(element),
        ...descendants(element),
      ]) {
        assert.equal(attributes.get('part') ?? '', '', `${name} has a part`);
        assert.ok(!attributes.has('hidden') && !attributes.has('inert'), `${name} is hidden`);
        assert.notEqual(name, 'slot');
      }
      assert.ok(!ancestors(element).some(({ name }) => name === 'details'), wordsOf(element));
    }
  });

  it('folds nothing but the crisis lines of other places', async () => {
    const page = await renderPage(full, { region: 'GB' });
    const folds = lockedElements(page).flatMap((element) => named(element, 'details'));
    assert.equal(folds.length, 1);
    assert.ok(!wordsOf(folds[0]!).includes('Helpers'), 'Helpers');
    assert.ok(wordsOf(folds[0]!).includes('Lifeline'), 'Lifeline');
  });

  it('is listed among the sections, in its place', async () => {
    const page = await renderPage(full);
    const [nav] = named(page, 'nav');
    assert.deepEqual(
      named(nav!, 'a').map(({ attributes }) => attributes.get('href')),
      [
        '#section-first-look',
        '#section-how-well',
        '#approval',
        '#serious-risks',
        '#section-how-soon',
        '#sources',
      ],
    );
    const ids = descendants(page).flatMap(({ attributes }) => attributes.get('id') ?? []);
    const order = ['section-how-well', ...LOCKED_ANCHORS, 'section-how-soon'].map((id) =>
      ids.indexOf(id),
    );
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
  });

  it('is said to be missing where a document lacks it', async () => {
    const words = wordsOf(await renderPage(minimal));
    assert.ok(words.includes(english.incomplete), english.incomplete);
    for (const missing of [
      'where these are approved: Heat and Cold',
      'the serious risks of these: Heat and Cold',
      english['locked-review-date'],
      english['locked-review-policy'],
      english['locked-crisis-line'],
    ]) {
      assert.ok(words.includes(missing), missing);
    }
    assert.ok(words.includes(english.overdue), english.overdue);
    assert.ok(words.includes(english.neverReviewed), english.neverReviewed);
  });

  it('is not said to be missing where it is there', async () => {
    assert.ok(!wordsOf(await renderPage(full)).includes(english.incomplete), english.incomplete);
  });

  it('says when the review is overdue, and only then', async () => {
    const today = (day: string) =>
      renderPage(full, { today: new Date(`${day}T12:00:00Z`) }).then(wordsOf);
    const inTime = await today('2027-03-31');
    assert.ok(!inTime.includes(english.overdue), english.overdue);
    assert.ok(inTime.includes('Last reviewed 31 March 2026'), 'Last reviewed 31 March 2026');
    assert.ok(inTime.includes('next review by 31 March 2027'), 'next review by 31 March 2027');
    const late = await today('2027-04-01');
    assert.ok(late.includes(english.overdue) && late.includes(english.overdueMeaning), late);
  });

  it('tells what the site offers, and only then', async () => {
    const offers = wordsOf(await renderPage(full, { offers: full.treatments }));
    assert.ok(
      offers.includes('This site offers Heat treatment and Cold pack treatment.'),
      'This site offers Heat treatment and Cold pack treatment.',
    );
    assert.ok(!wordsOf(await renderPage(full)).includes('This site offers'), 'This site offers');
  });

  it('puts the crisis line and the approvals of the reader’s region first', async () => {
    const page = await renderPage(full, { region: 'US' });
    const places = named(withClass(page, 'crisis')[0]!, 'li').map((line) => wordsOf(line));
    assert.equal(places.length, full.crisisLines.length);
    assert.match(places[0]!, /^United States Lifeline · Call 988$/);
    const regions = named(tableOf(page, 'approval'), 'tbody').flatMap((body) =>
      withClass(body, 'criterion').map((label) => wordsOf(label)),
    );
    assert.deepEqual(regions, ['United States', 'United Kingdom']);
  });

  it('dials nothing but digits', async () => {
    const document = withValue(
      fullDocument(),
      '$.crisisLines[0].call',
      '+44 (0) 116-123;phone-context=x',
    );
    const page = await renderPage(parsed(document), { region: 'GB' });
    const hrefs = named(withClass(page, 'crisis')[0]!, 'a').map(({ attributes }) =>
      attributes.get('href'),
    );
    assert.ok(hrefs.includes('tel:+440116123'), 'tel:+440116123');
    assert.ok(hrefs.includes('sms:85258'), 'sms:85258');
  });
});

describe('what is not known', () => {
  const rowsWithout = (cells: Record<string, unknown>) => (row: unknown) => ({
    ...(row as object),
    cells,
  });
  const { sections } = fullDocument();
  const cellRows = sections.flatMap(({ rows }) => rows).filter(({ kind }) => kind !== 'list');

  for (const row of cellRows) {
    it(`is said for each treatment that a ${row.kind} row lacks`, async () => {
      const document = withValue(fullDocument(), '$.sections', [
        { id: 'one', title: 'One', rows: [rowsWithout({})(row)] },
      ]);
      const cells = cellsOf(await renderPage(parsed(document)), row.kind);
      // A timeline has two answers for each.
      assert.equal(cells.length, row.kind === 'timeline' ? 4 : 2);
      for (const cell of cells) assert.equal(cell, 'Not known');
    });
  }

  it('is said of an outcome without an arm', async () => {
    const document = withValue(fullDocument(), '$.sections[1].rows[0].cells.heat', []);
    const page = await renderPage(parsed(document));
    const [outcome] = withClass(sectionAround(byId(page, 'section-how-well')), 'block');
    const [heat, cold] = withClass(outcome!, 'column').map(columnWords);
    assert.equal(heat, 'Not known');
    assert.match(cold!, /41 to 47 in 100/);
  });

  it('is said of a beginning or an end that a timeline lacks', async () => {
    for (const [column, field] of ['onset', 'duration'].entries()) {
      const document = without(fullDocument(), `$.sections[2].rows[0].cells.heat.${field}`);
      const [times] = withClass(await renderPage(parsed(document)), 'times');
      const [heat] = named(times!, 'tbody');
      const said = named(heat!, 'td')
        .slice(0, 2)
        .map((cell) => wordsOf(cell) === 'Not known');
      assert.deepEqual(said, [column === 0, column === 1], field);
    }
  });

  it('is not said of an end that going on with the treatment keeps away', async () => {
    const [times] = withClass(await renderPage(full), 'times');
    const cold = named(times!, 'tbody')[1]!;
    assert.equal(wordsOf(named(cold, 'td')[1]!), english.ongoing);
    const document = withValue(
      fullDocument(),
      '$.sections[2].rows[0].cells["cold-pack"].ongoing',
      false,
    );
    const [other] = withClass(await renderPage(parsed(document)), 'times');
    assert.equal(wordsOf(named(named(other!, 'tbody')[1]!, 'td')[1]!), 'Not known');
  });

  it('is said of an approval in a region that one treatment lacks', async () => {
    const document = without(fullDocument(), '$.treatments[0].approval[1]');
    const cells = named(tableOf(await renderPage(parsed(document)), 'approval'), 'td').map(
      cellWords,
    );
    assert.deepEqual(
      cells.map((words) => words === 'Not known'),
      [false, false, true, false],
    );
  });

  it('is not looked up among inherited names', async () => {
    for (const row of cellRows) {
      let document: unknown = withValue(fullDocument(), '$.treatments[1].id', 'constructor');
      document = withValue(document, '$.sections', [
        { id: 'one', title: 'One', rows: [rowsWithout({})(row)] },
      ]);
      const { comparison } = parseComparison(document);
      assert.ok(comparison, 'it is shown');
      const cells = cellsOf(await renderPage(comparison), row.kind);
      assert.deepEqual([...new Set(cells)], ['Not known'], row.kind);
    }
  });
});

describe('a choice of treatments and sections', () => {
  it('shows the chosen ones, and no other, in each table and chart of the document', async () => {
    const chosen = sixTreatments.treatments.slice(1, 4);
    const names = chosen.map(({ name, shortName = name }) => shortName);
    const page = await renderPage(sixTreatments, { treatments: chosen });
    assert.deepEqual(columnsOf(tableOf(page, 'section-first-look')), names);
    assertTable(page, tableOf(page, 'section-first-look'), chosen.length);
    const charts = withClass(page, 'columns');
    assert.equal(charts.length, 3, 'outcome, effects and schedule');
    for (const chart of charts) {
      const columns = withClass(chart, 'column');
      assert.deepEqual(
        columns.map((column) => wordsOf(elementsIn(column)[0]!)),
        names,
      );
      assert.deepEqual(
        columns.map(({ attributes }) => attributes.get('class')),
        ['column treatment-2', 'column treatment-3', 'column treatment-4'],
        'each keeps its colour',
      );
    }
    const [times] = withClass(page, 'times');
    assert.deepEqual(
      named(times!, 'tbody').map((body) => wordsOf(named(body, 'th')[0]!)),
      names,
    );
    const groups = named(withClass(page, 'numbers')[0]!, 'tbody').map((body) =>
      wordsOf(named(body, 'th')[0]!),
    );
    assert.deepEqual(
      groups.map((group) => names.find((name) => group.startsWith(name))),
      ['COLD-PACK'],
      'of the chosen, only one has numbers',
    );
  });

  it('says of a treatment that it stands apart only where others stand beside it', async () => {
    const notes = async (count: number) => {
      const treatments = sixTreatments.treatments.slice(0, count);
      return withClass(await renderPage(sixTreatments, { treatments }), 'apart-note').length;
    };
    assert.equal(await notes(1), 0);
    assert.equal(await notes(2), 4, 'two treatments, an outcome and effects');
    assert.equal(await notes(6), 12);
  });

  it('is offered from three treatments on, with the present one marked', async () => {
    assert.deepEqual(withClass(await renderPage(full), 'chooser'), []);
    const page = await renderPage(sixTreatments, {
      treatments: sixTreatments.treatments.slice(0, 2),
    });
    const boxes = named(withClass(page, 'chooser')[0]!, 'input');
    assert.deepEqual(
      boxes.map(({ attributes }) => attributes.get('value')),
      sixTreatments.treatments.map(({ id }) => id),
    );
    assert.deepEqual(
      boxes.map(({ attributes }) => attributes.has('checked')),
      [true, true, false, false, false, false],
    );
  });

  it('shows the sections chosen and no other', async () => {
    const page = await renderPage(full, {
      sections: full.sections.filter(({ id }) => id === 'how-soon'),
    });
    const ids = descendants(page).flatMap(({ attributes }) => attributes.get('id') ?? []);
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
    return { title, fold: ancestors(title).find(({ name }) => name === 'details') };
  };

  it('holds its text, and shows its title', async () => {
    const { title, fold } = await foldOf(true);
    assert.ok(fold, 'it folds');
    assert.equal(title.parent?.name, 'summary');
    assert.ok(wordsOf(fold).includes('Gone by the weekend.'), 'Gone by the weekend.');
    assert.ok(!fold.attributes.has('open'), 'it begins closed');
  });

  it('is not there for one that stays open', async () => {
    assert.equal((await foldOf(false)).fold, undefined);
  });
});

describe('the outcomes of a section', () => {
  const outcome = (label: string) => without({ ...outcomeRow(), label }, '$.id');
  const blocks = async (...rows: unknown[]) => {
    const document = withValue(fullDocument(), '$.sections[1].rows', rows);
    const page = await renderPage(parsed(document));
    return withClass(sectionAround(byId(page, 'section-how-well')), 'block');
  };
  /** What hides the charts of a block until it is asked for. */
  const foldIn = (block: HtmlElement) => {
    const charts = withClass(block, 'people');
    assert.equal(charts.length, 4, 'two trials of two arms');
    const folds = charts.map((chart) => ancestors(chart).find(({ name }) => name === 'details'));
    assert.equal(new Set(folds).size, 1, 'all or none');
    return folds[0];
  };

  it('begin with one that stands open; the later ones wait under their labels', async () => {
    const [list] = fullDocument().sections[2]!.rows.slice(1);
    const [first, , second, third] = await blocks(
      outcome('One'),
      list,
      outcome('Two'),
      outcome('Three'),
    );
    assert.equal(foldIn(first!), undefined);
    for (const [block, label] of [
      [second!, 'Two'],
      [third!, 'Three'],
    ] as const) {
      const fold = foldIn(block);
      assert.ok(fold && !fold.attributes.has('open'), 'it begins closed');
      const [summary] = elementsIn(fold);
      assert.equal(summary?.name, 'summary');
      assert.equal(wordsOf(summary), label);
      assert.ok(wordsOf(fold).includes('By their own account.'), 'what is said under its label');
    }
  });

  it('begin open in each section anew', async () => {
    const rows = [outcome('Elsewhere')];
    const document = withValue(fullDocument(), '$.sections[2].rows', rows);
    const page = await renderPage(parsed(document));
    const [block] = withClass(sectionAround(byId(page, 'section-how-soon')), 'block');
    assert.equal(foldIn(block!), undefined);
  });
});

describe('the answers in one look', () => {
  const fact = without(factsRow(), '$.id');
  const glance = { id: 'glance', title: 'At a glance', rows: [fact] };
  const comparison = parsed({
    ...fullDocument(),
    sections: [glance, ...fullDocument().sections],
  });
  const idsOf = (page: HtmlElement) =>
    descendants(page).flatMap(({ attributes }) => attributes.get('id') ?? []);

  it('stand before anything else but what is locked, once', async () => {
    const page = await renderPage(comparison);
    const ids = idsOf(page);
    assert.equal(ids.filter((id) => id === 'section-glance').length, 1);
    assert.ok(ids.indexOf('section-glance') < ids.indexOf('summary'), 'before the main points');
    assert.ok(ids.indexOf('section-glance') < ids.indexOf('treatments'), 'before the treatments');
    const words = wordsOf(page);
    assert.ok(words.indexOf('At a glance') > words.indexOf(comparison.title), 'after the title');
    assert.ok(
      words.indexOf('At a glance') > words.indexOf(english.crisisTitle),
      'after whom to call in danger',
    );
  });

  it('are not jumped to, being there already, while every other section is', async () => {
    const links = named(named(await renderPage(comparison), 'nav')[0]!, 'a').map(({ attributes }) =>
      attributes.get('href'),
    );
    assert.ok(!links.includes('#section-glance'), 'not the answers');
    for (const { id } of fullDocument().sections) assert.ok(links.includes(`#section-${id}`), id);
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

describe('an impossible number', () => {
  const heat = '$.sections[1].rows[0].cells.heat[0]';
  const cold = '$.sections[1].rows[0].cells["cold-pack"][0]';
  for (const [path, value] of [
    [`${heat}.events`, 400],
    [`${heat}.events`, 1e21],
    [`${heat}.high`, 1e21],
    [`${cold}.low`, 1e7],
    [`${cold}.high`, 1e21],
    [`${cold}.high`, 5],
    ['$.sections[1].rows[1].cells.heat.effects[0].events', 1e21],
    ['$.sections[2].rows[0].cells.heat.duration.from', 1e21],
  ] as const) {
    it(`does not keep the page from being shown: ${path} = ${value}`, async () => {
      const page = await renderPage(parsed(withValue(fullDocument(), path, value)));
      for (const svg of withClass(page, 'people')) {
        const shapes = descendants(svg).map(({ attributes }) => attributes.get('d') ?? '');
        assert.equal(shapes.join('').match(/M[^M]*a2\.1/g)?.length, 100, 'a hundred people');
      }
      const places = [...named(page, 'line'), ...named(page, 'circle')]
        .flatMap(({ attributes }) => ['x1', 'x2', 'cx'].map((name) => attributes.get(name) ?? '0%'))
        .map(Number.parseFloat);
      for (const place of places) assert.ok(place >= 0 && place <= 100, `${place} %`);
    });
  }
});

describe('the words of a document', () => {
  const marked = Object.fromEntries(
    Object.entries(english).map(([name, words]) => [
      name,
      `⟦${name}${(words.match(/\{\w+\}/g) ?? []).join(' ')}⟧`,
    ]),
  );

  it('take the place of every English one', async () => {
    for (const base of [fullDocument(), { ...minimalDocument(), nextStep: { label: 'x' } }]) {
      const comparison = parsed({ ...base, messages: marked });
      const page = await renderPage(comparison, {
        offers: comparison.treatments,
        today: new Date('2040-01-01'),
      });
      const attributes = descendants(page).map(
        ({ attributes }) => attributes.get('aria-label') ?? '',
      );
      const all = [wordsOf(page), ...attributes].join(' ').replaceAll(/⟦[^⟧]*⟧/g, ' ');
      for (const [name, words] of Object.entries(english)) {
        const fixed = words
          .split(/\{\w+\}/)
          .map((part) => part.trim())
          .filter((part) => part.length > 5);
        for (const part of fixed) assert.ok(!all.includes(part), `${name}: ${part}`);
      }
    }
  });

  it('are used, each in its place', async () => {
    const comparison = parsed({ ...fullDocument(), messages: marked });
    const words = wordsOf(
      await renderPage(comparison, {
        offers: comparison.treatments,
        today: new Date('2040-01-01'),
      }),
    );
    const used: MessageName[] = [
      'overdue',
      'crisisTitle',
      'offers',
      'approvalTitle',
      'seriousRisksTitle',
      'disclaimer',
      'notKnown',
      'sources',
      'inGroup',
      'likelyRange',
      'people',
      'peopleWho',
      'eachShape',
      'eachBand',
      'numbers',
      'group',
      'apart',
      'timeframe',
      'population',
      'certainty',
      'low',
      'indirect',
      'betterMore',
      'effect',
      'ofAll',
      'under',
      'onset',
      'duration',
      'ongoing',
      'holds',
      'someFrom',
      'afterOneDose',
      'hour',
      'calendar',
      'weeks',
      'oneWeek',
      'crisisOthers',
    ];
    for (const name of used) assert.ok(words.includes(`⟦${name}`), name);
  });

  it('stay text, whatever is in them', async () => {
    const attack = `<img src=x onerror=alert(1)>"'><script>alert(1)</script>&amp;<!--`;
    const shape = (page: HtmlElement) =>
      descendants(page).map(
        ({ name, attributes }) => `${name} ${[...attributes.keys()].join(' ')}`,
      );
    const before = shape(await renderPage(full));
    for (const place of placesIn(fullDocument())) {
      const value = place.reduce<unknown>(
        (node, key) => (node as Record<string | number, unknown>)[key],
        fullDocument(),
      );
      if (typeof value !== 'string') continue;
      const { comparison } = parseComparison(
        withValue(fullDocument(), toPath(place), `${value}${attack}`),
      );
      if (!comparison) continue;
      const page = await renderPage(comparison);
      assert.deepEqual(shape(page), before, toPath(place));
    }
  });
});

describe('a link that may not be followed', () => {
  it('leaves its words', async () => {
    const document = withValue(fullDocument(), '$.method', 'See [this page](javascript:x) now.');
    const page = await renderPage(parsed(document));
    assert.ok(wordsOf(page).includes('See this page now.'), 'its words');
    assert.ok(!named(page, 'a').some((link) => wordsOf(link) === 'this page'), 'no link');
  });
});

describe('the ids of a document', () => {
  it('never meet those of the page', async () => {
    for (const id of [
      'note',
      'sources',
      'summary',
      'treatments',
      'approval',
      'serious-risks',
      'source-note',
      'section',
    ]) {
      let document: unknown = withValue(fullDocument(), '$.sources[1].id', id);
      document = withValue(document, '$.sections[0].id', id);
      document = withValue(document, '$.treatments[0].id', id);
      const page = await renderPage(parsed(document));
      const ids = descendants(page).flatMap(({ attributes }) => attributes.get('id') ?? []);
      assert.deepEqual(ids, [...new Set(ids)], id);
    }
  });
});

it('every document that parses can be shown', async () => {
  const odd = fc.constantFrom<unknown>(
    'outcome',
    'text',
    'strong',
    'P400000Y',
    'P9Y',
    '2026-02-29',
    '9999-12-31',
    '0000-01-01',
    'ZZ',
    'INTL',
    'zz',
    'i-klingon',
    'en-x-a',
    'constructor',
    'note',
    '1',
    '[@pack-trial]',
    '[@nowhere]',
    '**',
    '\\',
    '/x',
    '10.1/x',
    'M0 0',
    0,
    1,
    0.5,
    100,
    1e21,
    1e-7,
    -1,
    true,
    false,
    [],
    {},
  );
  const places = placesIn(fullDocument());
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...places), fc.option(odd)), {
        minLength: 1,
        maxLength: 3,
      }),
      async (changes) => {
        let document: unknown = fullDocument();
        for (const [place, value] of changes) {
          try {
            document =
              value === null
                ? without(document, toPath(place))
                : withValue(document, toPath(place), value);
          } catch {
            // An earlier change took the place away.
          }
        }
        const { comparison } = parseComparison(document);
        fc.pre(comparison !== undefined);
        const page = await renderPage(comparison);
        assert.doesNotMatch(wordsOf(page), NOBODYS_WORDS);
      },
    ),
    { numRuns: 300 },
  );
});

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Each piece of text between its marks, as it must be met on the page. */
function readableTexts(comparison: Comparison): string[] {
  const {
    title,
    question,
    treatments,
    sections,
    glossary,
    furtherReading,
    crisisLines,
    authors,
    reviewedBy,
  } = comparison;
  // The condition is for machines: no view shows it.
  const rich = placesIn({ ...comparison, condition: undefined }).flatMap((place) => {
    const value = place.reduce<unknown>(
      (node, key) => (node as Record<string | number, unknown>)[key],
      comparison,
    );
    const node = value as { kind?: unknown; text?: unknown } | null;
    const isNode =
      typeof node === 'object' &&
      ['text', 'emphasis', 'strong', 'link'].includes(String(node?.kind));
    return isNode && typeof node?.text === 'string' ? [node.text] : [];
  });
  return [
    title,
    ...(question ? [question] : []),
    ...treatments.flatMap(({ name, kind }) => [name, ...(kind ? [kind] : [])]),
    ...sections.map((section) => section.title),
    ...glossary.map(({ term }) => term),
    ...furtherReading.map((item) => item.title),
    ...crisisLines.map(({ name }) => name),
    ...[...authors, ...reviewedBy].map(({ name }) => name),
    ...rich,
  ];
}

/** What a page may ask to leave out, which must never touch what is locked. */
function narrowings(comparison: Comparison): Record<string, Partial<ViewContext>> {
  const [first, second] = comparison.treatments;
  return {
    'nothing left out': {},
    'two treatments side by side': { treatments: [first!, second!] },
    'one treatment': { treatments: [first!] },
    'one section': { sections: comparison.sections.slice(-1) },
    'no section': { sections: [], treatments: [second!] },
    'a region that nobody wrote for': { region: 'AQ' },
    cards: { view: 'cards', headingLevel: 4 },
  };
}

function assertLocked(comparison: Comparison, page: HtmlElement): void {
  const [approval, risks] = LOCKED_ANCHORS.map((anchor) => tableOf(page, anchor)) as [
    HtmlElement,
    HtmlElement,
  ];
  const names = comparison.treatments.map(({ name, shortName = name }) => shortName);
  assert.deepEqual(columnsOf(approval), names);
  assert.deepEqual(columnsOf(risks), names);
  const regions = new Set(
    comparison.treatments.flatMap((treatment) => treatment.approval.map(({ region }) => region)),
  );
  const rows = named(approval, 'tbody').flatMap((body) => named(body, 'tr'));
  assert.equal(rows.length, Math.max(1, regions.size));
  comparison.treatments.forEach((treatment, column) => {
    const statuses = rows.map((row) => ownWordsOf(named(row, 'td')[column]!)).join(' ');
    for (const { status, route, note } of treatment.approval) {
      for (const words of [
        wordsAround(comparison)[status],
        route,
        ...(note ? [plainText(note)] : []),
      ]) {
        assert.ok(statuses.includes(flat(words)), `${treatment.id}: ${words}`);
      }
    }
    const cell = named(risks, 'td')[column]!;
    assert.deepEqual(
      named(cell, 'li').map(ownWordsOf),
      treatment.seriousRisks.map((risk) => flat(plainText(risk))),
    );
  });
  const words = wordsOf(page);
  for (const line of comparison.crisisLines) {
    for (const part of [line.name, line.call, line.text, line.hours, line.emergency]) {
      if (part) assert.ok(wordsOf(withClass(page, 'crisis')[0]!).includes(flat(part)), part);
    }
  }
  assert.ok(
    words.includes(flat(wordsAround(comparison).disclaimer)),
    flat(wordsAround(comparison).disclaimer),
  );
  const { translation } = comparison;
  const isUnreviewed = translation !== undefined && !translation.reviewedBy;
  assert.equal(withClass(page, 'review').length, isUnreviewed ? 2 : 1);
  assert.equal(words.includes(wordsAround(comparison).translationUnreviewed), isUnreviewed);
}

function assertTable(page: HtmlElement, table: HtmlElement, columns: number): void {
  assert.match(wordsOf(byId(page, table.attributes.get('aria-labelledby') ?? '')), /\S/);
  assert.equal(table.attributes.get('role'), 'table');
  const heads = named(table, 'thead').flatMap((head) => named(head, 'th'));
  assert.equal(heads.length, columns + 1);
  for (const head of heads) {
    assert.equal(head.attributes.get('scope'), 'col');
    assert.equal(head.attributes.get('role'), 'columnheader');
    assert.match(wordsOf(head), /\S/);
  }
  for (const row of named(table, 'tbody').flatMap((body) => named(body, 'tr'))) {
    const [head, ...cells] = row.children.filter((child) => typeof child !== 'string');
    assert.equal(head?.name, 'th');
    assert.equal(head.attributes.get('scope'), 'row');
    assert.match(wordsOf(head), /\S/);
    assert.equal(cells.length, columns);
    for (const cell of cells) {
      assert.equal(cell.name, 'td');
      assert.match(cellWords(cell), /\S/, 'no cell is blank');
    }
  }
}

/** A table that is a chart, or stands for one: named by its caption, each column and row by its head. */
function assertChartTable(table: HtmlElement): void {
  const [caption, ...parts] = elementsIn(table);
  assert.equal(caption?.name, 'caption');
  assert.match(wordsOf(caption), /\S/);
  const isShown = ({ attributes }: HtmlElement) => attributes.get('aria-hidden') !== 'true';
  const heads = named(table, 'thead').flatMap((head) =>
    named(head, 'tr').filter(isShown).flatMap(elementsIn),
  );
  assert.ok(heads.length > 1, 'a head for each column');
  for (const head of heads) {
    assert.equal(head.name, 'th');
    assert.equal(head.attributes.get('scope'), 'col');
    assert.match(wordsOf(head), /\S/);
  }
  for (const body of parts.filter(({ name }) => name === 'tbody')) {
    for (const row of elementsIn(body)) {
      const cells = elementsIn(row);
      const width = cells.reduce(
        (sum, { attributes }) => sum + Number(attributes.get('colspan') ?? 1),
        0,
      );
      assert.equal(width, heads.length, wordsOf(row));
      for (const cell of cells) assert.match(wordsOf(cell), /\S/, 'no cell is blank');
      const [first, ...rest] = cells;
      if (rest.length > 0) {
        assert.equal(first?.name, 'th');
        assert.equal(first.attributes.get('scope'), 'row');
        for (const { name } of rest) assert.equal(name, 'td');
      } else if (first?.name === 'th') {
        assert.equal(first.attributes.get('scope'), 'rowgroup');
        assert.equal(elementsIn(body)[0], row, 'the name of a group stands before its rows');
      }
    }
  }
}

function elementsIn({ children }: HtmlElement): HtmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The headings of the sections that have rows with a cell for each treatment. */
function sectionsWithTable({ sections }: Comparison): string[] {
  return sections
    .filter(({ rows }) =>
      rows.some(({ kind }) => kind === 'text' || kind === 'facts' || kind === 'passages'),
    )
    .map(({ id }) => `section-${id}`);
}

/** What a page says of each treatment in the only row of a section: what stands under its name. */
function cellsOf(page: HtmlElement, kind: Row['kind']): string[] {
  if (kind === 'text' || kind === 'facts' || kind === 'passages') {
    return named(tableOf(page, 'section-one'), 'td').map(cellWords);
  }
  const section = sectionAround(byId(page, 'section-one'));
  if (kind === 'timeline')
    return named(section, 'tbody')
      .flatMap((body) => named(body, 'td'))
      .map((cell) => wordsOf(cell));
  return withClass(section, 'column').map(columnWords);
}

/** What a column says beside the name of its treatment, and that it stands by itself. */
function columnWords(column: HtmlElement): string {
  return wordsOf(
    column,
    ({ name, attributes }) =>
      /^h\d$/.test(name) || attributes.get('class')?.split(' ')[0] === 'apart-note',
  );
}

function sectionAround(title: HtmlElement): HtmlElement {
  const section = ancestors(title).find(({ name }) => name === 'section');
  assert.ok(section, 'a section around it');
  return section;
}

function tableOf(page: HtmlElement, anchor: string): HtmlElement {
  const [table] = named(page, 'table').filter(
    ({ attributes }) => attributes.get('aria-labelledby') === anchor,
  );
  assert.ok(table, `a table of ${anchor}`);
  return table;
}

function columnsOf(table: HtmlElement): string[] {
  return named(table, 'thead').flatMap((head) =>
    named(head, 'th')
      .slice(1)
      .map((column) => wordsOf(column)),
  );
}

/** What a cell says beside the name of its treatment, which only a card shows. */
function cellWords(cell: HtmlElement): string {
  return wordsOf(cell, ({ attributes }) => attributes.get('class') === 'treatment-label');
}

function lockedElements(page: HtmlElement): HtmlElement[] {
  const tables = LOCKED_ANCHORS.map((anchor) => {
    const section = ancestors(byId(page, anchor)).find(({ name }) => name === 'section');
    assert.ok(section, 'a section around it');
    return section;
  });
  const notices = [
    ...withClass(page, 'notice'),
    ...withClass(page, 'crisis'),
    ...withClass(page, 'review'),
  ];
  assert.ok(notices.length >= 3, `${notices.length} notices`);
  return [...tables, ...notices];
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../i18n/messages.js';
import type { Frame } from '../model/comparison/frames.js';
import { plainText } from '../model/comparison/inline.js';
import type { Arm, Estimate } from '../model/comparison/rows/outcome.js';
import type { Comparison, Row, RowOf } from '../model/comparison/schema.js';
import { fullDocument, outcomeRow, parsed, withValue } from '../testing/documents.js';
import {
  ancestors,
  descendants,
  type HtmlElement,
  isCitation,
  named,
  ownWordsOf,
  withClass,
  wordsOf,
} from '../testing/html.js';
import { builtInComparisons } from '../testing/built-in-comparisons.js';
import { peopleIn } from '../testing/people.js';
import { renderPage } from '../testing/render-page.js';

const isEnglish = ([, { lang }]: (typeof builtInComparisons)[number]) => lang === 'en';
/** The words are checked in English; what a translation says is compared with it in `src/content/`. */
const originals = builtInComparisons.filter(isEnglish);
const translations = builtInComparisons.filter((built) => !isEnglish(built));

const comparisons: readonly (readonly [name: string, comparison: Comparison])[] = [
  ...originals,
  ['a document with every field', parsed(fullDocument())],
  ['a document with odd rates', parsed(oddRates())],
];

function oddRates(): unknown {
  const arm = { certainty: 'low', sources: ['pack-trial'] };
  const beside = (estimate: Estimate) => ({ label: 'No pack', ...estimate });
  return withValue(fullDocument(), '$.sections[1].rows[0]', {
    ...outcomeRow(),
    better: 'fewer',
    comparison: 'direct',
    cells: {
      heat: [
        { ...arm, events: 0.4, low: 0, high: 2.2, comparator: beside({ events: 99.8 }) },
        { ...arm, events: 46.5, comparator: beside({ events: 55.5 }) },
      ],
      'cold-pack': [{ ...arm, low: 0.2, high: 3.5, comparator: beside({ events: 0 }) }],
    },
  });
}

const FRAMES: readonly Frame[] = ['gain', 'loss'];

function rowsOf<Kind extends Row['kind']>({ sections }: Comparison, kind: Kind): RowOf<Kind>[] {
  return sections
    .flatMap(({ rows }) => rows)
    .filter((row): row is RowOf<Kind> => row.kind === kind);
}

/** The block of a row: the one under its label. */
function blockOf(page: HtmlElement, { label }: Row): HtmlElement {
  const blocks = withClass(page, 'block').filter((block) =>
    descendants(block).some(({ name, ...rest }) => /^h\d$/.test(name) && titleOf(rest) === label),
  );
  assert.equal(blocks.length, 1, `one block for ${label}`);
  return blocks[0]!;
}

const titleOf = (heading: Omit<HtmlElement, 'name'>) => wordsOf(heading as HtmlElement);

function columnOf(block: HtmlElement, comparison: Comparison, id: string): HtmlElement {
  const index = comparison.treatments.findIndex((treatment) => treatment.id === id);
  const [column] = withClass(block, `treatment-${index + 1}`).filter(({ attributes }) =>
    attributes.get('class')?.startsWith('column'),
  );
  assert.ok(column, id);
  return column;
}

interface Shown {
  readonly arm: Arm;
  readonly figure: HtmlElement;
  /** Treatment, then comparator. */
  readonly sides: readonly (readonly [counted: Estimate, side: HtmlElement])[];
}

/** Each trial of an outcome with the figure that shows it. */
function trialsOf(page: HtmlElement, row: RowOf<'outcome'>, comparison: Comparison): Shown[] {
  const block = blockOf(page, row);
  return Object.entries(row.cells).flatMap(([id, arms]) => {
    const figures = withClass(columnOf(block, comparison, id), 'trial');
    assert.equal(figures.length, arms.length, `${row.label}: ${id}`);
    return arms.map((arm, index) => {
      const figure = figures[index]!;
      const sides = withClass(figure, 'arm');
      assert.equal(sides.length, 2, 'a treatment and what it was compared with');
      return {
        arm,
        figure,
        sides: [[arm, sides[0]!] as const, [arm.comparator, sides[1]!] as const],
      };
    });
  });
}

const numberIn = (words: string | undefined): number => Number(words?.replaceAll(',', ''));

/** What the words beside a picture say is filled in, and how many more may be. */
function readWords(words: string, per: number): { filled: number; possible: number } {
  const group = per.toLocaleString('en');
  const match = new RegExp(
    `^(?:(fewer than|more than) )?([\\d,]+)(?: to ([\\d,]+))? in ${group}$`,
  ).exec(words);
  assert.ok(match, words);
  const [, bound, first, second] = match;
  const low = numberIn(first);
  if (bound === 'fewer than') return { filled: low - 1, possible: 1 };
  if (bound === 'more than') return { filled: low, possible: 1 };
  return { filled: low, possible: second ? numberIn(second) - low : 0 };
}

/** What a reader must be told of a rate: worked out here from the document alone. */
function expectedWords(
  { events, low = 0, high = 0 }: Estimate,
  per: number,
  others: boolean,
): string {
  const group = per.toLocaleString('en');
  const number = (value: number) => (others ? per - value : value).toLocaleString('en');
  if (events === undefined) {
    const ends = [Math.floor(low), Math.ceil(high)].map(number);
    return `${(others ? ends.reverse() : ends).join(' to ')} in ${group}`;
  }
  const [fewer, more] = others ? ['more', 'fewer'] : ['fewer', 'more'];
  if (events > 0 && events < 1) return `${fewer} than ${number(1)} in ${group}`;
  if (events < per && events > per - 1) return `${more} than ${number(per - 1)} in ${group}`;
  return `${number(Math.round(events))} in ${group}`;
}

for (const [name, comparison] of comparisons) {
  const outcomes = rowsOf(comparison, 'outcome');
  const isOwn = (row: RowOf<'outcome'>, frame: Frame) =>
    (row.better === 'more') === (frame === 'gain');
  const pages = Promise.all(
    FRAMES.map(async (frame) => {
      const page = await renderPage(comparison, { frameOf: () => frame });
      return [frame, page] as const;
    }),
  );

  describe(`the outcomes of ${name}`, () => {
    it('are there', () => {
      assert.ok(outcomes.length > 0 && outcomes.some(({ cells }) => Object.keys(cells).length > 1));
    });

    it('say in words what the document says, in both frames', async () => {
      for (const [frame, page] of await pages) {
        for (const row of outcomes) {
          for (const { sides } of trialsOf(page, row, comparison)) {
            for (const [counted, side] of sides) {
              const [strong] = named(side, 'strong');
              assert.equal(
                wordsOf(strong!),
                expectedWords(counted, row.per, !isOwn(row, frame)),
                `${row.label}, ${frame}`,
              );
              const event = isOwn(row, frame) ? row.event : row.noEvent;
              assert.ok(
                event && wordsOf(side).includes(`people ${event}`),
                `${row.label}: ${event}`,
              );
            }
          }
        }
      }
    });

    it('fill as many people as the words beside them say, in both frames', async () => {
      let count = 0;
      for (const [frame, page] of await pages) {
        for (const row of outcomes) {
          for (const { sides } of trialsOf(page, row, comparison)) {
            for (const [, side] of sides) {
              const words = wordsOf(named(side, 'strong')[0]!);
              const [picture, ...others] = withClass(side, 'people');
              assert.ok(picture && others.length === 0, 'one picture');
              const { filled, possible } = readWords(words, row.per);
              const where = `${row.label}, ${frame}: ${words}`;
              assert.equal(peopleIn(picture, 'filled'), filled, where);
              assert.equal(peopleIn(picture, 'possible'), possible, where);
              assert.equal(peopleIn(picture, 'empty'), row.per - filled - possible, where);
              const label = picture.attributes.get('aria-label') ?? '';
              assert.ok(label.startsWith(`Filled in: ${words}.`), label);
              count++;
            }
          }
        }
      }
      assert.equal(count, (await pages).flatMap(([, page]) => withClass(page, 'people')).length);
    });

    it('fill in one frame those whom the other leaves out', async () => {
      const [[, gain], [, loss]] = (await pages) as [[Frame, HtmlElement], [Frame, HtmlElement]];
      const [some, others] = [withClass(gain, 'people'), withClass(loss, 'people')];
      assert.equal(some.length, others.length);
      some.forEach((picture, index) => {
        assert.equal(peopleIn(picture, 'filled'), peopleIn(others[index]!, 'empty'));
        assert.equal(peopleIn(picture, 'empty'), peopleIn(others[index]!, 'filled'));
      });
    });

    it('have a table of numbers that says the same as the charts, in both frames', async () => {
      for (const [frame, page] of await pages) {
        for (const row of outcomes) {
          const [details] = withClass(blockOf(page, row), 'numbers');
          const [head] = named(details!, 'thead');
          const titles = named(head!, 'th').map((title) => wordsOf(title));
          const column = titles.indexOf((isOwn(row, frame) ? row.event : row.noEvent) ?? '');
          assert.ok(column > 0, titles.join(', '));
          const said = named(details!, 'tbody')
            .flatMap((body) => named(body, 'tr'))
            .map((line) => [...named(line, 'th'), ...named(line, 'td')])
            .map((cells) => [
              wordsOf(cells[0]!, ({ name }) => name === 'span'),
              wordsOf(cells[column]!),
            ]);
          const charts = comparison.treatments.flatMap(({ id }) =>
            withClass(columnOf(blockOf(page, row), comparison, id), 'arm').map((side) => {
              const range = /\((likely [^)]+)\)/.exec(wordsOf(side))?.[1] ?? '';
              const [label] = withClass(side, 'arm-label');
              return [wordsOf(label!), `${wordsOf(named(side, 'strong')[0]!)}${range}`];
            }),
          );
          assert.deepEqual(said, charts, `${row.label}, ${frame}`);
        }
      }
    });

    it('press the button of the frame shown, named by its words', async () => {
      for (const [frame, page] of await pages) {
        for (const row of outcomes) {
          const buttons = named(withClass(blockOf(page, row), 'frames')[0]!, 'button');
          const pressed = buttons.filter(
            ({ attributes }) => attributes.get('aria-pressed') === 'true',
          );
          assert.equal(buttons.length, 2);
          assert.deepEqual(
            pressed.map((button) => wordsOf(button)),
            [isOwn(row, frame) ? row.event : row.noEvent],
          );
        }
      }
    });

    it('stand with when, in whom, how sure, the caveat and each source', async () => {
      for (const [, page] of await pages) {
        for (const row of outcomes) {
          for (const { arm, figure } of trialsOf(page, row, comparison)) {
            const [caption] = named(figure, 'figcaption');
            const pairs = new Map(
              named(caption!, 'dt').map((term, index) => [
                wordsOf(term),
                wordsOf(named(caption!, 'dd')[index]!),
              ]),
            );
            assert.equal(pairs.get(english.timeframe), arm.timeframe ?? row.timeframe);
            assert.equal(pairs.get(english.population), arm.population ?? row.population);
            assert.equal(pairs.get(english.certainty), english[arm.certainty]);
            for (const words of pairs.values()) assert.match(words, /\S/);
            if (arm.caveat) assert.ok(ownWordsOf(caption!).includes(plainText(arm.caveat).trim()));
            const cited = descendants(caption!)
              .filter(isCitation)
              .map(({ attributes }) => attributes.get('data-source'));
            assert.ok(cited.length > 0, 'a source at least');
            for (const source of arm.sources) assert.ok(cited.includes(source), source);
          }
        }
      }
    });

    it('say in each column that it was not compared with the others, where it was not, and which way is better', async () => {
      for (const [frame, page] of await pages) {
        for (const row of outcomes) {
          const columns = withClass(blockOf(page, row), 'column');
          assert.equal(columns.length, comparison.treatments.length);
          for (const column of columns) {
            const note = withClass(column, 'apart-note').map((element) => wordsOf(element));
            const isApart = row.comparison === 'indirect';
            assert.deepEqual(note, isApart ? ['Not compared directly with the others'] : []);
          }
          const words = wordsOf(blockOf(page, row));
          assert.ok(words.includes(english[row.comparison]), row.label);
          assert.ok(!words.includes(english[row.comparison === 'direct' ? 'indirect' : 'direct']));
          const [better, worse] =
            frame === 'gain'
              ? [english.betterMore, english.betterFewer]
              : [english.betterFewer, english.betterMore];
          assert.ok(words.includes(better) && !words.includes(worse), row.label);
        }
      }
    });
  });

  describe(`the effects of ${name}`, () => {
    const shortly = (events: number, per: number) => {
      if (events > 0 && events < 1) return 'under 1';
      if (events < per && events > per - 1) return `over ${(per - 1).toLocaleString('en')}`;
      return Math.round(events).toLocaleString('en');
    };

    it('have the numbers of the document, each under its group, and marks at those numbers', async () => {
      const page = await renderPage(comparison);
      const rows = rowsOf(comparison, 'effects');
      assert.ok(rows.length > 0, 'there are some');
      for (const row of rows) {
        for (const [id, { effects, comparator }] of Object.entries(row.cells)) {
          const [table] = withClass(columnOf(blockOf(page, row), comparison, id), 'effects');
          const heads = named(named(table!, 'thead')[0]!, 'th').map((head) => wordsOf(head));
          const all = `of ${row.per.toLocaleString('en')}`;
          assert.ok(heads[1]?.endsWith(all), heads[1]);
          assert.equal(heads[2], `${comparator} ${all}`);
          const shown = named(table!, 'tbody').flatMap((body) => {
            const group = withClass(body, 'group').map((element) => wordsOf(element))[0];
            return named(body, 'tr')
              .filter((line) => named(line, 'td').length > 0)
              .map((line) => {
                const label = wordsOf(named(line, 'th')[0]!);
                const effect = effects.find((one) => one.label === label && one.group === group);
                assert.ok(effect, `${group}: ${label}`);
                for (const [kind, value] of [
                  ['treatment', effect.events],
                  ['comparator', effect.comparator],
                ] as const) {
                  const mark = withClass(line, kind).find((element) => element.name === 'circle');
                  const place = Number.parseFloat(mark?.attributes.get('cx') ?? '');
                  assert.ok(Math.abs(place - (value / row.per) * 100) <= 0.0501, label);
                }
                return [label, ...named(line, 'td').map((cell) => wordsOf(cell))].join(' | ');
              });
          });
          const expected = effects.map((effect) =>
            [
              effect.label,
              shortly(effect.events, row.per),
              shortly(effect.comparator, row.per),
            ].join(' | '),
          );
          assert.deepEqual([...shown].sort(), expected.sort(), `${row.label}: ${id}`);
        }
      }
    });

    it('stand apart, with when, in whom and at least one source', async () => {
      const page = await renderPage(comparison);
      for (const row of rowsOf(comparison, 'effects')) {
        const block = blockOf(page, row);
        for (const column of withClass(block, 'column')) {
          assert.equal(withClass(column, 'apart-note').length, 1);
        }
        for (const [id, cell] of Object.entries(row.cells)) {
          const [caption] = named(columnOf(block, comparison, id), 'figcaption');
          const words = wordsOf(caption!);
          for (const part of [cell.timeframe, cell.population])
            assert.ok(words.includes(part), part);
          if (cell.certainty) assert.ok(words.includes(english[cell.certainty]), cell.certainty);
          const cited = descendants(caption!).filter(isCitation);
          assert.ok(cited.length >= cell.sources.length && cited.length > 0, 'its sources');
        }
      }
    });
  });

  describe(`every drawing of ${name}`, () => {
    it('stands with words that hold each number it is drawn from', async () => {
      const page = await renderPage(comparison);
      for (const svg of withClass(page, 'calendar')) {
        const column = ancestors(svg).find(({ attributes }) =>
          attributes.get('class')?.startsWith('column'),
        );
        assert.ok(column && named(column, 'dd').length > 0, 'a schedule in words');
      }
      for (const row of rowsOf(comparison, 'schedule')) {
        for (const [id, { phases }] of Object.entries(row.cells)) {
          const column = columnOf(blockOf(page, row), comparison, id);
          assert.deepEqual(
            named(column, 'dd').map((words) => wordsOf(words)),
            phases.map(({ label }) => label),
          );
          assert.deepEqual(
            named(column, 'dt').map((words) => wordsOf(words)),
            phases.map(({ from, to }) => (from === to ? `Week ${from}` : `Weeks ${from} to ${to}`)),
          );
        }
      }
      for (const row of rowsOf(comparison, 'timeline')) {
        const [times] = withClass(blockOf(page, row), 'times');
        comparison.treatments.forEach(({ id }, index) => {
          const timing = row.cells[id];
          const cells = named(named(times!, 'tbody')[index]!, 'td').map((cell) => wordsOf(cell));
          const numbers = (words: string | undefined) => words?.match(/[\d.]+/g)?.map(Number) ?? [];
          const span = timing?.onset;
          assert.deepEqual(
            numbers(cells[0]),
            [...new Set(span ? [span.from, span.to ?? span.from] : [])],
            `${id} begins`,
          );
          const lasts = timing?.duration;
          assert.deepEqual(
            numbers(cells[1]),
            [...new Set(lasts ? [lasts.from, lasts.to ?? lasts.from] : [])],
            `${id} ends`,
          );
        });
      }
    });
  });
}

describe('the charts of a translation', () => {
  const drawingsOf = async (comparison: Comparison) =>
    descendants(await renderPage(comparison))
      .filter(({ name }) => name === 'path' || name === 'use')
      .map(({ attributes }) =>
        ['d', 'class', 'href', 'x', 'y'].map((name) => attributes.get(name)),
      );

  for (const [name, translation] of translations) {
    it(`draw in ${name} what the original draws`, async () => {
      const original = originals.find(([, { id }]) => id === translation.id)?.[1];
      assert.ok(original, translation.id);
      const drawings = await drawingsOf(original);
      assert.ok(drawings.length > 100, 'there are drawings');
      assert.deepEqual(await drawingsOf(translation), drawings);
    });
  }
});

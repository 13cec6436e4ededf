import { expect } from '@open-wc/testing';
import { backgroundOf } from '../styles/contrast.js';
import { comparisonDocument } from '../testing/fixtures.js';
import { useConsole } from '../testing/page.js';
import { all, headingOf, named, one, saying, words } from '../testing/queries.js';
import { useReader } from '../testing/reader.js';
import { show, showMarkup } from '../testing/treatment-compare.js';
import {
  columnsOf,
  crisisOf,
  documentTables,
  tableUnder,
} from '../testing/treatment-compare.queries.js';

const crisis = (element: Element) => crisisOf(element)!;
const nearestLine = (element: Element) => words(crisis(element).querySelector('li'));

/** The crisis lines that stand open. */
const openLines = (element: Element) =>
  [...crisis(element).querySelectorAll('li')].filter((line) => !line.closest('details')).map(words);

/** Those of a reader who may be in any place. */
const EVERYWHERE = [
  'United States Call 988',
  'United Kingdom Call 116 123',
  'The line for anywhere',
];

describe('treatment-compare attributes', () => {
  const log = useConsole();

  describe('heading-level', () => {
    for (const [value, level] of [
      ['1', 1],
      ['2', 2],
      ['3', 3],
      ['4', 4],
      ['0', 2],
      ['9', 4],
      ['-3', 1],
      ['two', 2],
      ['', 2],
      ['2.4', 2],
    ] as const) {
      it(`"${value}" gives a title of level ${level}`, async () => {
        const element = await show(comparisonDocument(), { 'heading-level': value });
        const levels = all(element, 'h1,h2,h3,h4,h5,h6').map(({ localName }) =>
          Number(localName.slice(1)),
        );
        expect(levels[0]).to.equal(level);
        expect(Math.min(...levels.slice(1))).to.equal(level + 1);
        levels.forEach((here, index) => {
          expect(
            here - (levels[index - 1] ?? here),
            `Heading ${index} skips no level`,
          ).to.be.at.most(1);
        });
      });
    }

    it('may have the name of the property, as frameworks write it on a server', async () => {
      const level = (of: Element) => one(of, '[part~="title"] > *').localName;
      const element = await show(comparisonDocument(), { headingLevel: '3' });
      expect(level(element)).to.equal('h3');
      element.setAttribute('headingLevel', '4');
      await element.updateComplete;
      expect(level(element)).to.equal('h4');
      element.removeAttribute('headingLevel');
      await element.updateComplete;
      expect(level(element)).to.equal('h2');
    });

    it('says which levels there are, once, where it is none of them', async () => {
      for (const value of ['9', '-3', 'two', '2.4']) {
        log.lines.length = 0;
        const element = await show(comparisonDocument(), { 'heading-level': value });
        element.requestUpdate();
        await element.updateComplete;
        expect(log.lines, value).to.deep.equal([
          {
            level: 'warn',
            text: '<treatment-compare> heading-level is no whole number from 1 to 4.',
          },
        ]);
      }
      log.lines.length = 0;
      for (const value of ['1', '4']) await show(comparisonDocument(), { 'heading-level': value });
      expect(log.lines).to.deep.equal([]);
    });

    it('follows a change', async () => {
      const element = await show();
      element.headingLevel = 3;
      await element.updateComplete;
      expect(one(element, '[part~="title"] > *').localName).to.equal('h3');
    });
  });

  describe('region', () => {
    const reader = useReader();

    for (const [region, line] of [
      ['US', 'The US line'],
      ['gb', 'The GB line'],
      ['UK', 'The GB line'],
      [' uk ', 'The GB line'],
    ] as const) {
      it(`"${region}" shows ${line} first`, async () => {
        const element = await show(comparisonDocument(), { region });
        expect(nearestLine(element)).to.contain(line);
      });
    }

    for (const region of ['ZZ', 'Atlantis']) {
      it(`"${region}" shows the numbers of each place, under its name, and the line for anywhere`, async () => {
        expect(openLines(await show(comparisonDocument(), { region }))).to.deep.equal(EVERYWHERE);
      });
    }

    it('comes from the language of the element', async () => {
      expect(nearestLine(await show(comparisonDocument(), { lang: 'en-GB' }))).to.contain(
        'The GB line',
      );
    });

    it('comes from the language around the element, where it has none', async () => {
      const element = await show();
      expect(openLines(element)).to.deep.equal(EVERYWHERE);
      element.parentElement!.lang = 'en-US';
      const again = document.createElement('treatment-compare');
      again.document = comparisonDocument();
      element.parentElement!.append(again);
      await again.updateComplete;
      expect(nearestLine(again)).to.contain('The US line');
    });

    it('follows a change of lang', async () => {
      const element = await show(comparisonDocument(), { lang: 'en-GB' });
      element.lang = 'en-US';
      await element.updateComplete;
      expect(nearestLine(element)).to.contain('The US line');
    });

    it('comes before the region of the language', async () => {
      const element = await show(comparisonDocument(), { lang: 'en-GB', region: 'US' });
      expect(nearestLine(element)).to.contain('The US line');
    });

    describe('that nobody names', () => {
      it('is each of those that the languages of the reader name', async () => {
        reader.speaks('fr-FR', 'en-GB', 'es-US', 'en');
        const [first, second, ...others] = openLines(await show(comparisonDocument()));
        expect(first).to.match(/^United Kingdom The GB line/);
        expect(second).to.match(/^United States The US line/);
        expect(others).to.deep.equal([]);
      });

      it('is none of those of the world, which hold many countries', async () => {
        reader.speaks('es-419', 'en-GB');
        for (const attributes of [{ lang: 'en-150' }, { lang: 'es-419' }, { region: '001' }]) {
          const [first, ...others] = openLines(await show(comparisonDocument(), attributes));
          expect(first).to.contain('The GB line');
          expect(others).to.deep.equal([]);
        }
      });

      it('is that of the time zone, where the languages name none', async () => {
        reader.lives('Europe/London');
        reader.zones({ GB: ['Europe/London'], US: ['America/New_York'] });
        const [first, ...others] = openLines(await show(comparisonDocument()));
        expect(first).to.match(/^United Kingdom The GB line/);
        expect(others).to.deep.equal([]);
      });

      it('is everywhere, where nothing tells', async () => {
        const lines = comparisonDocument().crisisLines ?? [];
        expect(openLines(await show(comparisonDocument()))).to.deep.equal(EVERYWHERE);
        const crisisLines = lines.filter(({ region }) => region !== 'INTL');
        expect(openLines(await show(comparisonDocument({ crisisLines })))).to.have.lengthOf(2);
      });

      it('gives way to that of an attribute, and of lang', async () => {
        reader.speaks('en-GB');
        for (const attributes of [{ region: 'US' }, { lang: 'es-US' }] as const) {
          const [first, ...others] = openLines(await show(comparisonDocument(), attributes));
          expect(first).to.contain('The US line');
          expect(others).to.deep.equal([]);
        }
        expect(openLines(await show(comparisonDocument(), { region: 'ZZ' }))).to.deep.equal(
          EVERYWHERE,
        );
      });
    });

    for (const region of ['usa', 'United States', 'en-US', '840', 'QQ', 'E']) {
      it(`says once what it may be where it is "${region}"`, async () => {
        const element = await show(comparisonDocument(), { region });
        element.requestUpdate();
        await element.updateComplete;
        expect(log.lines).to.deep.equal([
          {
            level: 'warn',
            text: `<treatment-compare> region="${region.toUpperCase()}" is unknown. Use one of: US, GB, EU or any code of ISO 3166, INTL.`,
          },
        ]);
        expect(nearestLine(element)).to.equal(nearestLine(await show(comparisonDocument())));
      });
    }

    it('is taken as people write it', async () => {
      for (const region of ['US', ' gb ', 'uk', 'eu', 'intl', 'NZ', ' ', ''])
        await show(comparisonDocument(), { region });
      expect(log.lines).to.deep.equal([]);
    });

    it('puts the approvals of the region first, and leaves none out', async () => {
      const element = await show(comparisonDocument(), { region: 'GB' });
      const section = headingOf(element, 'Is it approved?').closest('section')!;
      const regions = [...section.querySelectorAll('[role="rowheader"]')].map(words);
      expect(regions).to.deep.equal(['United Kingdom', 'United States']);
    });

    it('keeps every crisis line within reach', async () => {
      const text = words(crisis(await show(comparisonDocument(), { region: 'US' })));
      for (const line of ['The US line', 'The GB line', 'The line for anywhere'])
        expect(text).to.contain(line);
    });

    it('dials what the line says', async () => {
      const element = await show(comparisonDocument(), { region: 'GB' });
      expect(crisis(element).querySelector('a[href^="tel:"]')?.getAttribute('href')).to.equal(
        'tel:116123',
      );
    });
  });

  describe('offers', () => {
    it('tells the reader what the site sells', async () => {
      const element = await show(comparisonDocument(), { offers: 'injection tablets' });
      expect(words(saying(element, /^This site offers/))).to.match(
        /Sample tablets and Sample injection/,
      );
    });

    it('says nothing without the attribute', async () => {
      const element = await show();
      expect(named(saying(element, /^This site offers/))).to.equal('nothing');
    });

    it('names the known ones and warns once of the others', async () => {
      const element = await show(comparisonDocument(), { offers: 'tablets surgery' });
      element.region = 'GB';
      await element.updateComplete;
      const line = words(saying(element, /^This site offers/));
      expect(line).to.contain('Sample tablets');
      expect(line).to.not.contain('Walking every day');
      expect(log.of(/offers.*surgery/)).to.have.lengthOf(1);
    });

    it('claims nothing for a site where no id is known', async () => {
      const element = await show(comparisonDocument(), { offers: 'surgery' });
      const line = words(saying(element, /^This site offers/));
      expect(line, 'A site must not be said to sell what it does not name').to.not.match(
        /Walking|tablets|injection/,
      );
    });
  });

  describe('treatments', () => {
    it('begins with those named, in the order of the document', async () => {
      const element = await show(comparisonDocument(), { treatments: 'injection  walking' });
      for (const table of documentTables(element)) {
        expect(columnsOf(table)).to.deep.equal(['Walking', 'Injection']);
      }
    });

    it('shows all where fewer than two are named', async () => {
      const element = await show(comparisonDocument(), { treatments: 'walking' });
      expect(columnsOf(documentTables(element)[0]!)).to.have.lengthOf(3);
    });

    it('warns once of an id that is not there', async () => {
      const element = await show(comparisonDocument(), { treatments: 'walking tablets surgery' });
      element.view = 'cards';
      await element.updateComplete;
      expect(columnsOf(documentTables(element)[0]!)).to.deep.equal(['Walking', 'Tablets']);
      expect(log.of(/treatments.*surgery/)).to.have.lengthOf(1);
    });

    it('never takes a treatment out of the locked sections', async () => {
      const element = await show(comparisonDocument(), { treatments: 'walking tablets' });
      for (const heading of ['Is it approved?', 'Serious risks']) {
        expect(columnsOf(tableUnder(element, heading)), heading).to.have.lengthOf(3);
      }
    });

    it('follows a change', async () => {
      const element = await show(comparisonDocument(), { treatments: 'walking tablets' });
      element.treatments = 'tablets injection';
      await element.updateComplete;
      expect(columnsOf(documentTables(element)[0]!)).to.deep.equal(['Tablets', 'Injection']);
    });
  });

  describe('sections', () => {
    const sectionTitles = (element: Element) =>
      all(element, '[part~="section"]').map((section) =>
        words(section.querySelector('h2,h3,h4,h5,h6')),
      );

    it('shows those named, in the order of the document', async () => {
      const element = await show(comparisonDocument(), { sections: 'harms basics' });
      expect(sectionTitles(element)).to.deep.equal(['The basics', 'Side effects']);
    });

    it('never takes the locked sections out', async () => {
      const element = await show(comparisonDocument(), { sections: 'basics' });
      expect(headingOf(element, 'Is it approved?')).to.exist;
      expect(headingOf(element, 'Serious risks')).to.exist;
    });

    it('lists the sections shown and the locked ones to jump to', async () => {
      const element = await show(comparisonDocument(), { sections: 'benefit life' });
      expect(all(element, 'nav a').map(words)).to.deep.equal([
        'Is it approved?',
        'Serious risks',
        'How well it works',
        'What a day is like',
        'Sources',
      ]);
    });

    it('shows all where none is known, and warns once', async () => {
      const element = await show(comparisonDocument(), { sections: 'nowhere' });
      element.region = 'GB';
      await element.updateComplete;
      expect(sectionTitles(element)).to.have.lengthOf(6);
      expect(log.of(/sections.*nowhere/)).to.have.lengthOf(1);
    });
  });

  describe('values that are not known', () => {
    for (const attribute of ['theme', 'view']) {
      it(`${attribute} means its default, with one warning`, async () => {
        const usual = await show();
        const odd = await show(comparisonDocument(), { [attribute]: 'sideways' });
        odd.region = 'GB';
        await odd.updateComplete;
        odd.region = undefined;
        await odd.updateComplete;
        expect(log.of(new RegExp(`${attribute}="sideways"`))).to.have.lengthOf(1);
        expect(odd.shadowRoot?.querySelectorAll('td').length).to.equal(
          usual.shadowRoot?.querySelectorAll('td').length,
        );
        expect(getComputedStyle(one(odd, 'table')).display).to.equal('table');
        expect(getComputedStyle(odd).colorScheme).to.equal(getComputedStyle(usual).colorScheme);
      });
    }

    it('are not warned of when they are known', async () => {
      await show(comparisonDocument(), {
        theme: 'dark',
        view: 'cards',
        region: 'US',
        offers: 'tablets',
        lang: 'en',
      });
      expect(log.lines).to.deep.equal([]);
    });
  });

  describe('theme', () => {
    const lightness = (element: Element) => {
      const [red, green, blue] = backgroundOf(one(element, 'div'));
      return (red + green + blue) / 3;
    };

    it('is light or dark as told', async () => {
      const element = await show(comparisonDocument(), { theme: 'dark' });
      expect(lightness(element)).to.be.lessThan(40);
      expect(getComputedStyle(element).colorScheme).to.equal('dark');
      element.setAttribute('theme', 'light');
      expect(lightness(element)).to.be.greaterThan(240);
      expect(getComputedStyle(element).colorScheme).to.equal('light');
    });

    it('stands on the background of the page, in its colour, where nothing is told', async () => {
      const element = await show();
      element.parentElement!.style.cssText +=
        '; background: rgb(10, 20, 30); color: rgb(240, 240, 250)';
      expect(backgroundOf(one(element, 'div')).map(Math.round)).to.deep.equal([10, 20, 30, 1]);
      expect(getComputedStyle(headingOf(element, 'The basics')).color).to.equal(
        'rgb(240, 240, 250)',
      );
    });

    it('works as a property too', async () => {
      const element = await show();
      element.theme = 'dark';
      await element.updateComplete;
      expect(lightness(element)).to.be.lessThan(40);
    });
  });

  describe('the language of the document', () => {
    it('marks the content, and turns it round for a language written from the right', async () => {
      const element = await show(comparisonDocument({ lang: 'ar', title: 'عنوان' }));
      const root = one(element, '[lang]');
      expect(root.lang).to.equal('ar');
      expect(getComputedStyle(root).direction).to.equal('rtl');
      expect(getComputedStyle(element).direction).to.equal('ltr');
    });

    it('has the direction of the page where the language does not settle it', async () => {
      const element = await show();
      element.parentElement!.dir = 'rtl';
      expect(getComputedStyle(one(element, '[lang]')).direction).to.equal('rtl');
      const cell = one(element, 'td').getBoundingClientRect();
      expect(cell.left, 'Cells stand left of their label').to.be.lessThan(
        one(element, 'tbody th').getBoundingClientRect().left,
      );
    });

    it('formats dates in it, and speaks its words', async () => {
      const element = await show(
        comparisonDocument({
          lang: 'de',
          messages: { reviewed: 'Geprüft am {date}', seriousRisksTitle: 'Ernste Risiken' },
        }),
      );
      expect(saying(element, /Geprüft am 10\. Januar 2026/)).to.exist;
      expect(headingOf(element, 'Ernste Risiken')).to.exist;
    });

    it('does not throw for a language tag that means nothing', async () => {
      const element = await show(comparisonDocument({ lang: 'xx-yyyyyyyy' }));
      expect(headingOf(element, 'Serious risks')).to.exist;
    });
  });

  it('come from markup as well', async () => {
    const element = await showMarkup(
      `<treatment-compare heading-level="3" region="gb" view="cards" src="x.json"><script type="application/json">${JSON.stringify(comparisonDocument())}</script></treatment-compare>`,
    );
    expect(nearestLine(element)).to.contain('The GB line');
    expect(one(element, '[part~="title"] > *').localName).to.equal('h3');
    expect(getComputedStyle(one(element, 'table')).display).to.equal('block');
  });
});

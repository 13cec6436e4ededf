import { expect } from '@open-wc/testing';
import { find, findAll, isVisible, line } from './checks.js';
import { describeHost, hostsOf, type Page } from './contract.js';
import { isChromium } from '../../src/testing/page.js';
import { until } from '../../src/testing/until.js';

/**
 * What an app does to the elements after it has made them. The cases are those of the public suite Custom Elements
 * Everywhere, put to our own elements; the buttons are those of `frameworks/shared/state.ts`.
 */

interface App {
  readonly page: Page;
  readonly press: (button: string) => void;
  readonly at: (selector: string) => HTMLElement;
  /** What the app has heard from the elements. */
  readonly heard: () => string[];
  /** What the console was told, and what went wrong. */
  readonly notes: () => string[];
}

const frames: HTMLIFrameElement[] = [];
let loadings = 0;

async function openApp(id: string, name: string): Promise<App> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = `/hosts/${id}/app-${Date.now().toString(36)}-${++loadings}/${name}.html`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const page = frame.contentWindow as Page;
  // A link is followed as far as an event goes: the app stays.
  page.document.addEventListener('click', (event) => event.preventDefault());
  const at = (selector: string) => {
    const found = page.document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}`);
    return found;
  };
  const buttons = () => [...page.document.querySelectorAll('button')];
  await until(() => buttons().length > 1, 'The app has started');
  const { hostWitness } = page as unknown as {
    hostWitness: { notes: { kind: string; text: string }[] };
  };
  return {
    page,
    at,
    press: (wanted) => {
      const button = buttons().find((candidate) => line(candidate) === wanted);
      if (!button) throw new Error(`There is no button "${wanted}"`);
      button.click();
    },
    heard: () => [...page.document.querySelectorAll('#heard li')].map(line),
    notes: () => hostWitness.notes.map(({ kind, text }) => `${kind}: ${text}`),
  };
}

const wordsOf = (element: Element) => line(element.shadowRoot);
const titleOf = (element: Element) => line(element.shadowRoot?.querySelector('[part~="title"]'));
/** The heading that the title is, such as `h2`. */
const levelOf = (element: Element) =>
  element.shadowRoot?.querySelector(':is([part~="title"],#heading) :is(h1,h2,h3,h4,h5)')?.localName;
const postsIn = (element: Element) => findAll(element, 'a.title').map(line);
const chartsIn = ({ page }: App) => [
  ...page.document.querySelectorAll<HTMLElement>('#charts outcome-chart'),
];

const BUILT_IN = 'Ketamine or a traditional antidepressant: which is right for me?';

async function untilTitled(element: () => Element, wanted: string): Promise<void> {
  await until(() => titleOf(element()) === wanted, `The title is “${wanted}”`);
}

async function openCases(id: string): Promise<App> {
  const app = await openApp(id, 'cases');
  await untilTitled(() => app.at('#comparison'), 'Tea or coffee?');
  return app;
}

function itKeepsTheCases(id: string): void {
  let app: App;
  const comparison = () => app.at('#comparison');

  beforeEach(async () => {
    app = await openCases(id);
  });

  afterEach(() => {
    const broken = app.notes().filter((note) => /^(error|rejection|policy|storage)/.test(note));
    for (const frame of frames.splice(0)) frame.remove();
    expect(broken).to.deep.equal([]);
  });

  const itIsSilent = (name: string, test: () => Promise<void>) =>
    it(name, async () => {
      await test();
      const unexpected = app.notes().filter((note) => !note.includes('is shown, but'));
      expect(unexpected).to.deep.equal([]);
    });

  describe('children', () => {
    itIsSilent('an element without any shows itself', async () => {
      await until(() => postsIn(app.at('#posts')).length === 2, 'Posts show');
      expect(app.at('#posts').childElementCount).to.equal(0);
    });

    itIsSilent('what a slot is for comes, changes and goes', async () => {
      const slotted = () => app.page.document.querySelector<HTMLElement>('#comparison > a');
      app.press('Offer booking');
      await until(() => slotted() && isVisible(slotted()!), 'The link shows');
      expect(line(slotted())).to.equal('Book a talk');
      expect(slotted()!.assignedSlot?.name).to.equal('next-step');
      app.press('Rename booking');
      await until(() => line(slotted()) === 'Book a visit', 'The link has its new words');
      app.press('Stop booking');
      await until(() => !slotted(), 'The link is gone');
      expect(titleOf(comparison())).to.equal('Tea or coffee?');
    });

    it('each row of a table that comes or changes is shown so, and nothing in its place when it goes', async () => {
      const table = () => app.at('#table');
      await untilTitled(table, 'From a table');
      expect(wordsOf(table())).to.include('Mild').and.not.include('What it costs');
      app.press('Add a row');
      await until(() => wordsOf(table()).includes('What it costs'), 'The row shows');
      app.press('Change a cell');
      await until(() => wordsOf(table()).includes('Flowery'), 'The cell shows');
      expect(wordsOf(table())).to.not.include('Mild');
      app.press('Remove the rows');
      await until(() => !titleOf(table()), 'No other comparison takes its place');
      expect(app.notes().filter((note) => !note.includes('is shown, but'))).to.satisfy(
        (notes: string[]) => notes.length === 1 && notes[0]!.includes('has no document'),
      );
    });

    itIsSilent('each link that comes, moves or goes is shown so', async () => {
      const links = () => postsIn(app.at('#links')).join();
      const untilLinks = (wanted: string) => until(() => links() === wanted, `Shown: ${wanted}`);
      await untilLinks('Read on leaves,Read on beans');
      app.press('Add a link');
      await untilLinks('Read on leaves,Read on beans,Read on milk');
      app.press('Turn links round');
      await untilLinks('Read on milk,Read on beans,Read on leaves');
      app.press('Remove a link');
      await untilLinks('Read on beans,Read on leaves');
    });

    itIsSilent('JSON that changes is shown so', async () => {
      await untilTitled(() => app.at('#json'), 'From JSON');
      app.press('Other JSON');
      await untilTitled(() => app.at('#json'), 'From other JSON');
    });
  });

  describe('the elements themselves', () => {
    itIsSilent('hide and show again', async () => {
      const display = () => app.page.getComputedStyle(comparison()).display;
      expect(display()).to.equal('flex');
      app.press('Hide or show');
      await until(() => display() === 'none', 'It is hidden');
      app.press('Hide or show');
      await until(() => display() === 'flex', 'It is there again');
    });

    itIsSilent('leave and come back as they were', async () => {
      const first = comparison();
      app.press('Another object');
      await untilTitled(comparison, 'Black or green?');
      app.press('Leave or come back');
      await until(() => !first.isConnected, 'It has left');
      app.press('Leave or come back');
      await until(() => app.page.document.querySelector('#comparison'), 'It is back');
      await untilTitled(comparison, 'Black or green?');
      expect(levelOf(comparison())).to.equal('h3');
    });

    itIsSilent('move within a list, and stay what they are', async () => {
      await until(
        () => chartsIn(app).every((chart) => chart.shadowRoot?.querySelector('svg.people')),
        'Charts show',
      );
      const [awake, calm, warm] = chartsIn(app);
      findAll(awake!, '.frames button')[1]?.click();
      await until(() => wordsOf(awake!).includes('36 in 100'), 'The reader sees the others');
      app.press('Turn charts round');
      await until(() => chartsIn(app)[0] === warm, 'The last is the first');
      expect(chartsIn(app)).to.deep.equal([warm, calm, awake]);
      expect(wordsOf(awake!), 'What the reader chose stays').to.include('36 in 100');
      app.press('Remove a chart');
      await until(() => chartsIn(app).length === 2, 'One has gone');
      expect(line(awake)).to.equal('Chart of awake');
    });

    itIsSilent('move to another place', async () => {
      await until(() => wordsOf(app.at('#first #moving')).includes('Felt warm'), 'It shows');
      app.press('Move to the other place');
      await until(
        () =>
          app.page.document
            .querySelector('#second #moving')
            ?.shadowRoot?.querySelector('svg.people'),
        'It shows in the other place',
      );
      expect(app.page.document.querySelector('#first #moving')).to.be.null;
    });
  });

  describe('attributes and properties', () => {
    itIsSilent('take numbers', async () => {
      expect(levelOf(comparison())).to.equal('h3');
      expect(levelOf(app.at('#table')), 'from an attribute').to.equal('h3');
      app.press('Level 4');
      await until(() => levelOf(comparison()) === 'h4', 'The heading is an h4');
      await until(() => levelOf(app.at('#table')) === 'h4', 'from an attribute');
    });

    itIsSilent('take words', async () => {
      const isDrawnAs = (view: string) =>
        Boolean(comparison().shadowRoot?.querySelector(`.view-${view}`));
      expect(isDrawnAs('cards')).to.be.true;
      expect(wordsOf(comparison())).to.include('This site offers');
      app.press('Table');
      await until(() => isDrawnAs('table'), 'It is a table');
      const surface = () => app.page.getComputedStyle(find(comparison(), '.page')).backgroundColor;
      const dark = surface();
      app.press('Light');
      await until(() => surface() !== dark, 'It is light');
      expect(comparison().getAttribute('theme')).to.equal('light');
    });

    itIsSilent('take objects', async () => {
      app.press('Another object');
      await untilTitled(comparison, 'Black or green?');
      expect(comparison()).to.have.property('shown').with.property('title', 'Black or green?');
    });

    itIsSilent('take lists', async () => {
      app.press('Other posts');
      const posts = () => postsIn(app.at('#posts')).join();
      await until(() => posts() === 'About mugs,About forks', 'The other posts show');
    });

    itIsSilent('take JSON text in place of an object', async () => {
      app.press('JSON text');
      await untilTitled(comparison, 'From text');
      app.press('Posts as text');
      await until(() => postsIn(app.at('#posts')).join() === 'About spoons', 'The post shows');
    });

    for (const nothing of ['undefined', 'null']) {
      itIsSilent(`go back to their defaults at ${nothing}`, async () => {
        await until(() => postsIn(app.at('#posts')).length === 2, 'Posts show');
        app.press(`All ${nothing}`);
        await untilTitled(comparison, BUILT_IN);
        expect(levelOf(comparison())).to.equal('h2');
        expect(wordsOf(comparison())).to.not.include('This site offers');
        expect(comparison().getAttribute('theme') || 'auto').to.equal('auto');
        await until(() => postsIn(app.at('#posts')).length === 3, 'Three posts show');
        expect(line(find(app.at('#posts'), '[part~="heading"]'))).to.equal('More posts');
        app.press('All set again');
        await untilTitled(comparison, 'Tea or coffee?');
        expect(levelOf(comparison())).to.equal('h3');
      });
    }

    it('show what is inside again when there are no posts', async () => {
      await until(() => postsIn(app.at('#posts')).length === 2, 'Posts show');
      app.press('No posts');
      await until(() => postsIn(app.at('#posts')).length === 0, 'There are none');
      const [note, ...others] = app.notes().filter((said) => said.includes('<related-posts>'));
      expect(note).to.include('this page names no feed');
      expect(others).to.deep.equal([]);
    });
  });

  describe('events', () => {
    itIsSilent('say once what is shown', async () => {
      await until(() => app.heard().length > 0, 'The app has heard');
      expect(app.heard()).to.deep.equal(['loaded Tea or coffee?']);
      app.press('Another object');
      await until(() => app.heard().length > 1, 'The app has heard again');
      expect(app.heard()).to.deep.equal(['loaded Tea or coffee?', 'loaded Black or green?']);
    });

    it('say that nothing can be shown', async () => {
      app.press('Broken text');
      await until(() => app.heard().some((event) => event.startsWith('failed ')), 'It failed');
      expect(app.heard().at(-1)).to.match(/^failed [a-z-]+$/);
    });

    itIsSilent('say which post a reader follows, however the app listens', async () => {
      // React attaches what listens by itself after it has painted, and by then it has heard this.
      await until(() => app.heard().length > 0, 'The app has heard of the comparison');
      await until(() => postsIn(app.at('#posts')).length === 2, 'Posts show');
      find(app.at('#posts'), 'a.title').click();
      await until(() => app.heard().length > 3, 'The app has heard');
      expect(app.heard().slice(1).sort()).to.deep.equal([
        'clicked',
        'selected 1 https://blog.example/cups/',
        'selected, heard by addEventListener',
      ]);
    });
  });
}

/** What a server rendered and the app took over, in development mode, where both tell of every difference. */
function itHydrates(id: string): void {
  it('takes over what a server rendered, after the elements have come to life', async () => {
    const app = await openApp(id, 'hydrate');
    const comparison = app.at('#comparison');
    await until(() => app.heard().length > 0, 'The app has taken over');
    expect(app.heard()[0]).to.equal('hydrated with From JSON');
    expect(levelOf(comparison)).to.equal('h3');
    await until(() => postsIn(app.at('#posts')).length === 3, 'Posts show');
    expect(levelOf(app.at('#posts'))).to.equal('h5');
    for (const button of ['Level 4', 'Light', 'Offer booking', 'Other JSON', 'Other posts']) {
      app.press(button);
    }
    app.press('Add a link');
    await untilTitled(() => comparison, 'From other JSON');
    expect(app.at('#comparison'), 'The server’s own element').to.equal(comparison);
    expect(levelOf(comparison)).to.equal('h4');
    expect(comparison.getAttribute('theme')).to.equal('light');
    expect(app.at('#comparison > a').assignedSlot?.name).to.equal('next-step');
    await until(() => postsIn(app.at('#links')).length === 3, 'The link shows');
    await until(() => postsIn(app.at('#posts')).length === 2, 'The other posts show');
    await until(() => app.heard().at(-1) === 'loaded From other JSON', 'The app has heard');
    expect(app.notes()).to.deep.equal([]);
  });
}

for (const host of await hostsOf('frameworks')) {
  describeHost(host);

  describe(`An app of ${host.title}`, () => {
    // What frameworks do differently is the same in each engine; the engines meet the cases of one.
    if (isChromium || host.id === 'react') itKeepsTheCases(host.id);

    it('has its properties read by a script that comes late', async () => {
      const app = await openApp(host.id, 'late');
      expect(app.at('#comparison').shadowRoot).to.be.null;
      app.press('Another object');
      app.press('Other posts');
      await new Promise((resolve) => setTimeout(resolve));
      app.press('Load the script');
      await untilTitled(() => app.at('#comparison'), 'Black or green?');
      expect(levelOf(app.at('#comparison'))).to.equal('h3');
      await until(
        () => postsIn(app.at('#posts')).join() === 'About mugs,About forks',
        'The posts show',
      );
      expect(app.notes()).to.deep.equal([]);
    });

    if (['react', 'vue'].includes(host.id)) itHydrates(host.id);
  });
}

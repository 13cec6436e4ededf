import { expect } from '@open-wc/testing';
import { until } from '../../src/testing/until.js';
import { EMBED, elementIn, fitFrames, pageIn, removeFrames, show } from './frames.js';

/** Frames that are as tall as what is in them, and who may say how tall that is. */

const CHART = 'element=outcome-chart&outcome=response';
const COMPARISON = 'element=treatment-compare';
/** The same server by another name is another site. */
const ELSEWHERE = EMBED.replace(location.hostname, 'localhost');
const AS_GIVEN = 300;

const heightOf = (frame: HTMLIFrameElement) => frame.clientHeight;
const contentOf = (frame: HTMLIFrameElement) =>
  Math.ceil(pageIn(frame).document.documentElement.getBoundingClientRect().height);

const untilFitted = (frame: HTMLIFrameElement) =>
  until(
    () => heightOf(frame) !== AS_GIVEN && heightOf(frame) === contentOf(frame),
    'The frame is as tall as what is in it',
  );

/** Sends a message as a page of another kind would, and waits until all that was sent before is heard. */
async function sendFrom(page: Window, data: unknown): Promise<void> {
  const heard = new Promise<void>((resolve) => {
    addEventListener('message', function hear({ data: last }) {
      if (last !== 'last') return;
      removeEventListener('message', hear);
      resolve();
    });
  });
  const script = page.document.createElement('script');
  script.textContent = `for (const data of [${JSON.stringify(data)}, 'last']) parent.postMessage(data, '*')`;
  page.document.documentElement.append(script);
  await heard;
}

const blank = () => new URL('/test-sources/page.html', location.href).href;

describe('the height of a frame', () => {
  before(fitFrames);
  afterEach(removeFrames);

  it('follows what is in it, also when folds open and close', async () => {
    const frame = await show(`${EMBED}?${COMPARISON}`, { isFitted: true });
    await untilFitted(frame);
    const folded = heightOf(frame);
    const root = elementIn(frame, 'treatment-compare')!.shadowRoot!;
    const folds = [...root.querySelectorAll<HTMLDetailsElement>('details.folds')];
    for (const fold of folds) fold.open = true;
    await until(() => heightOf(frame) > folded + 500, 'The frame has grown');
    await untilFitted(frame);
    for (const fold of folds) fold.open = false;
    await until(() => heightOf(frame) === folded, 'The frame is as tall as before');
  });

  it('follows where the page is of another site', async () => {
    const frame = await show(`${ELSEWHERE}?${CHART}`, { isFitted: true });
    expect(frame.contentDocument, 'It is another site').to.be.null;
    await until(() => heightOf(frame) > 1000, 'The frame has grown');
  });

  for (const [sandbox, query] of [
    ['allow-scripts', CHART],
    ['allow-scripts', 'element=treatment-guide'],
    [
      'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads allow-same-origin',
      COMPARISON,
    ],
  ] as const)
    it(`follows in a sandbox with ${sandbox}: ${query}`, async () => {
      const frame = await show(`${ELSEWHERE}?${query}`, { isFitted: true, sandbox });
      await until(() => heightOf(frame) > 1000, 'The frame has grown');
    });

  it('stays as it is where the page has not marked the frame', async () => {
    const frame = await show(`${EMBED}?${CHART}`);
    await until(() => pageIn(frame).document.title.startsWith('Felt'), 'The chart is there');
    await sendFrom(pageIn(frame), { height: 5000 });
    expect(heightOf(frame)).to.equal(AS_GIVEN);
  });

  it('stays as it is where another page has taken the place of the one that was put there', async () => {
    const frame = await show(`${ELSEWHERE}?${CHART}&theme=blue`, { isFitted: true });
    await until(() => heightOf(frame) !== AS_GIVEN, 'It is heard');
    const before = heightOf(frame);
    const loaded = new Promise((resolve) =>
      frame.addEventListener('load', resolve, { once: true }),
    );
    pageIn(frame).location.replace(blank());
    await loaded;
    await sendFrom(pageIn(frame), { height: 5000 });
    expect(heightOf(frame)).to.equal(before);
  });

  it('stays as it is where what is told makes no sense', async () => {
    const frame = await show(blank(), { isFitted: true });
    for (const data of [{ height: '5000' }, { height: 1e9 }, { height: -1 }, 5000, null, 'height'])
      await sendFrom(pageIn(frame), data);
    expect(heightOf(frame)).to.equal(AS_GIVEN);
    for (const boxSizing of ['content-box', 'border-box']) {
      frame.style.boxSizing = boxSizing;
      await sendFrom(pageIn(frame), { height: 500 });
      expect(heightOf(frame), `A sensible one is believed: ${boxSizing}`).to.equal(500);
    }
  });

  it('brings into view where the focus goes, and leaves the page where it can be seen', async () => {
    const frame = await show(blank(), { isFitted: true });
    await sendFrom(pageIn(frame), { height: 9000, focus: 6000 });
    const top = () => frame.getBoundingClientRect().top + 6000;
    await until(() => top() >= 0 && top() < innerHeight, 'The place is in the window');
    const before = scrollY;
    await sendFrom(pageIn(frame), { height: 9000, focus: 6010 });
    expect(scrollY).to.equal(before);
  });
});

describe('a page in a frame', () => {
  afterEach(removeFrames);

  /** What the page around it hears of it. */
  function listen(frame: HTMLIFrameElement): unknown[] {
    const heard: unknown[] = [];
    addEventListener('message', ({ data, source }) => {
      if (source === frame.contentWindow && data !== 'last') heard.push(data);
    });
    return heard;
  }

  it('tells the page around it nothing before that has asked, nor after any other has', async () => {
    const frame = await show(`${EMBED}?${CHART}&theme=blue`);
    const heard = listen(frame);
    const other = await show(blank());
    // By a script of the other page, so that it is the one that asks.
    const script = pageIn(other).document.createElement('script');
    script.textContent = `parent.frames[${[...document.querySelectorAll('iframe')].indexOf(frame)}].postMessage('treatment-compare', '*')`;
    pageIn(other).document.documentElement.append(script);
    await heardAll(frame);
    expect(heard).to.deep.equal([]);
    frame.contentWindow!.postMessage('something else', '*');
    await heardAll(frame);
    expect(heard).to.deep.equal([]);
    frame.contentWindow!.postMessage('treatment-compare', '*');
    await until(() => heard.length > 0, 'It answers');
    expect(heard[0]).to.deep.equal({ height: contentOf(frame) });
  });

  it('tells where the focus goes', async () => {
    const frame = await show(`${EMBED}?${COMPARISON}`);
    await until(
      () => elementIn(frame, 'treatment-compare')?.shadowRoot?.querySelector('.contents a'),
      'It is shown',
    );
    const heard = listen(frame);
    frame.contentWindow!.postMessage('treatment-compare', '*');
    await until(() => heard.length > 0, 'It answers');
    const root = elementIn(frame, 'treatment-compare')!.shadowRoot!;
    [...root.querySelectorAll<HTMLElement>('.contents a')].at(-1)!.click();
    await until(() => heard.some((told) => Number(Object(told).focus) > 1000), 'It tells so');
  });

  /** Waits until a page has heard all that it was sent, and what it has answered is heard. */
  async function heardAll(frame: HTMLIFrameElement): Promise<void> {
    const page = pageIn(frame);
    const heard = new Promise((resolve) =>
      page.addEventListener('message', ({ data }) => data === 'ask' && resolve(undefined)),
    );
    page.postMessage('ask', '*');
    await heard;
    await sendFrom(page, 'last');
  }
});

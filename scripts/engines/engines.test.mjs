import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyValue, press } from './webdriver-actions.mjs';
import { webDriverPage } from './webdriver-page.mjs';
import { until } from './children.mjs';
import { ENGINES, wantedEngine } from './engines.mjs';
import { findWebKit } from './webkit-programs.mjs';

describe('the engine that tests run in', () => {
  it('is Chromium where nobody asks for another', () => {
    assert.equal(wantedEngine({}), 'chromium');
  });

  it('is Firefox where its path is given', () => {
    assert.equal(wantedEngine({ FIREFOX_PATH: '/usr/bin/firefox' }), 'firefox');
  });

  for (const engine of ENGINES) {
    it(`is ${engine} where that is asked for, whatever paths are given`, () => {
      assert.equal(wantedEngine({ TEST_ENGINE: engine, FIREFOX_PATH: '/usr/bin/firefox' }), engine);
    });
  }

  it('is never another one than was asked for', () => {
    assert.throws(() => wantedEngine({ TEST_ENGINE: 'webkti' }), /webkit, not webkti/);
  });
});

describe('the programs of WebKit', () => {
  it('are found on any machine that Debian runs on', () => {
    /** @type {string[]} */
    const asked = [];
    const { programs, missing } = findWebKit((commands, places = []) => {
      asked.push(...places);
      return commands[0] ?? '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
    });
    assert.deepEqual(missing, []);
    assert.match(programs.browser ?? '', /aarch64/);
    assert.ok(asked.length > 0 && asked.every((path) => path.endsWith('/MiniBrowser')));
  });

  it('are named by the packages that hold them, each once, where they are missing', () => {
    const { missing } = findWebKit((commands) =>
      commands.includes('setpriv') ? '/usr/bin/setpriv' : undefined,
    );
    assert.deepEqual(missing, ['webkit2gtk-driver', 'xvfb']);
  });
});

describe('keys', () => {
  it('that write are themselves', () => {
    for (const key of ['a', 'É', ' ', '😀']) assert.equal(keyValue(key), key);
  });

  it('that write nothing have a character each', () => {
    const names = ['Tab', 'Enter', 'Escape', 'Shift', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
    const values = names.map(keyValue);
    assert.equal(new Set(values).size, names.length);
    for (const value of values) assert.match(value, /^[\ue000-\uf8ff]$/);
  });

  it('that do not exist are refused, so that no test types their name', () => {
    assert.throws(() => keyValue('Entre'), /No key is called Entre/);
    assert.throws(() => keyValue(''), /No key/);
  });

  it('go down and up again', () => {
    assert.deepEqual(press('a'), [
      { type: 'keyDown', value: 'a' },
      { type: 'keyUp', value: 'a' },
    ]);
  });
});

describe('a page driven by WebDriver', () => {
  /** @type {any[]} */
  const performed = [];
  const page = webDriverPage(
    async (sources) => void performed.push(...sources),
    async () => {},
  );
  const actionsOf = () => performed.splice(0).flatMap(({ actions }) => actions);

  it('keeps a key down until it goes up', async () => {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    assert.deepEqual(
      actionsOf().map(({ type, value }) => `${type} ${value.charCodeAt(0).toString(16)}`),
      ['keyDown e008', 'keyDown e004', 'keyUp e004', 'keyUp e008'],
    );
  });

  it('types each character, pairs of surrogates in one piece', async () => {
    await page.keyboard.type('a😀');
    assert.deepEqual(
      actionsOf().map(({ value }) => value),
      ['a', 'a', '😀', '😀'],
    );
  });

  it('clicks where it is told, with the button it is told', async () => {
    await page.mouse.click(3, 4, { button: 'right' });
    assert.deepEqual(actionsOf(), [
      { type: 'pointerMove', duration: 0, x: 3, y: 4 },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ]);
  });

  it('clicks with the left button where it is told none', async () => {
    await page.mouse.click(0, 0, {});
    assert.deepEqual(
      actionsOf().map(({ button }) => button),
      [undefined, 0, 0],
    );
  });
});

describe('waiting for a program', () => {
  it('gives what it was waiting for', async () => {
    let attempts = 0;
    assert.equal(await until('It', 5_000, async () => (++attempts < 3 ? undefined : 7)), 7);
  });

  it('ends with what took too long', async () => {
    await assert.rejects(
      until('Starting it', 0, async () => undefined),
      /Starting it took over 0 ms/,
    );
  });

  it('ends at once where the attempt fails for good', async () => {
    const gone = async () => {
      throw new Error('It ended');
    };
    await assert.rejects(until('Starting it', 60_000, gone), /It ended/);
  });
});

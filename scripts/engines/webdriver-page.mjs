import { button, key, move, onKeyboard, press, withMouse } from './webdriver-actions.mjs';

/** @typedef {import('./webdriver-actions.mjs').Button} Button */
/** @typedef {{ width: number, height: number }} Size */

/**
 * A page driven by WebDriver, with the methods of Puppeteer's page that the test runner's commands
 * (`sendKeys`, `sendMouse`, `setViewport`) call. `emulateMedia` has no counterpart in WebDriver.
 *
 * @param {(actions: object[]) => Promise<void>} perform
 * @param {(size: Size) => Promise<void>} setViewport
 */
export function webDriverPage(perform, setViewport) {
  const keys = (/** @type {object[]} */ ...actions) => perform(onKeyboard(actions));
  const mouse = (/** @type {object[]} */ ...actions) => perform(withMouse(actions));
  return {
    keyboard: {
      /** @param {string} text */
      type: (text) => keys(...[...text].flatMap(press)),
      /** @param {string} name */
      press: (name) => keys(...press(name)),
      /** @param {string} name */
      down: (name) => keys(key('keyDown', name)),
      /** @param {string} name */
      up: (name) => keys(key('keyUp', name)),
    },
    mouse: {
      /** @type {(x: number, y: number) => Promise<void>} */
      move: (x, y) => mouse(move(x, y)),
      /** @type {(x: number, y: number, options: { button?: Button }) => Promise<void>} */
      click: (x, y, { button: name }) =>
        mouse(move(x, y), button('pointerDown', name), button('pointerUp', name)),
      /** @param {{ button?: Button }} options */
      down: ({ button: name }) => mouse(button('pointerDown', name)),
      /** @param {{ button?: Button }} options */
      up: ({ button: name }) => mouse(button('pointerUp', name)),
      reset: () => mouse(button('pointerUp'), move(0, 0)),
    },
    setViewport,
  };
}

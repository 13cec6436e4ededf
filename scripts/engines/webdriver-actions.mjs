/** What a reader does with keys and mouse, as the actions of WebDriver (W3C WebDriver, 17.4). */

/** Keys that write nothing, by the names that the test runner's `sendKeys` knows. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** @typedef {keyof typeof BUTTONS} Button */

/**
 * @param {string} name of a key, or the one character that it writes
 * @returns {string} the character that stands for the key
 */
export function keyValue(name) {
  const value = Object.entries(KEYS).find(([key]) => key === name)?.[1];
  if (value) return value;
  if ([...name].length === 1) return name;
  throw new Error(`No key is called ${name}`);
}

/**
 * @param {'keyDown' | 'keyUp'} type
 * @param {string} name
 */
export const key = (type, name) => ({ type, value: keyValue(name) });

/** @param {string} name */
export const press = (name) => [key('keyDown', name), key('keyUp', name)];

/**
 * @param {'pointerDown' | 'pointerUp'} type
 * @param {Button} [name]
 */
export const button = (type, name = 'left') => ({ type, button: BUTTONS[name] });

/**
 * @param {number} x
 * @param {number} y
 */
export const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });

/** @param {object[]} actions */
export const onKeyboard = (actions) => [{ type: 'key', id: 'keyboard', actions }];

/** @param {object[]} actions */
export const withMouse = (actions) => [
  { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions },
];

import type {} from 'mocha';
import { isChromium } from './page.js';

/**
 * A test that asks axe, in Chromium alone: names and roles are the same in each engine, and whether words can be read
 * is measured in each without axe, here and on the host pages.
 */
export function itPassesAxe(name: string, test: Mocha.AsyncFunc): void {
  if (isChromium) it(name, test);
}

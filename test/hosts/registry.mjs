/** Every host, by family: a family is a file in `hosts/` and the test file of the same name. */

import { frameworks } from './hosts/frameworks.mjs';
import { loading } from './hosts/loading.mjs';
import { markup } from './hosts/markup.mjs';
import { policies } from './hosts/policies.mjs';
import { polluters } from './hosts/polluters.mjs';
import { styles } from './hosts/styles.mjs';
import { widgets } from './hosts/widgets.mjs';

/** @typedef {import('./host.mjs').Host} Host */

/** @type {Record<string, readonly Host[]>} */
export const FAMILIES = { loading, markup, styles, policies, polluters, widgets, frameworks };

/**
 * The hosts of a family, or all where none is named.
 *
 * @param {unknown} [family]
 * @returns {readonly Host[]}
 */
export const hostsOf = (family) =>
  family === undefined ? Object.values(FAMILIES).flat() : (FAMILIES[String(family)] ?? []);

/** @param {string} id */
export const findHost = (id) => hostsOf().find((host) => host.id === id);

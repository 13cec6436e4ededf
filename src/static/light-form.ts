import { html, nothing } from 'lit';
import { ownFrame } from '../model/comparison/frames.js';
import { sourceAnchor } from '../views/rich-text.js';
import type { FormParts } from './static-context.js';

/**
 * A comparison as text alone: nothing in it opens, chooses or leads elsewhere by a script or a style. A citation stands in
 * brackets: beside a number, without its style, it would be read as one.
 */
export const lightForm: FormParts = {
  citation: ({ label, source }) => html`<a href="#${sourceAnchor(source)}">[${label}]</a>`,
  frames: () => nothing,
  inFrames: (row, content) => content(ownFrame(row)),
  chooser: () => nothing,
  landing: () => nothing,
  due: () => nothing,
};

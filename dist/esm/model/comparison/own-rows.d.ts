import type { Row, Section } from './schema.js';
/** The rows of a section without those that somebody else has added. They alone decide how it is shown. */
export declare const ownRows: ({ rows, after }: Section) => readonly Row[];

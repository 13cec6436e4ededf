/** Every standard that a comparison is scored by: a new one is a file in this folder and a line here. */
import type { Standard } from '../score.js';
import { cdcIndex } from './cdc-index.js';
import { ipdas } from './ipdas.js';

export const STANDARDS: readonly Standard[] = [ipdas, cdcIndex];

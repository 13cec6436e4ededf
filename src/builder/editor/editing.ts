import type { PathKeys } from '../../model/diagnostics/finding.js';
import { toPath } from '../../model/diagnostics/finding.js';
import type { Placed } from './form/findings.js';
import type { EditorLanguage, EditorWords } from './words.js';

/** What an author can do. */
export interface EditingActions {
  /** Takes what is typed into a field; nothing takes the field out. */
  readonly type: (keys: PathKeys, value: unknown) => void;
  /** Takes what is chosen, or done at once. */
  readonly put: (keys: PathKeys, value: unknown) => void;
  /** Takes what is written in another way or kind, and says what of it is lost. */
  readonly rewrite: (keys: PathKeys, value: unknown) => void;
  readonly settle: () => void;
  readonly add: (list: PathKeys, item: unknown) => void;
  readonly remove: (keys: PathKeys) => void;
  readonly move: (keys: PathKeys, by: -1 | 1) => void;
  readonly toggle: (keys: PathKeys) => void;
  readonly toggleCiting: (keys: PathKeys) => void;
  readonly cite: (keys: PathKeys, source: string) => void;
  readonly addSource: (field: HTMLInputElement) => void;
}

/** What the views of the form are given. */
export interface Editing {
  readonly document: unknown;
  readonly language: EditorLanguage;
  readonly words: EditorWords;
  readonly findings: readonly Placed[];
  /** What is open: a part of the editor, or an item in it. */
  readonly open: PathKeys;
  /** Whether fields are explained. */
  readonly explains: boolean;
  /** The field that is typed into. */
  readonly typing: PathKeys | undefined;
  /** The text for which a source is being chosen. */
  readonly citing: PathKeys | undefined;
  /** Whether what was typed for a source is none. */
  readonly isNoSource: boolean;
  /** The row that is drawn as it will look. */
  readonly preview: unknown;
  readonly actions: EditingActions;
}

/** The ids of what the form shows of a place. */
export const fieldId = (keys: PathKeys): string => idOf('field', keys);
export const controlId = (keys: PathKeys): string => idOf('control', keys);
export const helpId = (keys: PathKeys): string => idOf('help', keys);
export const findingsId = (keys: PathKeys): string => idOf('findings', keys);
export const addressId = (keys: PathKeys): string => idOf('address', keys);
export const bodyId = (keys: PathKeys): string => idOf('body', keys);
export const buttonId = (
  what: 'open' | 'up' | 'down' | 'remove' | 'add' | 'cite',
  keys: PathKeys,
): string => idOf(what, keys);

/** Ids hold no space, by which lists of ids are parted. */
const idOf = (what: string, keys: PathKeys): string =>
  `${what}:${toPath(keys).replace(/\s/g, '_')}`;

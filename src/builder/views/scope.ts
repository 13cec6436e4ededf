import type { Choices } from '../choices.js';
import type { EditedDocument } from '../editor/comparison-editor.js';
import type { Look } from '../look/variables.js';
import type { Shown } from '../shown.js';
import type { ContrastReport } from '../contrast-report.js';
import type { PageLanguage, Words } from '../words/index.js';

/** What an author can do beside choosing. */
export interface BuilderActions {
  readonly pasteTable: (event: ClipboardEvent) => void;
  readonly readFile: (file: File) => void;
  /** Makes a comparison of the table, or of the names. */
  readonly begin: () => void;
  /** Takes what the form has made of the comparison. */
  readonly edit: (document: EditedDocument) => void;
  /** Takes it at once, where its author leaves the form. */
  readonly leaveEditor: () => void;
  readonly bringBack: () => void;
  readonly saveOwn: () => void;
  readonly askFeed: () => void;
  readonly saveFolder: () => void;
}

/** What the steps are drawn from. */
export interface Scope {
  readonly choices: Choices;
  readonly shown: Shown;
  /** What the form shows; nothing where the text is no object in JSON. */
  readonly edited: EditedDocument | undefined;
  readonly look: Look;
  readonly report: ContrastReport | undefined;
  readonly words: Words;
  readonly language: PageLanguage;
  /** Hashes of the scripts, by their paths in the folder of all. */
  readonly hashes: Readonly<Record<string, string>>;
  readonly version: string;
  /** What was just done at a place of the page, or did not work there. */
  readonly said: Readonly<Partial<Record<SaidAt, string>>>;
  /** What is wrong with the feed that is to be taken, or that nobody has seen what it gives. */
  readonly feedTrouble: string | undefined;
  readonly set: (changes: Partial<Choices>) => void;
  readonly actions: BuilderActions;
}

/** The places at which the page says what was done. */
export type SaidAt = 'begin' | 'feed' | 'folder' | 'draft';

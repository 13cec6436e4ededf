import type { Choices } from '../choices.js';
import { isFit, variablesIn } from './read-sheet.js';
import { type Look, VARIABLES } from './variables.js';

/** Fonts that are on the readers' own machines. */
export const FONTS: Readonly<Record<string, string>> = {
  sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif',
  serif: '"Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif',
  rounded: 'ui-rounded, "Hiragino Maru Gothic ProN", Quicksand, Nunito, "Segoe UI", sans-serif',
};

export const CORNERS: Readonly<Record<string, string>> = {
  square: '0',
  soft: '0.25em',
  round: '1em',
};

export const SPACINGS: Readonly<Record<string, string>> = { tight: '0.75em', wide: '1.35em' };

/** What is set by a style sheet, and over it what is chosen by hand. */
export function lookOf({ sheet, accent, font, corners, spacing }: Choices): Look {
  const chosen: Readonly<Record<string, string | undefined>> = {
    '--tc-accent': accent,
    '--tc-font': FONTS[font],
    '--tc-radius': CORNERS[corners],
    '--tc-space': SPACINGS[spacing],
  };
  const fit = Object.entries(chosen).filter(
    (entry): entry is [string, string] =>
      Boolean(entry[1]) && isFit(entry[1] ?? '', VARIABLES[entry[0]] ?? ''),
  );
  return { ...variablesIn(sheet), ...Object.fromEntries(fit) };
}

import type { Output } from '../terminal.js';

/** Whether what is written is coloured: on a terminal, unless the environment says otherwise. FORCE_COLOR counts most. */
export function hasColours(
  { isTTY = false }: Pick<Output, 'isTTY'>,
  { FORCE_COLOR, NO_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
): boolean {
  if (FORCE_COLOR !== undefined) return !['0', 'false'].includes(FORCE_COLOR);
  return isTTY && !NO_COLOR && TERM !== 'dumb';
}

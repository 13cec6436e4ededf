import type { Choices } from '../choices.js';
import type { Look } from '../look/variables.js';

/** What an author has chosen and the form that it is taken in cannot hold. */
export type LeftOut = 'nextStep' | 'caption' | 'look';

/** The variables that the page for frames is told of. */
const IN_FRAMES = ['--tc-accent', '--tc-font'];

/** What a form leaves out of what was chosen: only a page with the script has it all. */
export function leftOut(
  { form, subject, nextLabel, nextHref, caption }: Choices,
  look: Look,
): LeftOut[] {
  if (form === 'script') return [];
  const kept = { static: Object.keys(look), plain: [] as string[], frame: IN_FRAMES }[form];
  const isLeftOut: Readonly<Record<LeftOut, boolean>> = {
    nextStep: subject === 'comparison' && Boolean(nextLabel.trim() && nextHref.trim()),
    caption: subject === 'chart' && Boolean(caption.trim()),
    look: Object.keys(look).some((name) => !kept.includes(name)),
  };
  return (Object.keys(isLeftOut) as LeftOut[]).filter((name) => isLeftOut[name]);
}

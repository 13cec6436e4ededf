import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('wordpress.php', import.meta.url));

/** A function of WordPress that takes a text and returns one. */
type TextFunction = 'wp_kses_post' | 'wpautop';

/** Why WordPress cannot be asked on this machine; nothing where it can. */
export const noWordPress: string | undefined =
  existsSync('/usr/share/wordpress/wp-includes/kses.php') && !spawnSync('php', ['-v']).error
    ? undefined
    : 'needs php-cli, and wordpress in /usr/share';

/** What WordPress itself makes of texts, in the same order. */
export function inWordPress<Name extends TextFunction>(
  names: readonly Name[],
  texts: readonly string[],
): Readonly<Record<Name, readonly string[]>> {
  const { stdout, stderr } = spawnSync('php', [SCRIPT, ...names], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout) as Record<Name, string[]>;
}

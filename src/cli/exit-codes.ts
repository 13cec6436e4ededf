/** How a command can end, whichever it is: the code, and what it means. */
export const EXIT_CODES: readonly (readonly [code: string, meaning: string])[] = [
  ['0', 'done; of check: no errors were found, though there may be warnings'],
  ['1', 'the work failed; of check: errors were found'],
  ['2', 'the command was not called as it has to be'],
  ['129', 'ended with its terminal'],
  ['130', 'stopped with Ctrl-C'],
  ['141', 'nobody read on what it writes'],
  ['143', 'asked to end'],
];

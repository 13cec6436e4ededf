/** Why a command came to nothing: where, what, and what can be done about it. */
export class Failure extends Error {
  readonly exitCode: number = 1;

  constructor(
    readonly place: string,
    /** What is wrong there, to go on from the place. */
    readonly problem: string,
    readonly hint: string,
  ) {
    super(`${place} ${problem}. ${hint}`);
  }
}

/** The command was not called as it has to be. */
export class UsageFailure extends Failure {
  override readonly exitCode = 2;
}

/**
 * Why something could not be read, as it is told: what the system refuses says itself why.
 *
 * @throws what is a mistake of this program
 */
export function failureOf(place: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof Error && 'syscall' in error) {
    return new Failure(place, `could not be read: ${error.message}`, 'See that you may read it.');
  }
  throw error;
}

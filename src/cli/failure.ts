/** Why a command came to nothing: where, what, and what can be done about it. */
export class Failure extends Error {
  readonly exitCode: number = 1;

  constructor(place: string, message: string, hint: string) {
    super(`${place} ${message}. ${hint}`);
  }
}

/** The command was not called as it has to be. */
export class UsageFailure extends Failure {
  override readonly exitCode = 2;
}

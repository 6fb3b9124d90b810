/** Why the database can't be used: for one clear line to whoever started Sila. Carries no password. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem';
  readonly kind: 'unreachable' | 'refused' | 'tooOld' | 'otherVersion' | 'losesData';

  constructor(kind: DatabaseProblem['kind'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

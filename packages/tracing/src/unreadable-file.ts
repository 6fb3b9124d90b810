import type { Problem } from '@sila/domain';

/** Thrown by the reader of files when a whole file can't be read; a bad row never is. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

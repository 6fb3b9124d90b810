import type { ProblemCode } from '@sila/domain';

export type FileProblemCode = Extract<ProblemCode, `file.${string}`>;

/** A whole file that can't be read. Rows that can't be read are no FileProblem: they are kept with Issues. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: FileProblemCode, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'FileProblem';
    this.code = code;
    this.params = params;
  }
}

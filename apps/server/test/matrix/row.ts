import type { Target } from './world.ts';

/** One row of the matrix: what a route is asked for, and what it may sound like to whom it is allowed. */
export interface Row {
  /** Left out for routes that are about no single thing: only the role counts there. */
  readonly targets?: readonly (() => Promise<Target>)[];
  readonly body?: (target: Target) => unknown;
  readonly params?: (target: Target) => Record<string, unknown>;
  /** Answers to whom it is allowed: 200 where left out, or what a harmless question is told. */
  readonly allowed?: readonly (200 | string)[];
  /** Changes what it is asked about: asked by one at a time, each with the target put back. */
  readonly changes?: true;
  /** Sent as the upload page does. */
  readonly isUpload?: true;
  /** Sent as a form with a file. */
  readonly form?: (target: Target) => FormData;
  /** Counted against guessing: asked with the counters fresh. */
  readonly isLimited?: true;
}

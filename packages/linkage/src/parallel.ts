/** What can be done in parts. */
export type TaskName = 'near' | 'survey' | 'sketch' | 'blocks' | 'meet' | 'weigh';

/**
 * Runs the parts of one task side by side. The library starts no threads: a
 * host that has them (the command line, the server) implements this, and its
 * threads call runTask. Results are the same however many threads there are.
 */
export interface Parallel {
  readonly threads: number;
  /**
   * @param shared what all parts read: plain data, its arrays in shared memory
   * @returns one result for each part, in the parts' order
   */
  run(task: TaskName, shared: unknown, parts: readonly unknown[]): readonly unknown[];
}

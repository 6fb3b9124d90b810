/** Runs one task again and again as long as it finds work, never twice at once. */
export class TaskLoop {
  readonly #task: () => Promise<boolean>;
  readonly #onFault: (error: unknown) => void;
  #running: Promise<void> | null = null;
  #isWanted = false;
  #isStopped = false;

  /**
   * @param task does one piece of work; false when there was none
   * @param onFault told when the task threw; it then rests until woken again
   */
  constructor(task: () => Promise<boolean>, onFault: (error: unknown) => void) {
    this.#task = task;
    this.#onFault = onFault;
  }

  /** There may be work: starts, or looks again when the piece at hand is done. */
  wake(): void {
    if (this.#isStopped) return;
    this.#isWanted = true;
    this.#running ??= this.#run()
      .catch(this.#onFault)
      .finally(() => {
        this.#running = null;
        if (this.#isWanted) this.wake();
      });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#isWanted = false;
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#isWanted && !this.#isStopped) {
      this.#isWanted = false;
      while (!this.#isStopped && (await this.#task())) {
        // Each true means a piece was done: look for the next.
      }
    }
  }
}

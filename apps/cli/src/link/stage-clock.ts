/** Seconds by stage, and a line of progress now and then. */
export class StageClock {
  readonly #say: (line: string) => void;
  readonly #seconds: Record<string, number> = {};
  readonly #started = performance.now();
  #stage: string | null = null;
  #entered = 0;
  #said = 0;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  enter(stage: string): void {
    if (stage === this.#stage) return;
    this.#leave();
    this.#stage = stage;
    this.#entered = performance.now();
    this.#said = this.#entered;
    this.#say(stage);
  }

  step({ stage, done, total }: { stage: string; done: number; total: number | null }): void {
    this.enter(stage);
    const now = performance.now();
    if (total === null || now - this.#said < 1000) return;
    this.#said = now;
    this.#say(`${stage}: ${done} of ${total}`);
  }

  /** Seconds of each stage and in all. */
  end(): Record<string, number> {
    this.#leave();
    return { total: inSeconds(performance.now() - this.#started), ...this.#seconds };
  }

  #leave(): void {
    if (this.#stage === null) return;
    const before = this.#seconds[this.#stage] ?? 0;
    this.#seconds[this.#stage] = inSeconds(performance.now() - this.#entered) + before;
  }
}

function inSeconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1000;
}

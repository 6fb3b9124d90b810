/** What each stage is called; one that has no name here is called by its own word. */
const STAGES: Readonly<Record<string, readonly [english: string, arabic: string]>> = {
  read: ['reading files', 'قراءة الملفات'],
  normalise: ['reading cells', 'فهم الخلايا'],
  index: ['indexing', 'فهرسة'],
  block: ['bringing candidates together', 'جمع المرشحين'],
  learn: ['learning weights', 'تعلّم الأوزان'],
  weigh: ['weighing pairs', 'وزن الأزواج'],
  cluster: ['clustering', 'تجميع السجلات'],
  measure: ['measuring', 'قياس'],
  write: ['writing', 'كتابة النتائج'],
};
const SAY_EVERY = 1000;

/** Seconds by stage; on entering one, and now and then, a line of progress in both languages. */
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
    const [english, arabic] = namesOf(stage);
    this.#say(`${english} | ${arabic}`);
  }

  step({ stage, done, total }: { stage: string; done: number; total: number | null }): void {
    this.enter(stage);
    const now = performance.now();
    if (total === null || done === 0 || now - this.#said < SAY_EVERY) return;
    this.#said = now;
    const rate = done / ((now - this.#entered) / 1000);
    this.#say(progressLine(stage, { done, total, rate }));
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

/** Done of total, rate and time left, in English and Arabic. @param rate a second */
export function progressLine(
  stage: string,
  { done, total, rate }: { readonly done: number; readonly total: number; readonly rate: number },
): string {
  const [english, arabic] = namesOf(stage);
  const left = Math.ceil((total - done) / Math.max(rate, 1e-9));
  const [some, all, each] = [done, total, Math.round(rate)].map((n) => n.toLocaleString('en'));
  const here = `${english}: ${some} of ${all}, ${each}/s, ${left} s left`;
  return `${here} | ${arabic}: ${some} من ${all}، ${each}/ث، بقي ${left} ث`;
}

function namesOf(stage: string): readonly [string, string] {
  return STAGES[stage] ?? [stage, stage];
}

function inSeconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1000;
}

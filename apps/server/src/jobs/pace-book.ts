import type { JobProgress, Pace } from '@sila/tracing';

const WINDOW_MS = 5000;

interface Track {
  stage: string;
  done: number;
  total: number | null;
  readonly beats: { at: number; done: number }[];
}

/** How fast each running job goes, measured over its last five seconds. */
export class PaceBook implements Pace {
  readonly #tracks = new Map<string, Track>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  beat(jobId: string, progress: Pick<JobProgress, 'stage' | 'done' | 'total'>): void {
    const at = this.#now();
    const known = this.#tracks.get(jobId);
    const beats = known?.stage === progress.stage ? known.beats : [];
    beats.push({ at, done: progress.done });
    while (beats.length > 2 && at - beats[0]!.at > WINDOW_MS) beats.shift();
    this.#tracks.set(jobId, { ...progress, beats });
  }

  end(jobId: string): void {
    this.#tracks.delete(jobId);
  }

  of(jobId: string): JobProgress | null {
    const track = this.#tracks.get(jobId);
    if (track === undefined) return null;
    const { stage, done, total, beats } = track;
    const [first, last] = [beats[0]!, beats.at(-1)!];
    const seconds = (last.at - first.at) / 1000;
    const rate = seconds > 0 ? Math.max(0, (last.done - first.done) / seconds) : 0;
    const left = total === null || rate === 0 ? null : Math.max(0, total - done) / rate;
    return { stage, done, total, rate, secondsLeft: left === null ? null : Math.ceil(left) };
  }
}

import type { ListId } from '@sila/domain';
import { type Effect, type Ports, perform, readLinkRun, readList } from '@sila/tracing';
import { liveEvent } from '@sila/wire';
import type { Jobs } from '../jobs/jobs.ts';
import type { LiveHub } from './live-hub.ts';

const JOB = { kind: 'job' } as const;
/** Progress is told at most this often for each job. */
const QUIET_MS = 400;

/** Lets the effects of committed transactions out: to the jobs and to every open screen. */
export class Announcer {
  readonly #hub: LiveHub;
  readonly #pending = new Map<string, NodeJS.Timeout>();
  #work: { ports: Ports; jobs: Jobs } | null = null;

  constructor(hub: LiveHub) {
    this.#hub = hub;
  }

  /** Effects can name jobs and jobs cause effects: this ties the knot. */
  attach(ports: Ports, jobs: Jobs): void {
    this.#work = { ports, jobs };
  }

  close(): void {
    for (const timer of this.#pending.values()) clearTimeout(timer);
    this.#pending.clear();
    this.#work = null;
  }

  dispatch(effects: readonly Effect[]): void {
    for (const effect of effects) this.#letOut(effect);
  }

  #letOut(effect: Effect): void {
    const { jobs } = this.#work ?? {};
    if (effect.what === 'readingWaits') jobs?.wakeReading();
    else if (effect.what === 'linkingWaits') jobs?.wakeLinking();
    else if (effect.what === 'listChanged') this.listChanged(effect.listId);
    else if (effect.what === 'linkRunChanged') this.linkRunChanged();
    else if (effect.what === 'alerted') this.#hub.publish({ what: 'alert' });
    else if (effect.what === 'matchOpened') {
      const { matchId, by } = effect;
      this.#hub.publish({ what: 'looking', matchId, by });
    } else if (effect.what === 'matchChanged') {
      const { matchId, state, version, by } = effect;
      this.#hub.publish({ what: 'match', matchId, state, version, by });
    }
  }

  listChanged(id: ListId): void {
    this.#soon(id, async (ports) => {
      const read = await perform(readList, { actor: JOB, input: { id } }, ports);
      if (read.ok) this.#hub.publish(liveEvent.parse({ what: 'list', list: read.value.list }));
    });
  }

  linkRunChanged(): void {
    this.#soon('linkRun', async (ports) => {
      const read = await perform(readLinkRun, { actor: JOB, input: {} }, ports);
      const run = read.ok ? read.value.run : null;
      if (run !== null) this.#hub.publish(liveEvent.parse({ what: 'linkRun', run }));
    });
  }

  #soon(key: string, tell: (ports: Ports) => Promise<void>): void {
    if (this.#work === null || this.#pending.has(key)) return;
    const { ports } = this.#work;
    const timer = setTimeout(() => {
      this.#pending.delete(key);
      // A screen that misses one message reads again; a closing database must not crash the process.
      tell(ports).catch(() => {});
    }, QUIET_MS);
    this.#pending.set(key, timer);
  }
}

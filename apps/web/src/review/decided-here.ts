import { createSignal } from 'solid-js';
import { call } from '../api/call.ts';

/** A decision made on this page, so that it can be taken back. */
interface Made {
  readonly decisionId: string;
  readonly matchId: string;
  /** The match's version that the decision brought about. */
  readonly version: number;
}

const [made, setMade] = createSignal<readonly Made[]>([]);
const [today, setToday] = createSignal<number | null>(null);

/** How many decisions the signed-in person made today that still stand; null until counted. */
export { today };

/** The versions that this page brought about itself: its own echo is no news. */
const ownVersions = new Map<string, number>();

export function isOwnEcho(matchId: string, version: number): boolean {
  return (ownVersions.get(matchId) ?? -1) >= version;
}

export function noteOwn(matchId: string, version: number): void {
  ownVersions.set(matchId, Math.max(version, ownVersions.get(matchId) ?? -1));
}

/** Counts once what was decided today, on any device, from the ledger. */
export async function countToday(): Promise<void> {
  if (today() !== null) return;
  const { decisions } = await call('listDecisions', { body: { mine: true, limit: 200 } });
  const day = new Date().toDateString();
  setToday(
    decisions.filter(
      ({ at, withdrawn }) => withdrawn === null && new Date(at).toDateString() === day,
    ).length,
  );
}

/** The act did not go through: what comes with this version is somebody else's. */
export function forgetOwn(matchId: string): void {
  ownVersions.delete(matchId);
}

export function noteDecision(decision: Made): void {
  setMade((now) => [...now, decision]);
  setToday((now) => (now === null ? null : now + 1));
}

/** The latest decision made here, for undo; undefined when there is none. */
export function lastMade(): Made | undefined {
  return made().at(-1);
}

export function noteWithdrawal(decisionId: string): void {
  if (!made().some((one) => one.decisionId === decisionId)) return;
  setMade((now) => now.filter((one) => one.decisionId !== decisionId));
  setToday((now) => (now === null ? null : Math.max(0, now - 1)));
}

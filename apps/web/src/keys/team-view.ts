import { type KeyLine, type Pin, pinOf, readKeyLog, type SealTo, type Team } from '@sila/seal';
import { call, type ReplyOf } from '../api/call.ts';

export type Keys = ReplyOf<'readKeys'>;

/** Where this device remembers the team that it believed last: out of the server's reach. */
const KEPT_AS = 'sila.team';

/** The keys as the server shows them, and the team that this device believes them to be. */
export interface TeamView {
  readonly keys: Keys;
  /** Null while none was founded. */
  readonly team: Team | null;
}

/** @throws SealBroken when the log is not a continuation of what this device has seen */
export async function readTeam(): Promise<TeamView> {
  const keys = await call('readKeys');
  const team = await readKeyLog(keys.lines as readonly KeyLine[], pinned());
  if (team !== null) keep(pinOf(team));
  return { keys, team };
}

/** Whom to seal for now; null while there is no team. @throws SealBroken */
export async function teamBox(): Promise<SealTo | null> {
  const { team } = await readTeam();
  if (team === null) return null;
  return { generation: team.boxes.length - 1, box: team.boxes.at(-1)! };
}

/** Believes whatever team is shown next: only after a person has said so. */
export function forgetTeam(): void {
  localStorage.removeItem(KEPT_AS);
}

function pinned(): Pin | null {
  try {
    const kept = localStorage.getItem(KEPT_AS);
    return kept === null ? null : (JSON.parse(kept) as Pin);
  } catch {
    return null;
  }
}

function keep(pin: Pin): void {
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(pin));
  } catch {
    // Storage may be refused; the log is then believed anew at each visit.
  }
}

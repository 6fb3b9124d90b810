import type { KeyLogLine, Sealing, TeamBox } from '../sealing.ts';

/** The team's log without a line that still waits for a signature. */
export interface StandingLog {
  readonly lines: readonly KeyLogLine[];
  readonly box: TeamBox;
}

/** Null while there is no team, or where the lines don't hold together. */
export async function standingLog(
  lines: readonly KeyLogLine[],
  { readTeam }: Pick<Sealing, 'readTeam'>,
): Promise<StandingLog | null> {
  const standing = await readTeam(lines);
  if (standing === null || standing === 'refused') return null;
  return { lines: standing.isWaiting ? lines.slice(0, -1) : lines, box: standing.box };
}

import { IDENTIFYING_METHODS, type IdentifyingMethod, type Reviewer } from '@sila/domain';
import type { Candidate, ProposedDeath } from './life.ts';
import type { SignedDeath } from './signed-death.ts';

/** An identification board has so many members at least, none of them the proposer. */
export const BOARD = 2;

/** True for a method by which somebody may be identified: looks are none. */
export function identifies(method: string): method is IdentifyingMethod {
  return (IDENTIFYING_METHODS as readonly string[]).includes(method);
}

/** The members who signed, the proposer never among them. */
export function boardOf({ by, signatures }: ProposedDeath): Reviewer[] {
  const members = new Map(signatures.map((one) => [one.by.id, one.by]));
  members.delete(by.id);
  return [...members.values()];
}

/** True once enough others have signed a finding with evidence and a method that identifies. */
export function isSigned(death: ProposedDeath): boolean {
  return identifies(death.method) && death.evidence !== '' && boardOf(death).length >= BOARD;
}

/** The finding, once it is signed and was told in person; null before. */
export function signedDeath({ death, verified }: Candidate): SignedDeath | null {
  if (death === null || verified === null || verified.basis.life !== 'dead') return null;
  if (!isSigned(death) || death.told === null || !identifies(death.method)) return null;
  const { method, evidence, told } = death;
  return { method, evidence, board: boardOf(death), toldOn: told.on } as unknown as SignedDeath;
}

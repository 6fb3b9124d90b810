/** Why something sealed, or a word of the server about keys, was not believed. Codes only: never what was sealed. */
export const SEAL_FAULTS = [
  'notOpened',
  'wrongPhrase',
  'weakLock',
  'badShape',
  'logBroken',
  'logRolledBack',
  'logForked',
  'otherTeam',
  'notSigned',
  'notCoordinator',
  'notMember',
  'wrongKey',
  'moved',
] as const;

export type SealFault = (typeof SEAL_FAULTS)[number];

/** Thrown where going on would trust what nobody vouched for. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';

  constructor(readonly fault: SealFault) {
    super(fault);
  }
}

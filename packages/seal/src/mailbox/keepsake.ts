import { openBlock, sealBlock } from '../block.ts';
import { fromBase64, toBase64 } from '../bytes.ts';
import type { Pin } from '../read-key-log.ts';
import { FILING_LIMITS } from './filing.ts';
import { filled, textIn, unfilled } from './filled.ts';
import type { ReceiptKeys } from './receipt-keys.ts';

/** What the family's own receipt keeps for it: which words are theirs, and which team it was that they wrote to. */
export interface Keepsake {
  readonly phrase: string;
  /** Held against the team's log at every later visit, on any device. */
  readonly team: Pin;
}

const PLACE = 'sila keepsake';
const HASH = 64;

/** Sealed by the receipt: the server can neither read it nor make another. */
export async function sealKeepsake({ own }: ReceiptKeys, keepsake: Keepsake): Promise<string> {
  return toBase64(await sealBlock(own, filled(keepsake), PLACE));
}

/** @throws SealBroken notOpened: another receipt, or no mailbox at all */
export async function openKeepsake({ own }: ReceiptKeys, sealed: string): Promise<Keepsake> {
  const told = unfilled(await openBlock(own, fromBase64(sealed), PLACE));
  const team = told.team as Pin;
  return {
    phrase: textIn(told.phrase, FILING_LIMITS.phrase),
    team: {
      teamId: textIn(team.teamId, HASH),
      length: Number(team.length),
      head: textIn(team.head, HASH),
    },
  };
}

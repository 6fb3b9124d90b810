export { blockKey } from './block.ts';
export { newBoxPair } from './box.ts';
export { type Bytes, fromBase64, sha256, toBase64 } from './bytes.ts';
export {
  newContentKey,
  openContentKey,
  type SealedContentKey,
  type SealTo,
  sealContentKey,
} from './content-key.ts';
export { type KeyAct, type KeyLine, signLine, writeLine } from './key-log.ts';
export {
  FILING_LIMITS,
  type FiledPerson,
  type Filing,
  openFiling,
  sealFiling,
  tellsEnough,
} from './mailbox/filing.ts';
export { type Keepsake, openKeepsake, sealKeepsake } from './mailbox/keepsake.ts';
export {
  LETTER_SIGNS,
  type OfficialLetter,
  openFromFamily,
  openOfficial,
  openOwnCopy,
  openTeamCopy,
  sealToFamily,
  sealToTeam,
} from './mailbox/letter.ts';
export { newReceipt, RECEIPT_GROUPS, readReceipt } from './mailbox/receipt-code.ts';
export { keysOfReceipt, type ReceiptKeys } from './mailbox/receipt-keys.ts';
export {
  fingerprint,
  type MemberCard,
  type MemberKey,
  makeMemberKey,
  openMemberKey,
} from './member-key.ts';
export { type Locked, lockByPhrase, openByPhrase, SHORTEST_PHRASE } from './phrase-lock.ts';
export {
  type Member,
  type Pin,
  pinOf,
  readKeyLog,
  signaturesNeeded,
  type Team,
} from './read-key-log.ts';
export { SEAL_FAULTS, SealBroken, type SealFault } from './seal-broken.ts';
export { openFile, sealFile } from './sealed-file.ts';
export { openNote, type SealedNote, sealNote } from './sealed-note.ts';
export { openRow, type SealedRow, sealRow } from './sealed-row.ts';
export { type DeliveredList, type SplitList, splitList } from './split-list.ts';
export {
  admitMember,
  type Coordinating,
  foundTeam,
  renewTeam,
  type TeamChange,
} from './team-acts.ts';
export {
  linkTeamKey,
  openTeamKeys,
  shareTeamKey,
  type TeamLink,
  type TeamOpener,
  type TeamShare,
} from './team-key.ts';
export {
  newUnsentBox,
  openUnsent,
  sealUnsent,
  type UnsentBox,
  unlockUnsentBox,
} from './unsent-row.ts';

export { isSigned, type SignedCheckpoint } from './audit/checkpoint.ts';
export { type AuditEntry, entryText } from './audit/entry-text.ts';
export { type ExportLine, exportLine } from './audit/export-lines.ts';
export { type KeyedSeal, makeAuditSeal } from './audit/make-audit-seal.ts';
export { openAuditKey } from './audit/open-audit-key.ts';
export { readCheckpoint } from './audit/read-line.ts';
export { type AuditFault, type AuditProof, verifyExport } from './audit/verify-export.ts';
export {
  makeBackupKey,
  type OpenedWith,
  openSealedLines,
  type SealedFor,
  SealProblem,
  sealText,
} from './backup/seal-stream.ts';
export { consistencyProof, isConsistent } from './merkle/consistency.ts';

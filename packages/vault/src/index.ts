export { isSigned, type SignedCheckpoint } from './audit/checkpoint.ts';
export { type AuditEntry, entryText } from './audit/entry-text.ts';
export { type ExportLine, exportLine } from './audit/export-lines.ts';
export { type KeyedSeal, makeAuditSeal } from './audit/make-audit-seal.ts';
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
export { makeEdgeSeal } from './envelope/edge-seal.ts';
export { makeFieldKeys } from './envelope/field-keys.ts';
export { type FieldSeal, makeFieldSeal, SealBroken } from './envelope/field-seal.ts';
export { joinKey, keyPrint, ShareProblem, splitKey } from './keys/key-shares.ts';
export { lockTenantKey } from './keys/lock-tenant-key.ts';
export { isRotating, openNextKey, takeNextKey } from './keys/next-tenant-key.ts';
export { openAuditKey } from './keys/open-audit-key.ts';
export { openTenantKey, TenantKeyProblem } from './keys/open-tenant-key.ts';
export { readKeyText, TENANT_KEY_BYTES, writeKeyText } from './keys/tenant-key-text.ts';
export { consistencyProof, isConsistent } from './merkle/consistency.ts';

import { founding } from './0001-founding.ts';
import { auditTree } from './0002-audit-tree.ts';
import { accounts } from './0003-accounts.ts';
import { measures } from './0004-measures.ts';
import { access } from './0005-access.ts';
import { sealing } from './0006-sealing.ts';
import { erasure } from './0007-erasure.ts';
import { publicFace } from './0008-public-face.ts';
import { passkeys } from './0009-passkeys.ts';
import { proofAndRecovery } from './0010-proof-and-recovery.ts';
import { retention } from './0011-retention.ts';
import { requests } from './0012-requests.ts';
import { enteredRows } from './0014-entered-rows.ts';
import { filings } from './0016-filings.ts';
import { mailboxTies } from './0017-mailbox-ties.ts';
import { honey } from './0020-honey.ts';
import { keyRotation } from './0021-key-rotation.ts';
import { linkFailure } from './0022-link-failure.ts';
import { attachments } from './0023-attachments.ts';
import { readings } from './0025-readings.ts';

/** Every migration in its order. One that was released is never edited: add another. */
export const MIGRATIONS: readonly { readonly name: string; readonly sql: string }[] = [
  { name: '0001-founding', sql: founding },
  { name: '0002-audit-tree', sql: auditTree },
  { name: '0003-accounts', sql: accounts },
  { name: '0004-measures', sql: measures },
  { name: '0005-access', sql: access },
  { name: '0006-sealing', sql: sealing },
  { name: '0007-erasure', sql: erasure },
  { name: '0008-public-face', sql: publicFace },
  { name: '0009-passkeys', sql: passkeys },
  { name: '0010-proof-and-recovery', sql: proofAndRecovery },
  { name: '0011-retention', sql: retention },
  { name: '0012-requests', sql: requests },
  { name: '0014-entered-rows', sql: enteredRows },
  { name: '0016-filings', sql: filings },
  { name: '0017-mailbox-ties', sql: mailboxTies },
  { name: '0020-honey', sql: honey },
  { name: '0021-key-rotation', sql: keyRotation },
  { name: '0022-link-failure', sql: linkFailure },
  { name: '0023-attachments', sql: attachments },
  { name: '0025-readings', sql: readings },
];

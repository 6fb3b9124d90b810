import type { Registry } from '@sila/tracing';
import type { Transaction } from 'kysely';
import { alertQueries } from './queries/alerts.ts';
import { approvalQueries } from './queries/approvals.ts';
import { attachmentQueries } from './queries/attachments.ts';
import { auditQueries } from './queries/audit.ts';
import { auditTreeQueries } from './queries/audit-tree.ts';
import { decisionQueries } from './queries/decisions.ts';
import { deliveryQueries } from './queries/deliveries.ts';
import { emergencyQueries } from './queries/emergencies.ts';
import { enteredQueries } from './queries/entered-rows.ts';
import { erasureQueries } from './queries/erasures.ts';
import { exportQueries } from './queries/exports.ts';
import { filingQueries } from './queries/filings.ts';
import { grantQueries } from './queries/grants.ts';
import { honeyQueries } from './queries/honey.ts';
import { invitationQueries } from './queries/invitations.ts';
import { linkRunQueries } from './queries/link-runs.ts';
import { linkingQueries } from './queries/linking.ts';
import { listQueries } from './queries/lists.ts';
import { matchQueries } from './queries/matches.ts';
import { modelQueries } from './queries/models.ts';
import { pageQueries } from './queries/pages.ts';
import { passkeyQueries } from './queries/passkeys.ts';
import { personQueries } from './queries/persons.ts';
import { publicDeskQueries } from './queries/public-desk.ts';
import { publicFaceQueries } from './queries/public-face.ts';
import { recordQueries } from './queries/records.ts';
import { recoveryQueries } from './queries/recoveries.ts';
import { requestQueries } from './queries/requests.ts';
import { retentionQueries } from './queries/retention.ts';
import { rowQueries } from './queries/rows.ts';
import { sampleQueries } from './queries/samples.ts';
import { sealedQueries } from './queries/sealed-things.ts';
import { secondFactorQueries } from './queries/second-factors.ts';
import { secondReviewQueries } from './queries/second-reviews.ts';
import { sessionQueries } from './queries/sessions.ts';
import { sourceQueries } from './queries/sources.ts';
import { teamKeyQueries } from './queries/team-keys.ts';
import { tenantKeyQueries } from './queries/tenant-keys.ts';
import { userQueries } from './queries/users.ts';

/** The nouns of the record as one transaction sees them. */
export function registryOf(transaction: Transaction<unknown>): Registry {
  return {
    users: userQueries(transaction),
    grants: grantQueries(transaction),
    approvals: approvalQueries(transaction),
    exports: exportQueries(transaction),
    emergencies: emergencyQueries(transaction),
    alerts: alertQueries(transaction),
    honey: honeyQueries(transaction),
    sessions: sessionQueries(transaction),
    secondFactors: secondFactorQueries(transaction),
    passkeys: passkeyQueries(transaction),
    invitations: invitationQueries(transaction),
    recoveries: recoveryQueries(transaction),
    retention: retentionQueries(transaction),
    audit: auditQueries(transaction),
    auditTree: auditTreeQueries(transaction),
    sources: sourceQueries(transaction),
    deliveries: deliveryQueries(transaction),
    lists: listQueries(transaction),
    rows: rowQueries(transaction),
    entered: enteredQueries(transaction),
    records: recordQueries(transaction),
    persons: personQueries(transaction),
    requests: requestQueries(transaction),
    attachments: attachmentQueries(transaction),
    pages: pageQueries(transaction),
    matches: matchQueries(transaction),
    decisions: decisionQueries(transaction),
    linkRuns: linkRunQueries(transaction),
    linking: linkingQueries(transaction),
    samples: sampleQueries(transaction),
    secondReviews: secondReviewQueries(transaction),
    models: modelQueries(transaction),
    publicFace: publicFaceQueries(transaction),
    publicDesk: publicDeskQueries(transaction),
    filings: filingQueries(transaction),
    sealed: sealedQueries(transaction),
    erasures: erasureQueries(transaction),
    teamKeys: teamKeyQueries(transaction),
    tenantKeys: tenantKeyQueries(transaction),
  };
}

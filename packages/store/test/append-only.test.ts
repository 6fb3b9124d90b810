import {
  type DecisionId,
  type FilingId,
  type MatchId,
  type ModelId,
  ok,
  type RecordId,
  type SecondReviewId,
  type UserId,
} from '@sila/domain';
import { decide, mendRow, PERSON_MODEL, withdraw } from '@sila/tracing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenRegistry, openRegistry, receiveNames } from './support/open-registry.ts';
import { newId, proposePairs } from './support/propose-pairs.ts';

let opened: OpenRegistry;
beforeAll(async () => {
  opened = await openRegistry();
  const names = ['سامر الحلبي', 'سامر حلبي', '-'];
  const { records, listId } = await receiveNames(opened, names, { name: 'A' });
  const [id] = await proposePairs(opened, [[records[0]!, records[1]!]]);
  const { decisionId } = await opened.act(decide, {
    id,
    verdict: 'same',
    reason: 'agrees',
    version: 1,
  });
  await opened.act(withdraw, { id: decisionId, reason: '' });
  const cells = ['رامي العلي', 'A-2'];
  await opened.act(mendRow, { id: listId, row: 4, cells, reason: 'asked the clerk' });
  await keepMeasures(id!, decisionId);
  await keepAccess(records[0]!);
  await keepFilings();
});

/** One row in each table of who may see what, as its operations write them. */
async function keepAccess(recordId: RecordId) {
  const [by, other] = opened.reviewers.map((user) => user.id) as [UserId, UserId];
  const at = new Date().toISOString();
  await opened.ports.transact(async ({ grants, approvals, emergencies }) => {
    const scope = { kind: 'site', of: 'gate' } as const;
    const grant = { id: newId(), userId: by, scope, purpose: 'tracing', note: '' } as const;
    await grants.give({ ...grant, givenBy: other, givenAt: at, endsAt: at });
    await grants.takeBack(grant.id, { by: other, at });
    const proposal = { id: newId(), act: 'export', proposal: {}, hash: '' } as const;
    await approvals.propose({ ...proposal, by, at, expiresAt: at });
    await approvals.answer(proposal.id, { by: other, at, verdict: 'approved' });
    await approvals.use(proposal.id, at);
    const emergency = { id: newId(), by, recordId, reason: 'r', at, endsAt: at, reviewBy: at };
    await emergencies.add(emergency);
    await emergencies.review(emergency.id, { by: other, at, verdict: 'unjustified', note: 'n' });
    await emergencies.suspend([emergency.id], at);
    await emergencies.lift(emergency.id, at);
    return ok(null);
  });
}

/** One row in each table of what families file, and of what strangers left before. */
async function keepFilings() {
  const at = new Date().toISOString();
  const by = opened.reviewers[0].id;
  await opened.ports.transact(async ({ publicFace, filings }) => {
    const id = newId<FilingId>();
    const sealed = { box: 'b', keepsake: 'k', generation: 0, sealed: 's' };
    await publicFace.file({ id, tokenHash: 'hash', ...sealed, at });
    await filings.note({ id, outcome: 'closed', note: 'n', by, at });
    await publicFace.keepLetter('hash', { id, at, generation: 0, forTeam: 't', forFamily: 'f' });
    return ok(null);
  });
  await opened.pool.query(
    `WITH request AS (INSERT INTO requests (id, channel, received_by, received_at, sealed)
       VALUES ($1, 'filing', $2, now(), '') RETURNING id)
     INSERT INTO mailbox_ties (filing_id, request_id, tied_by, tied_at)
     SELECT filings.id, request.id, $2, now() FROM filings, request`,
    [newId(), by],
  );
  const inquiry = newId();
  await opened.pool.query(`INSERT INTO inquiries VALUES ($1, now(), '')`, [inquiry]);
  await opened.pool.query(
    `INSERT INTO inquiry_words (inquiry_id, outcome, note, said_by, said_at)
     VALUES ($1, 'takenUp', 'n', $2, now())`,
    [inquiry, by],
  );
}

/** One row in each table of the measures, as their operations write them. */
async function keepMeasures(matchId: MatchId, decisionId: DecisionId) {
  const by = opened.reviewers[0].id;
  const at = new Date().toISOString();
  await opened.ports.transact(async ({ samples, secondReviews, models }, doors) => {
    await doors.open('all', null);
    await samples.key('a key');
    const said = { matchId, decisionId, verdict: 'same', reason: 'agrees', by, at } as const;
    const id = newId<SecondReviewId>();
    await secondReviews.add({ id, ...said });
    await secondReviews.withdraw(id, { at, reason: 'anew' });
    const model = newId<ModelId>();
    const kept = { records: 2, decisions: 1, changes: [], note: '', at, by };
    await models.add({ id: model, version: 2, origin: 'refined', model: PERSON_MODEL, ...kept });
    await models.choose({ id: model, by, at, reason: 'try it' });
    return ok(null);
  });
}
afterAll(() => opened.close());

const PROTECTED = [
  ['deliveries', "file_name = 'other'"],
  ['records', "title = 'other'"],
  ['bad_rows', "issues = '[]'"],
  ['row_mendings', "reason = 'other'"],
  ['decisions', "reason = 'other'"],
  ['withdrawals', "reason = 'other'"],
  ['audit', "act = 'other'"],
  ['sampling', "key = 'other'"],
  ['second_reviews', "reason = 'other'"],
  ['second_review_withdrawals', "reason = 'other'"],
  ['models', "note = 'other'"],
  ['model_choices', "reason = 'other'"],
  ['grants', "note = 'other'"],
  ['grant_ends', 'taken_back_at = now()'],
  ['approvals', "hash = 'other'"],
  ['approval_answers', "verdict = 'refused'"],
  ['approval_uses', 'at = now()'],
  ['emergencies', "reason = 'other'"],
  ['emergency_reviews', "verdict = 'justified'"],
  ['suspensions', 'at = now()'],
  ['suspension_ends', 'at = now()'],
  ['inquiries', "sealed = 'other'"],
  ['inquiry_words', "note = 'other'"],
  ['filings', "sealed = 'other'"],
  ['filing_words', "note = 'other'"],
  ['letters', "for_team = 'other'"],
  ['mailbox_ties', 'tied_at = now()'],
] as const;

test.for(PROTECTED)('%s can only be added to', async ([table, change]) => {
  const { rows } = await opened.pool.query(`SELECT count(*)::int AS count FROM ${table}`);
  expect(rows[0].count).toBeGreaterThan(0);
  const refusal = /can only be added to/;
  await expect(opened.pool.query(`UPDATE ${table} SET ${change}`)).rejects.toThrow(refusal);
  await expect(opened.pool.query(`DELETE FROM ${table}`)).rejects.toThrow(refusal);
  await expect(opened.pool.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(refusal);
});

test('the database itself takes no approval from the proposer', async () => {
  const [by] = opened.reviewers;
  const id = newId();
  const at = new Date().toISOString();
  await opened.ports.transact(async ({ approvals }) => {
    const proposal = { id, act: 'export', proposal: {}, hash: '' } as const;
    await approvals.propose({ ...proposal, by: by.id, at, expiresAt: at });
    return ok(null);
  });
  const own = `INSERT INTO approval_answers VALUES ('${id}', '${by.id}', now(), 'approved')`;
  await expect(opened.pool.query(own)).rejects.toThrow('nobody approves their own proposal');
});

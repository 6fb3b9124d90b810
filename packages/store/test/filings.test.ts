import { type FilingId, type InquiryId, ok } from '@sila/domain';
import {
  type FilingOutcome,
  listInquiries,
  noteInquiry,
  perform,
  readInquiry,
  readRetention,
  runRetention,
} from '@sila/tracing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { JOB, type OpenRegistry, openRegistry } from './support/open-registry.ts';
import { newId } from './support/propose-pairs.ts';

let opened: OpenRegistry;
beforeAll(async () => {
  opened = await openRegistry();
});
afterAll(() => opened.close());

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const INQUIRY = {
  sought: {
    name: 'سالم خليل الحموي',
    father: 'خليل',
    mother: '',
    birthYear: '1984',
    place: '',
    circumstances: '',
  },
  asker: { name: '', relation: 'أخت', reach: 'هاتف الجيران' },
};

/** As strangers left them before filings were sealed in the browser. */
async function leaveInquiry(): Promise<InquiryId> {
  const id = newId<InquiryId>();
  const sealed = opened.ports.secrets.seal(JSON.stringify(INQUIRY), `inquiry/${id}`);
  await opened.pool.query('INSERT INTO inquiries VALUES ($1, now(), $2)', [
    id,
    Buffer.from(sealed),
  ]);
  return id;
}

/** A filing with a letter, and the word that was said on it so many days ago. */
async function file(outcome: FilingOutcome, days: number): Promise<FilingId> {
  const id = newId<FilingId>();
  const sealed = { box: 'b', keepsake: 'k', generation: 0, sealed: 's' };
  const letter = { id: newId(), generation: 0, forTeam: 't', forFamily: 'f' };
  const by = opened.reviewers[0].id;
  await opened.ports.transact(async ({ publicFace, filings }) => {
    await publicFace.file({ id, tokenHash: id, ...sealed, at: daysAgo(days) });
    await publicFace.keepLetter(id, { ...letter, at: daysAgo(days) });
    await filings.note({ id, outcome, note: '', by, at: daysAgo(days) });
    return ok(null);
  });
  return id;
}

const kept = async (table: string, column: string) =>
  (await opened.pool.query(`SELECT ${column} AS id FROM ${table}`)).rows.map(({ id }) => id).sort();

test('an inquiry of the time before filings stays readable, and each look is noted', async () => {
  const id = await leaveInquiry();
  const { inquiries } = await opened.act(listInquiries, {});
  expect(inquiries).toMatchObject([{ id, standing: { outcome: 'waiting' } }]);
  expect((await opened.act(readInquiry, { id })).inquiry).toEqual(INQUIRY);
  await opened.act(noteInquiry, { id, outcome: 'takenUp', note: 'Called back.' });
  await opened.act(noteInquiry, { id, outcome: 'waiting', note: '' });
  expect((await opened.act(readInquiry, { id })).standing.outcome).toBe('waiting');
  const { rows } = await opened.pool.query(
    'SELECT act FROM audit WHERE $1 = ANY (subjects) ORDER BY seq',
    [id],
  );
  expect(rows.map(({ act }) => act)).toEqual([
    'inquiry.read',
    'inquiry.takenUp',
    'inquiry.waiting',
    'inquiry.read',
  ]);
});

test('junk, closed mailboxes, answered inquiries and stray letters go in their time; what waits stays', async () => {
  const gone = [await file('junk', 31), await file('closed', 366)];
  const stays = [
    await file('junk', 29),
    await file('closed', 364),
    await file('accepted', 4000),
    await file('waiting', 4000),
  ];
  const answered = await leaveInquiry();
  await opened.pool.query(
    `INSERT INTO inquiry_words (inquiry_id, outcome, note, said_by, said_at)
     VALUES ($1, 'setAside', '', $2, $3)`,
    [answered, opened.reviewers[0].id, daysAgo(181)],
  );
  const waiting = (await kept('inquiries', 'id')).filter((id) => id !== answered);
  await opened.ports.transact(async ({ publicFace }) => {
    const letter = { id: newId(), generation: 0, forTeam: 't', forFamily: 'f' };
    await publicFace.keepLetter('of nobody', { ...letter, at: daysAgo(2) });
    await publicFace.keepLetter('of nobody today', { ...letter, at: daysAgo(0) });
    return ok(null);
  });
  const preview = await opened.act(readRetention, {});
  const due = Object.fromEntries(preview.rules.map(({ rule, due }) => [rule, due]));
  const expected = { junkFilings: 1, closedMailboxes: 1, answeredInquiries: 1, strayLetters: 1 };
  expect(due).toMatchObject(expected);
  const done = await perform(runRetention, { actor: JOB, input: {} }, opened.ports);
  expect(done.ok && done.value.run?.removed).toMatchObject(expected);
  expect(await kept('filings', 'id')).toEqual([...stays].sort());
  expect(await kept('letters', 'token_hash')).toEqual([...stays, 'of nobody today'].sort());
  expect(await kept('filing_words', 'filing_id')).toEqual([...stays].sort());
  expect(await kept('inquiries', 'id')).toEqual(waiting);
  expect(gone).toHaveLength(2);
});

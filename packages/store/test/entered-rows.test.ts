import { randomUUID } from 'node:crypto';
import { ok, type RecordId, type UserId, uuidV7 } from '@sila/domain';
import { correctRow, enterRow, strikeRow, type User, withdrawCorrection } from '@sila/tracing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenRegistry, openRegistry } from './support/open-registry.ts';

let opened: OpenRegistry;
beforeAll(async () => {
  opened = await openRegistry();
});
afterAll(() => opened.close());

const typed = (cells: Record<string, string>, entryId: string = randomUUID()) => ({
  entryId,
  cells,
  sealed: null,
});
const atGate = (name: string, entryId?: string, register = 'باب صيدنايا') => ({
  kind: 'released',
  register,
  row: typed({ 'name.full': name, 'birth.date': '١٩٨٨' }, entryId),
});

/** As a client does: a row that found no free connection, or was cut off, is sent again. */
async function sync(row: ReturnType<typeof atGate>): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    try {
      return void (await opened.act(enterRow, row));
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('timeout'))) throw error;
    }
  }
  throw new Error('a row found no way in');
}

async function linkable(): Promise<readonly RecordId[]> {
  const page = await opened.read((registry) => registry.linking.page(null, 1000));
  return page.map(({ id }) => id);
}

async function waiting(): Promise<readonly RecordId[]> {
  return (await opened.read((registry) => registry.linking.waiting())).records;
}

test('a typed row is a record, word for word, read as rows of files are, and waits for linking', async () => {
  const { recordId } = await opened.act(enterRow, atGate('  سالِم أحمد العُمر '));
  const [record] = await opened.read((registry) => registry.records.find([recordId]));
  expect(record?.kind).toBe('released');
  expect(record?.statements).toMatchObject([
    { attribute: 'name.full', asStated: '  سالِم أحمد العُمر ' },
    { attribute: 'birth.date', asStated: '١٩٨٨', normalised: { type: 'date', edtf: '1988' } },
  ]);
  expect(await waiting()).toContain(recordId);
});

test('a number carries the issuer and the date that were typed beside it', async () => {
  const { recordId } = await opened.act(enterRow, {
    kind: 'remains',
    register: 'مشفى تشرين',
    row: typed({
      number: '٤١٧',
      'number.issuer': 'فرع ٢١٥',
      'number.date': '2013-05-04',
      number2: '9077/ب',
      'number2.issuer': 'مشفى 601',
    }),
  });
  const [record] = await opened.read((registry) => registry.records.find([recordId]));
  expect(record?.statements.map(({ normalised }) => normalised)).toMatchObject([
    { type: 'number', value: '417', issuer: 'فرع ٢١٥', date: '2013-05-04' },
    { type: 'number', value: '9077/ب', issuer: 'مشفى 601' },
  ]);
  expect(await opened.read((registry) => registry.records.byNumber('417', 5))).toEqual([recordId]);
});

test('a row sent twice is one row, also when both come at once', async () => {
  const entryId = randomUUID();
  const both = await Promise.all([
    opened.act(enterRow, atGate('رامي العلي', entryId)),
    opened.act(enterRow, atGate('رامي العلي', entryId)),
  ]);
  expect(both[0]?.recordId).toBe(both[1]?.recordId);
  expect(both.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
  // Another person's row under the same id is another row.
  const other = await opened.act(enterRow, atGate('رامي العلي', entryId), opened.reviewers[1]);
  expect(other.isNew).toBe(true);
});

test('200 rows typed at once make one list with 200 rows, numbered without a gap', async () => {
  const register = 'باب عدرا';
  await Promise.all(
    Array.from({ length: 200 }, (_, at) =>
      sync(atGate(`سامر الحلبي ${at}`, randomUUID(), register)),
    ),
  );
  const lists = await opened.read((registry) => registry.lists.all());
  const ours = lists.filter(({ source }) => source.name === register);
  expect(ours).toHaveLength(1);
  expect(ours[0]?.counts).toMatchObject({ rows: 200, records: 200, bad: 0 });
  const rows = await opened.read((registry) => registry.rows.delivered(ours[0]!.id));
  expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 200 }, (_, at) => at + 1));
}, 120_000);

test('a corrected row stays readable, leaves linking, and comes back when the correction is withdrawn', async () => {
  const { recordId: old } = await opened.act(enterRow, atGate('مازن الخضر'));
  const again = { id: old, row: typed({ 'name.full': 'مازن الخطيب' }), reason: 'he spelled it' };
  const { recordId, correctionId } = await opened.act(correctRow, again);
  expect(await linkable()).toContain(recordId);
  expect(await linkable()).not.toContain(old);
  expect(await waiting()).not.toContain(old);
  const [record] = await opened.read((registry) => registry.records.find([old]));
  expect(record?.title).toBe('مازن الخضر');
  // Sent once more, nothing changes.
  expect(await opened.act(correctRow, again)).toEqual({ recordId, correctionId });
  // And nobody corrects what is corrected.
  const second = await opened.attempt(correctRow, { ...again, row: typed({ 'name.full': 'م ب' }) });
  expect(second).toMatchObject({ ok: false, error: { code: 'row.correctedMeanwhile' } });

  await opened.act(withdrawCorrection, { id: correctionId, reason: 'the first was right' });
  expect(await linkable()).toContain(old);
  expect(await linkable()).not.toContain(recordId);
  expect(await waiting()).toContain(old);
  const over = await opened.attempt(withdrawCorrection, { id: correctionId, reason: 'r' });
  expect(over).toMatchObject({ ok: false, error: { code: 'row.correctionOver' } });
});

test('of many who correct one row at once, one stands', async () => {
  const { recordId } = await opened.act(enterRow, atGate('عادل ديب'));
  const tries = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      opened.attempt(correctRow, {
        id: recordId,
        row: typed({ 'name.full': `عادل ذيب ${at}` }),
        reason: 'r',
      }),
    ),
  );
  expect(tries.filter((one) => one.ok)).toHaveLength(1);
});

test('a row typed by mistake is struck, and brought back', async () => {
  const { recordId } = await opened.act(enterRow, atGate('هاني سعد'));
  const { correctionId } = await opened.act(strikeRow, { id: recordId, reason: 'typed twice' });
  expect(await linkable()).not.toContain(recordId);
  await opened.act(withdrawCorrection, { id: correctionId, reason: 'it was right' });
  expect(await linkable()).toContain(recordId);
});

test('what a corrected row was proposed with leaves the queue, and no run proposes it again', async () => {
  const { recordId: a } = await opened.act(enterRow, atGate('نادر شامي'));
  const { recordId: b } = await opened.act(enterRow, atGate('نادر الشامي'));
  const propose = async () => {
    await opened.ports.transact(async (registry, doors) => {
      await doors.open('all', null);
      const id = uuidV7(Date.now(), new Uint8Array(10)) as never;
      await registry.linkRuns.begin({ id, scope: 'all', at: new Date().toISOString() });
      const run = (await registry.linkRuns.latest())!;
      const explanation = { priorBits: 0, parts: [], totalBits: 1, model: 'm' };
      const pair = { left: a, right: b, probability: 0.5, explanation, worth: 1, isProbe: false };
      await registry.linking.propose(run.id, [{ id: randomUUID() as never, ...pair }]);
      const outcome = { pairsCompared: 1, proposed: 1, model: 'm' };
      await registry.linkRuns.end(run.id, {
        state: 'done',
        at: new Date().toISOString(),
        ...outcome,
      });
      return ok(null);
    });
  };
  const queued = () =>
    opened.read((registry) => registry.matches.queue({ state: 'proposed', offset: 0, limit: 50 }));
  await propose();
  expect((await queued()).total).toBe(1);
  await opened.act(strikeRow, { id: a, reason: 'r' });
  expect((await queued()).total).toBe(0);
  await propose();
  expect((await queued()).total).toBe(0);
});

test('what says too little is refused with what is missing; a sealed field that comes open is refused', async () => {
  const little = { kind: 'released', register: 'باب', row: typed({ note: 'لا شيء' }) };
  expect(await opened.attempt(enterRow, little)).toMatchObject({
    ok: false,
    error: { code: 'row.stillBad', current: { issues: [{ code: 'record.missingOneOf' }] } },
  });
  const open = { ...little, row: typed({ 'name.full': 'أ ب', contact: '0930' }) };
  expect(await opened.attempt(enterRow, open)).toMatchObject({
    ok: false,
    error: { code: 'row.sealedCell' },
  });
});

test('a volunteer sees the rows they typed themselves, and not those beside them', async () => {
  const volunteer = await addUser(['intakeVolunteer']);
  const theirs = await opened.act(enterRow, atGate('بلال نصر'), volunteer);
  const others = await opened.act(enterRow, atGate('غسان نصر'));
  const seen = await opened.ports.transact(async (registry, doors) => {
    const nothing = { lists: [], sources: [], sites: [], requests: [], records: [] };
    await doors.open(nothing, volunteer.id);
    const records = await registry.records.find([theirs.recordId, others.recordId]);
    const lists = await registry.lists.all();
    return ok({ ids: records.map(({ id }) => id), lists: lists.length });
  });
  expect(seen).toEqual({ ok: true, value: { ids: [theirs.recordId], lists: 0 } });
  const strike = (id: string) => opened.attempt(strikeRow, { id, reason: 'r' }, volunteer);
  expect(await strike(others.recordId)).toMatchObject({ ok: false, error: { code: 'notFound' } });
  expect((await strike(theirs.recordId)).ok).toBe(true);
});

async function addUser(roles: User['roles']): Promise<User> {
  const id = randomUUID() as UserId;
  const user: User = { id, name: 'V', login: `v${id}`, roles };
  const more = { passwordHash: '', at: new Date().toISOString() };
  await opened.ports.transact(async (registry) => ok(await registry.users.add(user, more)));
  return user;
}

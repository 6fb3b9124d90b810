import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LARGEST_ATTACHMENT, MOST_ATTACHED_A_DAY } from '@sila/domain';
import { plantedPdf, plantedPictures } from '@sila/fixtures';
import { dumpDatabase } from '@sila/store';
import type { AttachmentView } from '@sila/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { once } from '../../../packages/store/test/support/postgres.ts';
import { startServer } from '../src/index.ts';
import { receiveRequest } from './matrix/receive-request.ts';
import { backupLines, restoredFrom } from './support/backup-lines.ts';
import { approve } from './support/open-face.ts';
import { pictureForm } from './support/picture-form.ts';
import { type Client, type TestServer, testServer } from './support/test-server.ts';

const SECRET = 'near the old mill, 34.81N';
const [PHOTOGRAPH, SCAN, WEBP] = plantedPictures(SECRET).map(({ bytes }) => bytes);
const BOOKLET = plantedPdf(SECRET).bytes;

let server: TestServer;
let coordinator: Client;
let keyFolder: string;
beforeAll(async () => {
  keyFolder = await mkdtemp(join(tmpdir(), 'sila-files-'));
  server = await testServer({ keyFolder });
  coordinator = server.administrator;
}, 120_000);
afterAll(async () => {
  await server.close();
  await rm(keyFolder, { recursive: true, force: true });
});

interface Place {
  readonly kind: 'request' | 'sought' | 'record';
  readonly of: string;
}

async function attach(
  by: Client,
  place: Place,
  told: { bytes?: Uint8Array; kind?: string; words?: string; id?: string } = {},
) {
  const { bytes = PHOTOGRAPH!, kind = 'photograph', words = 'عند الباب', id = randomUUID() } = told;
  const { status, body } = await by.send(
    'attachFile',
    pictureForm({ id, place, kind, words }, bytes),
  );
  return { id, says: status === 200 ? 'kept' : (body as { code: string }).code, body };
}

async function listed(by: Client, place: Place): Promise<readonly AttachmentView[]> {
  return (await by.get('listAttachments', { body: { place } })).attachments;
}

async function opened(by: Client, id: string) {
  const response = await by.request('readAttachment', { params: { id } });
  const bytes = Buffer.from(await response.arrayBuffer());
  const isFile = response.status === 200;
  return { ...{ bytes, headers: response.headers }, says: isFile ? 'open' : problemIn(bytes) };
}
const problemIn = (bytes: Buffer) => JSON.parse(bytes.toString()).code as string;

/** A request, and the record of its one sought person. */
async function aRequest(name: string) {
  const id = await receiveRequest(server, name);
  const { request } = await coordinator.get('readRequest', { params: { id } });
  const [sought] = request.sought;
  return { id, sought: sought!.id, record: sought!.record!.id };
}

async function typeRow(by: Client, name: string): Promise<string> {
  const row = { entryId: randomUUID(), cells: { 'name.full': name }, sealed: null };
  const body = { kind: 'released', register: 'الباب الشرقي', row };
  return (await by.get('enterRow', { body })).recordId;
}

async function grant(login: string, scope: object): Promise<void> {
  const { users } = await coordinator.get('listUsers');
  const { id: userId } = users.find((one) => one.login === login)!;
  const endsAt = new Date(Date.now() + 3_600_000).toISOString();
  await coordinator.get('giveGrant', {
    body: { userId, scope, purpose: 'tracing', note: '', endsAt },
  });
}

async function auditOf(subject: string) {
  const only = { userId: null, act: null, subject, day: null };
  const { entries } = await coordinator.get('listAudit', {
    body: { before: null, limit: 50, only },
  });
  return entries.map(({ act, subjects }) => ({ act, subjects }));
}

test('a photograph is cleaned, sealed, opened on purpose, and every look is a reading of the person', async () => {
  const { id: requestId, sought, record } = await aRequest('نعيم الحارثي');
  const place = { kind: 'sought', of: sought } as const;
  const { id } = await attach(coordinator, place);
  const [shown] = await listed(coordinator, place);
  expect(shown).toMatchObject({ id, kind: 'photograph', form: 'jpeg', width: 16, height: 24 });
  expect(shown).toMatchObject({ words: 'عند الباب', removal: null, shut: null });
  const { says, bytes, headers } = await opened(coordinator, id);
  expect([says, bytes.includes(SECRET), bytes.length]).toEqual(['open', false, shown!.size]);
  expect(headers.get('content-type')).toBe('image/jpeg');
  expect(headers.get('content-disposition')).toMatch(/^attachment;/);
  expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
  const looks = (await auditOf(record)).filter(({ act }) => act === 'attachment.read');
  expect(looks).toHaveLength(1);
  expect(looks[0]!.subjects).toEqual(expect.arrayContaining([id, requestId, sought, record]));
});

test('a document goes out as it came, and only to be saved', async () => {
  const { id: of } = await aRequest('نعيم الصالحي');
  const place = { kind: 'request', of } as const;
  const { id } = await attach(coordinator, place, { bytes: BOOKLET, kind: 'document' });
  const { bytes, headers } = await opened(coordinator, id);
  expect(bytes.equals(Buffer.from(BOOKLET))).toBe(true);
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('content-disposition')).toMatch(/^attachment;/);
});

test('neither what a file holds nor what is said of it stands in the database', async () => {
  const { id: of } = await aRequest('نعيم الكسواني');
  const words = 'كلمات لا يقرأها أحد';
  await attach(coordinator, { kind: 'request', of }, { bytes: BOOKLET, kind: 'document', words });
  let dump = '';
  for await (const line of dumpDatabase(server.database.connectionString)) dump += line;
  for (const told of [SECRET, words]) {
    expect(dump).not.toContain(told);
    expect(dump).not.toContain(Buffer.from(told).toString('hex'));
  }
  // What is looked for would be found: the bytes of a delivered file stand so.
  expect(dump).toContain('نعيم');
});

test('the same file twice is told; the same sending twice is one', async () => {
  const { id: of } = await aRequest('نعيم الجوبري');
  const place = { kind: 'request', of } as const;
  const { id } = await attach(coordinator, place);
  expect((await attach(coordinator, place, { id })).body).toEqual({ id, isNew: false });
  expect((await attach(coordinator, place)).says).toBe('attachment.keptAlready');
  expect((await attach(coordinator, place, { bytes: SCAN! })).says).toBe('kept');
  expect(await listed(coordinator, place)).toHaveLength(2);
  const other = await server.reviewer('same-id');
  expect((await attach(other, place, { id, bytes: WEBP! })).says).toBe('request.malformed');
});

test('what is no picture, too large or broken off is refused by its name, and nothing is kept', async () => {
  const { id: of } = await aRequest('نعيم البرزاوي');
  const place = { kind: 'request', of } as const;
  const large = Buffer.concat([PHOTOGRAPH!, Buffer.alloc(LARGEST_ATTACHMENT)]);
  const says = async (bytes: Uint8Array) => (await attach(coordinator, place, { bytes })).says;
  expect(await says(Buffer.from('<html><script>alert(1)</script>'))).toBe('attachment.unknownForm');
  expect(await says(PHOTOGRAPH!.subarray(0, 300))).toBe('attachment.unreadable');
  expect(await says(large)).toBe('file.tooLarge');
  const form = pictureForm({ id: randomUUID(), place, kind: 'page', words: '' });
  expect((await coordinator.send('attachFile', form)).body).toMatchObject({
    code: 'request.malformed',
  });
  const turned = new FormData();
  turned.append('file', new Blob(['x']), 'x.jpg');
  turned.append('about', '{}');
  expect((await coordinator.send('attachFile', turned)).body).toMatchObject({
    code: 'request.malformed',
  });
  expect(await listed(coordinator, place)).toEqual([]);
});

test('taken out with a reason it stays as it was, and comes back', async () => {
  const { id: of } = await aRequest('نعيم القدموسي');
  const place = { kind: 'request', of } as const;
  const { id } = await attach(coordinator, place);
  const remove = (reason: string) =>
    coordinator.ask('removeAttachment', { params: { id }, body: { reason } });
  expect((await remove('')).body).toMatchObject({ code: 'decision.reasonMissing' });
  // Of five at once one stands.
  const answers = await Promise.all(Array.from({ length: 5 }, () => remove('another man')));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
  const [gone] = await listed(coordinator, place);
  expect(gone?.removal).toMatchObject({ reason: 'another man' });
  expect((await opened(coordinator, id)).says).toBe('open');
  await coordinator.get('bringBackAttachment', { params: { id } });
  const again = await coordinator.ask('bringBackAttachment', { params: { id } });
  expect(again.body).toMatchObject({ code: 'attachment.notThere' });
  expect((await listed(coordinator, place))[0]?.removal).toBeNull();
});

test('who sees what a file shows is a matter of roles, and whose it is of grants', async () => {
  const { id: of } = await aRequest('نعيم التدمري');
  const place = { kind: 'request', of } as const;
  const photograph = (await attach(coordinator, place)).id;
  const booklet = (await attach(coordinator, place, { bytes: BOOKLET, kind: 'document' })).id;
  const roles = ['caseworker', 'forensic', 'intakeVolunteer', 'informationOfficer'] as const;
  const told: Record<string, unknown> = {};
  for (const role of roles) {
    const client = await server.join(`sees-${role}`, [role]);
    const before = (await client.ask('listAttachments', { body: { place } })).body;
    expect(before).toMatchObject({ code: 'notFound' });
    expect((await opened(client, photograph)).says).toBe('notFound');
    await grant(`sees-${role}`, { kind: 'request', of });
    told[role] = [(await opened(client, photograph)).says, (await opened(client, booklet)).says];
    if (role === 'intakeVolunteer') {
      const shown = await listed(client, place);
      expect(shown.map(({ words, shut }) => [words, shut])).toEqual([
        [null, 'hidden'],
        [null, 'hidden'],
      ]);
    }
  }
  expect(told).toEqual({
    caseworker: ['open', 'open'],
    forensic: ['open', 'notFound'],
    intakeVolunteer: ['notFound', 'notFound'],
    informationOfficer: ['notFound', 'notFound'],
  });
});

test('a typed row keeps its photographs when it is typed anew', async () => {
  const id = await typeRow(coordinator, 'نعيم الميداني');
  await attach(coordinator, { kind: 'record', of: id }, { kind: 'mark', words: 'a scar' });
  const row = { entryId: randomUUID(), cells: { 'name.full': 'نعيم الميدانى' }, sealed: null };
  const { recordId } = await coordinator.get('correctRow', {
    params: { id },
    body: { row, reason: 'r' },
  });
  const [mark] = await listed(coordinator, { kind: 'record', of: recordId });
  expect(mark).toMatchObject({ kind: 'mark', words: 'a scar', place: { of: id } });
  const seen = (await auditOf(id)).filter(({ act }) => act === 'attachments.listed');
  expect(seen[0]?.subjects.toSorted()).toEqual([id, recordId].toSorted());
  expect((await opened(coordinator, mark!.id)).says).toBe('open');
});

test('erased with the person: the key goes, the bytes go, and nothing opens', async () => {
  const second = await server.reviewer('second-eraser');
  const row = await typeRow(coordinator, 'نعيم الغوطاني');
  const beside = (await attach(coordinator, { kind: 'record', of: row })).id;
  const { sought, id: of, record } = await aRequest('نعيم السلموني');
  const about = (await attach(coordinator, { kind: 'sought', of: sought })).id;
  const whole = (await attach(coordinator, { kind: 'request', of }, { bytes: SCAN! })).id;
  const kept = (
    await attach(coordinator, { kind: 'request', of: (await aRequest('نعيم الباقي')).id })
  ).id;
  for (const id of [row, record]) {
    const { awaits } = await coordinator.get('proposeErasure', {
      params: { id },
      body: { reason: 'asked' },
    });
    await approve(second, awaits);
  }
  for (const id of [beside, about, whole]) {
    expect((await opened(coordinator, id)).says).toBe('attachment.notThere');
    const left = await once(
      server.database.connectionString,
      `SELECT (SELECT count(*)::int FROM attachment_pieces WHERE attachment_id = '${id}') AS pieces,
        (SELECT count(*)::int FROM attachment_keys WHERE attachment_id = '${id}') AS keys`,
    );
    expect(left).toEqual([{ pieces: 0, keys: 0 }]);
  }
  expect((await opened(coordinator, kept)).says).toBe('open');
  expect((await attach(coordinator, { kind: 'record', of: row })).says).toBe('notFound');
});

test('a backup from before brings files back, but not those that were erased since', async () => {
  const { sought, record } = await aRequest('نعيم الحمصي');
  const gone = (await attach(coordinator, { kind: 'sought', of: sought })).id;
  const { id: other } = await aRequest('نعيم العفريني');
  const kept = (await attach(coordinator, { kind: 'request', of: other }, { bytes: SCAN! })).id;
  const before = await backupLines(server.database.connectionString);
  const body = { reason: 'asked' };
  const { awaits } = await coordinator.get('proposeErasure', { params: { id: record }, body });
  await approve(await server.reviewer('third-eraser'), awaits);
  const restored = await restoredFrom(before);
  const { connectionString } = restored;
  const left = (id: string) =>
    once(
      connectionString,
      `SELECT count(*)::int AS pieces FROM attachment_pieces WHERE attachment_id = '${id}'`,
    );
  expect([await left(gone), await left(kept)]).toEqual([[{ pieces: 1 }], [{ pieces: 1 }]]);
  const again = await startServer({ connectionString, keyFolder, port: 0, logLevel: 'error' });
  const { cookie } = coordinator;
  const look = (id: string) =>
    fetch(`${again.url}/api/attachments/${id}`, { headers: { cookie } }).then(
      ({ status }) => status,
    );
  expect([await look(gone), await look(kept)]).toEqual([409, 200]);
  await again.close();
  expect(await left(gone)).toEqual([{ pieces: 0 }]);
  await restored.drop();
});

test('one account adds so much in a day and no more', async () => {
  const client = await server.reviewer('adds-much');
  const { id: of } = await aRequest('نعيم الدوماني');
  const query = `INSERT INTO attachments (id, request_id, kind, form, size, added_by, added_at, sealed)
    SELECT gen_random_uuid(), (SELECT id FROM requests LIMIT 1), 'document', 'pdf', 1, u.id, now(), ''
    FROM users u, generate_series(1, ${MOST_ATTACHED_A_DAY}) WHERE u.login = 'adds-much'`;
  await once(server.database.connectionString, query);
  expect((await attach(client, { kind: 'request', of })).says).toBe('attachment.overToday');
});

test('pieces that were changed or moved in the database do not open', async () => {
  const { id: of } = await aRequest('نعيم الزبداني');
  const place = { kind: 'request', of } as const;
  const one = (await attach(coordinator, place)).id;
  const other = (await attach(coordinator, place, { bytes: SCAN! })).id;
  const swap = `ALTER TABLE attachment_pieces DISABLE TRIGGER append_only;
    UPDATE attachment_pieces SET sealed = (SELECT sealed FROM attachment_pieces
      WHERE attachment_id = '${other}') WHERE attachment_id = '${one}';
    ALTER TABLE attachment_pieces ENABLE TRIGGER append_only`;
  await once(server.database.connectionString, swap);
  expect((await opened(coordinator, one)).says).toBe('server.fault');
  expect((await opened(coordinator, other)).says).toBe('open');
});

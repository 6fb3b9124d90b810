import { randomUUID } from 'node:crypto';
import { setTimeout as rest } from 'node:timers/promises';
import { detectFormat, readHeader } from '@sila/formats';
import { sha256 } from '@sila/seal';
import { splitForm } from '../../apps/web/src/intake/split-form.ts';
import { sealEntry } from '../../apps/web/src/registers/seal-entry.ts';
import type { MemberAtDevice } from './member.ts';
import type { Planted } from './plant-list.ts';

const FILE = 'planted.csv';
const CONTACT = 4;
const PLACE = 5;

const column = (number: number, attribute: string) => ({ column: number, header: null, attribute });

/**
 * Takes the planted list in and works with it as people do: reads, links,
 * searches, looks at persons, opens what is sealed, mends nothing.
 *
 * @param isSealed false maps the same columns to what is not sealed: the list then lies open, for the search to find
 */
export async function useRegistry(
  member: MemberAtDevice,
  planted: Planted,
  isSealed: boolean,
): Promise<void> {
  const deliveryId = isSealed ? await sendSealed(member, planted) : await sendOpen(member, planted);
  const mapping = [
    column(1, 'name.full'),
    column(2, 'name.mother'),
    column(3, 'birth.date'),
    column(CONTACT, isSealed ? 'contact' : 'note'),
    column(PLACE, isSealed ? 'currentPlace' : 'residence'),
  ];
  const source = { name: 'قائمة الزرع', kind: 'released', onePerPerson: true };
  const body = { deliveryId, source, listDate: null, mapping };
  const { list } = await member.call('receiveList', { body });
  await settled(member);
  const params = { id: list.id as string };
  const { list: read } = await member.call('readList', { params });
  if (read.counts.records === 0) throw new Error('the planted list was not read');
  await member.call('listBadRows', { params });
  await typeRows(member, planted, isSealed);
  for (let n = 0; n < 40; n++) {
    const { results } = await member.call('search', { body: { query: `هدى ${n}`, limit: 5 } });
    for (const { recordId } of results) {
      await member.call('readPerson', { params: { id: recordId } });
      await member.call('openSealed', { params: { id: recordId } });
    }
  }
}

/** As the gate's page sends them: sealed on the device, or, where they are to be found, in columns that are not sealed. */
async function typeRows(member: MemberAtDevice, { typed }: Planted, isSealed: boolean) {
  const to = await member.teamBox();
  for (const { name, contact, place } of typed) {
    const cells = isSealed
      ? { 'name.full': name, contact, currentPlace: place }
      : { 'name.full': name, note: contact, residence: place };
    const row = await sealEntry(randomUUID(), cells, to);
    const body = { kind: 'released', register: 'باب الزرع', row };
    const { recordId } = await member.call('enterRow', { body });
    await member.call('openSealed', { params: { id: recordId } });
  }
  const { rows } = await member.call('readRegister', { body: { kind: 'released', limit: 200 } });
  if (rows.length === 0) throw new Error('no typed row is to be seen');
}

async function sendSealed(member: MemberAtDevice, { text }: Planted): Promise<string> {
  const bytes = new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
  const format = await detectFormat(bytes, FILE);
  const header = await readHeader(bytes, format);
  const file = {
    fileName: FILE,
    bytes,
    sha256: await sha256(bytes),
    format,
    header,
    rowsAbout: null,
  };
  const form = await splitForm(file, { columns: [CONTACT, PLACE], to: await member.teamBox() });
  return (await member.send('takeSplit', form)).deliveryId;
}

async function sendOpen(member: MemberAtDevice, { text }: Planted): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([text]), FILE);
  return (await member.send('previewFile', form)).deliveryId;
}

async function settled(member: MemberAtDevice): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    const { sources } = await member.call('listSources');
    const lists = sources.flatMap((source: { lists: { state: string }[] }) => source.lists);
    const isReading = lists.some(({ state }: { state: string }) => state === 'reading');
    const { run } = await member.call('readLinkRun');
    if (!isReading && run !== null && run.state !== 'running') return;
    await rest(250);
  }
  throw new Error('the planted list was not read in time');
}

import { sealedLengths } from '@sila/domain';
import {
  type Filing,
  keysOfReceipt,
  newReceipt,
  type ReceiptKeys,
  type SealTo,
  sealFiling,
  sealKeepsake,
  sealToFamily,
  sealToTeam,
  sha256,
} from '@sila/seal';
import { solvePuzzle } from '../../apps/web/src/public/solve-puzzle.ts';
import type { MemberAtDevice } from './member.ts';
import type { Planted, PlantedFamily } from './plant-list.ts';

const BOTH = { ar: 'كلمات الجهة', en: 'Words of the organisation' };
const PIN = { teamId: 'a'.repeat(64), length: 1, head: 'a'.repeat(64) };

/** What a page would send: sealed, or where sealing is switched off, in base64 of the same length. */
interface Sent {
  readonly generation: number;
  readonly sealed: string;
  readonly copy: string;
}

/**
 * Families file, write and are answered, as the pages do it.
 *
 * @param isSealed false sends the same words unsealed, for the search to find
 */
export async function useMailboxes(
  member: MemberAtDevice,
  { families }: Planted,
  isSealed: boolean,
): Promise<void> {
  const words = { name: BOTH, about: BOTH, reach: BOTH };
  const { awaits } = await member.call('changeFace', { body: { words, isOpen: true } });
  await member.approvedByAnother(awaits);
  const to = await member.teamBox();
  for (const family of families) {
    const keys = await keysOfReceipt(newReceipt());
    await file(member, { family, keys, to, isSealed });
    const id = crypto.randomUUID();
    const letter = isSealed
      ? await sealToTeam(to, keys, { id, text: family.letter })
      : unsealed(family.letter);
    const { token } = keys;
    await member.call('writeToTeam', {
      body: { token, letter: { id, ...letter }, solved: await solved(member) },
    });
    await answer(member, { family, keys, to, isSealed });
    await member.call('openMailbox', {
      body: { token, before: null, solved: await solved(member) },
    });
  }
}

interface Writing {
  readonly family: PlantedFamily;
  readonly keys: ReceiptKeys;
  readonly to: SealTo;
  readonly isSealed: boolean;
}

async function file(member: MemberAtDevice, { family, keys, to, isSealed }: Writing) {
  const told: Filing = {
    enquirer: { name: '', contact: family.contact, hours: '', language: 'ar' },
    sought: [
      {
        name: 'سامر الحلبي',
        father: 'محمد',
        mother: 'هدى',
        birthYear: '1984',
        place: '',
        relation: 'mother',
        circumstances: '',
      },
    ],
    phrase: family.phrase,
    voice: keys.voice,
  };
  const { generation, sealed } = isSealed
    ? await sealFiling(to, told, keys.box.open)
    : unsealed(family.contact);
  const keepsake = isSealed
    ? await sealKeepsake(keys, { phrase: family.phrase, team: PIN })
    : unsealed(family.phrase).copy;
  const tokenHash = await sha256(new TextEncoder().encode(keys.token));
  const filing = { tokenHash, box: keys.box.open, keepsake, generation, sealed };
  await member.call('fileRequest', { body: { filing, solved: await solved(member) } });
}

/** The newest filing is read at the desk and answered. */
async function answer(member: MemberAtDevice, { family, keys, to, isSealed }: Writing) {
  const { filings } = await member.call('listFilings');
  for (const { id } of filings) {
    const { filing } = await member.call('readFiling', { params: { id } });
    if (filing.box !== keys.box.open) continue;
    const place = { id: crypto.randomUUID(), box: filing.box };
    const letter = { text: family.answer, phrase: family.phrase, noMoney: '' };
    const { generation, sealed } = unsealed(family.answer);
    const sent = isSealed
      ? await sealToFamily(to, place, letter)
      : { sealed, copy: { generation, sealed } };
    await member.call('writeToFamily', {
      params: { id },
      body: { letter: { id: place.id, ...sent } },
    });
  }
}

function unsealed(text: string): Sent {
  const [box, block] = [sealedLengths('box')[0]!, sealedLengths('block')[0]!];
  return { generation: 0, sealed: inBase64(text, box), copy: inBase64(text, block) };
}

function inBase64(text: string, length: number): string {
  const bytes = Buffer.alloc((length / 4) * 3, ' ');
  bytes.write(text);
  return bytes.toString('base64');
}

async function solved(member: MemberAtDevice): Promise<string> {
  return solvePuzzle((await member.call('readPuzzle')).puzzle);
}

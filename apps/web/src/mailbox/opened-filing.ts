import {
  type Filing,
  openFiling,
  openFromFamily,
  openTeamCopy,
  SealBroken,
  sealToFamily,
} from '@sila/seal';
import { call, type ReplyOf } from '../api/call.ts';
import type { TeamAtHand } from '../keys/with-team-key.tsx';
import { say } from '../words/say.ts';

type Reply = ReplyOf<'readFiling'>;

/** A letter as a member reads it. */
export interface DeskLetter {
  readonly id: string;
  readonly at: string;
  /** Who wrote it here; null for the family's. */
  readonly by: string | null;
  /** Null where it doesn't open, or isn't in the voice of whoever filed. */
  readonly text: string | null;
}

export interface OpenedFiling {
  readonly id: string;
  readonly at: string;
  readonly box: string;
  readonly requestId: string | null;
  readonly standing: Reply['filing']['standing'];
  /** Null where it is no filing: anybody can seal anything for the team. */
  readonly told: Filing | null;
  /** Oldest first. */
  readonly letters: readonly DeskLetter[];
}

/** Asks for a filing and opens it on this device. @throws Refusal */
export async function readOpened(id: string, team: TeamAtHand): Promise<OpenedFiling> {
  const { filing, letters } = await call('readFiling', { params: { id } });
  const told = await orNull(openFiling(team, filing, filing.box));
  const open = ({ id, by, ...letter }: Reply['letters'][number]): Promise<string | null> => {
    const place = { id, box: filing.box };
    if (by !== null) return orNull(openTeamCopy(team, letter, place));
    return told === null
      ? Promise.resolve(null)
      : orNull(openFromFamily(team, letter, { ...place, voice: told.voice }));
  };
  return {
    id,
    at: filing.at,
    box: filing.box,
    requestId: filing.requestId,
    standing: filing.standing,
    told,
    letters: await Promise.all(
      letters.map(async (one) => ({ id: one.id, at: one.at, by: one.by, text: await open(one) })),
    ),
  };
}

/** Seals an official letter for the family and sends it: their own words and the line about money go with it. */
export async function sendOfficial(
  { id, box, told }: OpenedFiling,
  team: TeamAtHand,
  text: string,
): Promise<void> {
  const place = { id: crypto.randomUUID(), box };
  const letter = { text, phrase: told?.phrase ?? '', noMoney: say('ask.noMoney') };
  const { sealed, copy } = await sealToFamily(team.to, place, letter);
  await call('writeToFamily', {
    params: { id },
    body: { letter: { id: place.id, sealed, copy: { ...copy } } },
  });
}

async function orNull<T>(opening: Promise<T>): Promise<T | null> {
  try {
    return await opening;
  } catch (thrown) {
    if (thrown instanceof SealBroken) return null;
    throw thrown;
  }
}

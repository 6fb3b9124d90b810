import { beforeAll, describe, expect, test } from 'vitest';
import {
  fromBase64,
  type KeyLine,
  makeMemberKey,
  newBoxPair,
  newContentKey,
  openContentKey,
  openFile,
  openMemberKey,
  openRow,
  openTeamKeys,
  readKeyLog,
  SealBroken,
  type SealFault,
  sealContentKey,
  shareTeamKey,
  signLine,
  toBase64,
  writeLine,
} from '../src/index.ts';
import {
  CONTACT,
  PHRASE,
  type Served,
  type StandingTeam,
  standingTeam,
} from './support/standing-team.ts';

let team: StandingTeam;
beforeAll(async () => {
  team = await standingTeam();
});

/** What the client does from its phrase to the opened cell, believing nothing of what is served. */
async function openAll(served: Served, phrase = PHRASE): Promise<string> {
  const me = await openMemberKey(served.card, served.locked, phrase);
  const standing = await readKeyLog(served.log, team.pin);
  if (standing === null) throw new SealBroken('logRolledBack');
  const secrets = await openTeamKeys(standing, me, served);
  const opener = { boxes: standing.boxes, secrets };
  const key = await openContentKey(opener, served.contentKey, served.sha256);
  await openFile(key, served.contentKey.id, served.file);
  const cells = await openRow(key, served.row, served.cells);
  return cells.get(3) ?? '';
}

test('an honest server is believed: the phrase opens what was sealed before the key was renewed', async () => {
  expect(await openAll(team.served)).toBe(CONTACT);
});

const flipped = (text: string, at = 70): string => {
  const bytes = fromBase64(text);
  bytes[at % bytes.length]! ^= 1;
  return toBase64(bytes);
};
const withLine = (log: readonly KeyLine[], at: number, line: Partial<KeyLine>): KeyLine[] =>
  log.map((one, index) => (index === at ? { ...one, ...line } : one));

/** A stranger's own team, as a server would invent it. */
async function invented() {
  const stranger = (await makeMemberKey('founder', PHRASE)).key;
  const box = await newBoxPair();
  const found = await writeLine(
    null,
    { what: 'found', card: stranger.card, box: box.open },
    stranger,
  );
  return { stranger, box, found };
}

type Attack = (t: StandingTeam) => Promise<Partial<Served>>;

/** By name: what the server does, and what the client must find. */
const ATTACKS: Readonly<Record<string, readonly [SealFault, Attack]>> = {
  'asks for fewer rounds of the lock': [
    'weakLock',
    async ({ served }) => ({ locked: { ...served.locked, rounds: 1000 } }),
  ],
  'asks for another function of the lock': [
    'weakLock',
    async ({ served }) => ({ locked: { ...served.locked, kdf: 'md5' } }),
  ],
  'empties the salt': [
    'weakLock',
    async ({ served }) => ({ locked: { ...served.locked, salt: '' } }),
  ],
  'changes the salt': [
    'wrongPhrase',
    async ({ served }) => ({ locked: { ...served.locked, salt: flipped(served.locked.salt, 3) } }),
  ],
  'changes the locked keys': [
    'wrongPhrase',
    async ({ served }) => ({ locked: { ...served.locked, body: flipped(served.locked.body) } }),
  ],
  "hands out another member's locked keys": [
    'wrongPhrase',
    async () => ({ locked: (await makeMemberKey('founder', PHRASE)).locked }),
  ],
  'shows a card with its own box': [
    'wrongKey',
    async ({ served }) => ({ card: { ...served.card, box: (await newBoxPair()).open } }),
  ],
  'shows a card with its own signing key': [
    'wrongKey',
    async ({ served, founder }) => ({
      card: { ...served.card, signing: founder.card.signing },
    }),
  ],
  'hides the whole log': ['logRolledBack', async () => ({ log: [] })],
  'hides the newest line, to bring an old key back': [
    'logRolledBack',
    async ({ served }) => ({ log: served.log.slice(0, 2) }),
  ],
  'leaves a line out of the middle': [
    'logBroken',
    async ({ served }) => ({ log: [served.log[0]!, served.log[2]!] }),
  ],
  'reorders lines': [
    'logBroken',
    async ({ served }) => ({ log: [served.log[0]!, served.log[2]!, served.log[1]!] }),
  ],
  'repeats a line': ['logBroken', async ({ served }) => ({ log: [...served.log, served.log[2]!] })],
  'invents a team of its own': ['otherTeam', async () => ({ log: [(await invented()).found] })],
  'puts its own key into the renewal': [
    'notSigned',
    async ({ served }) => ({
      log: withLine(served.log, 2, {
        act: { what: 'renew', box: (await newBoxPair()).open, without: [] },
      }),
    }),
  ],
  'takes the signatures off a line': [
    'notSigned',
    async ({ served }) => ({ log: withLine(served.log, 2, { signatures: [] }) }),
  ],
  'changes a signature': [
    'notSigned',
    async ({ served }) => ({
      log: withLine(served.log, 1, {
        signatures: [
          { userId: 'founder', signature: flipped(served.log[1]!.signatures[0]!.signature) },
        ],
      }),
    }),
  ],
  'uses a signature of another line': [
    'notSigned',
    async ({ served }) => ({
      log: withLine(served.log, 2, { signatures: served.log[1]!.signatures }),
    }),
  ],
  'makes a member a coordinator': [
    'notSigned',
    async ({ served }) => ({
      log: withLine(served.log, 1, {
        act: { what: 'admit', card: served.card, isCoordinator: true },
      }),
    }),
  ],
  'admits itself by the signature of a plain member': [
    'notCoordinator',
    async ({ served, reader }) => {
      const { stranger } = await invented();
      const act = { what: 'admit', card: stranger.card, isCoordinator: true } as const;
      return { log: [...served.log, await writeLine(served.log[2]!, act, reader)] };
    },
  ],
  'admits itself by its own signature in the name of a coordinator': [
    'notSigned',
    async ({ served }) => {
      const { stranger } = await invented();
      const act = { what: 'admit', card: stranger.card, isCoordinator: true } as const;
      return { log: [...served.log, await writeLine(served.log[2]!, act, stranger)] };
    },
  ],
  'founds the team a second time': [
    'logBroken',
    async ({ served, founder }) => {
      const act = { what: 'found', card: founder.card, box: (await newBoxPair()).open } as const;
      return { log: [...served.log, await writeLine(served.log[2]!, act, founder)] };
    },
  ],
  'forks the log at a line the client had seen': [
    'logForked',
    async ({ served, founder }) => {
      // Even with a coordinator's signature, had long ago for another renewal.
      const act = { what: 'renew', box: (await newBoxPair()).open, without: [] } as const;
      const other = await writeLine(served.log[1]!, act, founder);
      return { log: [...served.log.slice(0, 2), other] };
    },
  ],
  'brings a used key back as a new one': [
    'logBroken',
    async ({ served, founder }) => {
      const found = served.log[0]!.act as { box: string };
      const act = { what: 'renew', box: found.box, without: [] } as const;
      return { log: [...served.log, await writeLine(served.log[2]!, act, founder)] };
    },
  ],
  'gives a share of a key it made': [
    'wrongKey',
    async ({ served, pin }) => {
      const standing = (await readKeyLog(served.log, pin))!;
      const own = await newBoxPair();
      return { shares: [await shareTeamKey(standing, own.secret, served.card)] };
    },
  ],
  'gives the share of another member': [
    'notOpened',
    async ({ served }) => ({
      shares: [{ ...served.shares[0]!, userId: 'reader' }],
    }),
  ],
  'gives an old share as the newest': [
    'notMember',
    async ({ served }) => ({ shares: served.shares.map((one) => ({ ...one, generation: 0 })) }),
  ],
  'changes the link to the older key': [
    'notOpened',
    async ({ served }) => ({
      links: [{ ...served.links[0]!, sealed: flipped(served.links[0]!.sealed) }],
    }),
  ],
  'leaves the link to the older key out': ['wrongKey', async () => ({ links: [] })],
  'says the content key is of another generation': [
    'notOpened',
    async ({ served }) => ({ contentKey: { ...served.contentKey, generation: 1 } }),
  ],
  'says the content key is of a generation nobody signed': [
    'wrongKey',
    async ({ served }) => ({ contentKey: { ...served.contentKey, generation: 7 } }),
  ],
  'gives the content key of another file': [
    'notOpened',
    async ({ otherKey }) => ({ contentKey: otherKey }),
  ],
  'says the key belongs to another file': ['notOpened', async () => ({ sha256: 'b'.repeat(64) })],
  'seals a content key of its own for the team': [
    'notOpened',
    async ({ served }) => {
      const found = served.log[0]!.act as { box: string };
      const to = { generation: 0, box: found.box };
      const place = { id: 'key-1', sha256: served.sha256 };
      const { key } = await newContentKey(to, place);
      return { contentKey: await sealContentKey(to, key, place) };
    },
  ],
  "gives another row's contact": [
    'moved',
    async ({ otherRow }) => ({ row: { ...otherRow, row: 2 } }),
  ],
  "shows the contact beside another person's name": [
    'moved',
    async () => ({ cells: ['رامي العلي', '1985', ''] }),
  ],
  'changes a sealed cell': [
    'moved',
    async ({ served }) => ({ row: { ...served.row, body: flipped(served.row.body) } }),
  ],
  "puts another row's key beside a body": [
    'moved',
    async ({ served, otherRow }) => ({ row: { ...served.row, key: otherRow.key } }),
  ],
  'cuts the sealed file off': [
    'notOpened',
    async ({ served }) => ({ file: served.file.slice(0, served.file.length - 1) }),
  ],
  'changes the sealed file': [
    'notOpened',
    async ({ served }) => {
      const file = served.file.slice();
      file[20]! ^= 1;
      return { file };
    },
  ],
};

describe('a server that lies is not believed', () => {
  test('there are at least 25 ways it is tried', () => {
    expect(Object.keys(ATTACKS).length).toBeGreaterThanOrEqual(25);
  });

  test.each(Object.entries(ATTACKS))('when it %s', async (_, [fault, attack]) => {
    const served = { ...team.served, ...(await attack(team)) };
    await expect(openAll(served)).rejects.toMatchObject({ name: 'SealBroken', fault });
  });
});

test('a wrong phrase opens nothing', async () => {
  await expect(openAll(team.served, 'olives under a white wall')).rejects.toMatchObject({
    fault: 'wrongPhrase',
  });
});

test('who was taken out opens nothing that is sealed afterwards', async () => {
  const { served, founder, reader } = team;
  const box = await newBoxPair();
  const act = { what: 'renew', box: box.open, without: ['reader'] } as const;
  const log = [...served.log, await writeLine(served.log[2]!, act, founder)];
  const standing = (await readKeyLog(log, team.pin))!;
  expect([...standing.members.keys()]).toEqual(['founder']);
  await expect(openTeamKeys(standing, reader, served)).rejects.toMatchObject({
    fault: 'notMember',
  });
  // Even with the secret they took along.
  const before = (await readKeyLog(served.log, null))!;
  const secrets = await openTeamKeys(before, reader, served);
  const place = { id: 'key-3', sha256: served.sha256 };
  const { sealed } = await newContentKey({ generation: 2, box: box.open }, place);
  const opener = { boxes: standing.boxes, secrets: [...secrets, secrets[1]!] };
  await expect(openContentKey(opener, sealed, served.sha256)).rejects.toMatchObject({
    fault: 'notOpened',
  });
});

test('from three coordinators on, a line waits for a second signature', async () => {
  const { served, founder } = team;
  const others = await Promise.all(['second', 'third'].map((id) => makeMemberKey(id, PHRASE)));
  let log = served.log;
  for (const { key } of others) {
    const act = { what: 'admit', card: key.card, isCoordinator: true } as const;
    log = [...log, await writeLine(log.at(-1)!, act, founder)];
  }
  const act = { what: 'renew', box: (await newBoxPair()).open, without: ['reader'] } as const;
  const alone = await writeLine(log.at(-1)!, act, founder);
  const waiting = (await readKeyLog([...log, alone], team.pin))!;
  expect([waiting.waiting?.index, waiting.boxes.length]).toEqual([5, 2]);
  // Signing twice is still one signature.
  const twice = { ...alone, signatures: [...alone.signatures, ...alone.signatures] };
  expect((await readKeyLog([...log, twice], team.pin))!.waiting?.index).toBe(5);
  const both = await signLine(alone, others[0]!.key);
  expect((await readKeyLog([...log, both], team.pin))!.boxes.length).toBe(3);
});

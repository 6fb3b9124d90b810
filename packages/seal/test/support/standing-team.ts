import {
  type Bytes,
  blockKey,
  type KeyLine,
  type Locked,
  linkTeamKey,
  type MemberKey,
  makeMemberKey,
  newBoxPair,
  newContentKey,
  type Pin,
  pinOf,
  readKeyLog,
  type SealedContentKey,
  type SealedRow,
  sealFile,
  sealRow,
  shareTeamKey,
  type TeamLink,
  type TeamShare,
  writeLine,
} from '../../src/index.ts';

/** All that a server holds and hands out about a team and what is sealed for it. */
export interface Served {
  readonly log: readonly KeyLine[];
  readonly shares: readonly TeamShare[];
  readonly links: readonly TeamLink[];
  readonly locked: Locked;
  readonly card: MemberKey['card'];
  readonly contentKey: SealedContentKey;
  readonly row: SealedRow;
  readonly file: Bytes;
  readonly sha256: string;
  /** Open cells of the row as they are shown. */
  readonly cells: readonly string[];
}

export interface StandingTeam {
  readonly served: Served;
  readonly pin: Pin;
  readonly phrase: string;
  /** The founder's own keys, for attacks by somebody who was trusted once. */
  readonly founder: MemberKey;
  readonly reader: MemberKey;
  readonly otherRow: SealedRow;
  readonly otherKey: SealedContentKey;
}

export const PHRASE = 'olives under a grey wall';
export const CONTACT = '+963 944 555 666';
const FIRST_SHA = 'a'.repeat(64);

/** A team of two with a renewed key, and one row and file sealed for its first generation. */
export async function standingTeam(): Promise<StandingTeam> {
  const founder = await makeMemberKey('founder', PHRASE);
  const reader = await makeMemberKey('reader', PHRASE);
  const first = await newBoxPair();
  const second = await newBoxPair();
  const found = await writeLine(
    null,
    { what: 'found', card: founder.key.card, box: first.open },
    founder.key,
  );
  const admit = await writeLine(
    found,
    { what: 'admit', card: reader.key.card, isCoordinator: false },
    founder.key,
  );
  const sealed = await sealedThings(first.open);
  const renew = await writeLine(
    admit,
    { what: 'renew', box: second.open, without: [] },
    founder.key,
  );
  const log = [found, admit, renew];
  const team = (await readKeyLog(log, null))!;
  const shares = await Promise.all(
    [founder.key, reader.key].map(({ card }) => shareTeamKey(team, second.secret, card)),
  );
  const links = [await linkTeamKey(0, first.secret, second.open)];
  const { locked, key } = reader;
  const served = { log, shares, links, locked, card: key.card, ...sealed.served };
  const { otherRow, otherKey } = sealed;
  return {
    served,
    pin: pinOf(team),
    phrase: PHRASE,
    founder: founder.key,
    reader: key,
    otherRow,
    otherKey,
  };
}

async function sealedThings(box: string) {
  const to = { generation: 0, box };
  const content = await newContentKey(to, { id: 'key-1', sha256: FIRST_SHA });
  const other = await newContentKey(to, { id: 'key-2', sha256: 'b'.repeat(64) });
  const block = await blockKey(content.key);
  const cells = ['سامر الحلبي', '1990', ''];
  const row = await sealRow(block, 'key-1', { row: 2, cells, sealed: { 3: CONTACT } });
  const otherRow = await sealRow(block, 'key-1', {
    row: 3,
    cells: ['رامي العلي', '1985', ''],
    sealed: { 3: '+963 933 111 222' },
  });
  const file = await sealFile(content.key, 'key-1', new TextEncoder().encode(CONTACT) as Bytes);
  const served = { contentKey: content.sealed, row, file, sha256: FIRST_SHA, cells };
  return { served, otherRow, otherKey: other.sealed };
}

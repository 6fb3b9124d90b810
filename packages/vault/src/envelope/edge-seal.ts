import { contentKeyPlace, type SplitCells } from '@sila/domain';
import {
  type Bytes,
  blockKey,
  fromBase64,
  type KeyLine,
  newContentKey,
  openFile,
  readKeyLog,
  SealBroken,
  type SealedRow,
  type SealTo,
  sealContentKey,
  sealFile,
  sealRow,
  type Team,
  toBase64,
} from '@sila/seal';
import type { FieldSeal } from './field-seal.ts';

const KEY_BYTES = 32;

/** A content key that the server holds: its id, and itself sealed with the organisation's key. */
interface HeldKey {
  readonly id: string;
  readonly held: Uint8Array;
}

interface KeyPlace {
  readonly id: string;
  readonly sha256: string;
}

interface TeamStanding {
  readonly box: SealTo;
  readonly members: readonly { readonly userId: string; readonly isCoordinator: boolean }[];
  readonly isWaiting: boolean;
}

/**
 * Seals for the team where no client did: files taken in at the command line
 * or by scripts. The server has such a file's cells in memory while it reads it.
 *
 * @param seal by the organisation's key, which holds a content key until a list is read
 */
export function makeEdgeSeal(seal: FieldSeal) {
  const hold = (id: string, key: Bytes): HeldKey => ({
    id,
    held: seal.seal(toBase64(key), contentKeyPlace(id)),
  });
  const keyOf = ({ id, held }: HeldKey): Bytes => fromBase64(seal.open(held, contentKeyPlace(id)));
  return {
    async newKey(place: KeyPlace, to: SealTo | null) {
      if (to === null) {
        const key = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
        return { ...place, generation: null, sealed: null, ...hold(place.id, key) };
      }
      const { key, sealed } = await newContentKey(to, place);
      return { ...place, ...sealed, ...hold(place.id, key) };
    },
    async forTeam(key: HeldKey, place: KeyPlace, to: SealTo): Promise<string> {
      return (await sealContentKey(to, keyOf(key), place)).sealed;
    },
    sealFile: (key: HeldKey, bytes: Uint8Array): Promise<Uint8Array> =>
      sealFile(keyOf(key), key.id, bytes as Bytes),
    openFile: (key: HeldKey, sealed: Uint8Array): Promise<Uint8Array> =>
      openFile(keyOf(key), key.id, sealed as Bytes),
    async sealRows(key: HeldKey, rows: readonly SplitCells[]): Promise<SealedRow[]> {
      const contentKey = await blockKey(keyOf(key));
      return Promise.all(rows.map((row) => sealRow(contentKey, key.id, row)));
    },
    readTeam,
  };
}

async function readTeam(lines: readonly unknown[]): Promise<TeamStanding | null | 'refused'> {
  try {
    const team = await readKeyLog(lines as readonly KeyLine[], null);
    return team === null ? null : standingOf(team);
  } catch (error) {
    if (error instanceof SealBroken) return 'refused';
    throw error;
  }
}

function standingOf({ boxes, members, waiting }: Team): TeamStanding {
  return {
    box: { generation: boxes.length - 1, box: boxes.at(-1)! },
    members: [...members].map(([userId, { isCoordinator }]) => ({ userId, isCoordinator })),
    isWaiting: waiting !== null,
  };
}

import type { AttachmentId, ListId } from '@sila/domain';
import type { HeldSecrets, Secrets } from '../ports.ts';
import { requestKeyPlace } from '../requests/request-places.ts';
import type { AttachmentOwner, StoredAttachment } from './attachments-port.ts';

/** What a list's own key is bound to. */
export function listKeyPlace(id: ListId): string {
  return `list/${id}/key`;
}
function keyPlace(id: AttachmentId): string {
  return `attachment/${id}/key`;
}
function wordsPlace(id: AttachmentId): string {
  return `attachment/${id}/words`;
}

/** How much of a file lies under one seal. */
const PIECE_BYTES = 64 * 1024;

/** The key of what a file belongs to: with it go all its files. */
export function ownerKey(secrets: Pick<Secrets, 'under'>, owner: AttachmentOwner): HeldSecrets {
  const place = 'request' in owner ? requestKeyPlace(owner.request) : listKeyPlace(owner.list);
  return secrets.under(owner.held, place);
}

/** A file as it is stored. */
export interface SealedFile {
  readonly held: Uint8Array;
  readonly sealed: Uint8Array;
  readonly pieces: readonly Uint8Array[];
}

/** Seals a file piece by piece, each bound to the file, its place in it, and how many there are. */
export function sealFile(
  owner: HeldSecrets,
  id: AttachmentId,
  { bytes, words }: { readonly bytes: Uint8Array; readonly words: string },
): SealedFile {
  const held = owner.newKey(keyPlace(id));
  const key = owner.under(held, keyPlace(id));
  const count = Math.ceil(bytes.length / PIECE_BYTES);
  const pieces = Array.from({ length: count }, (_, part) =>
    key.sealBytes(
      bytes.subarray(part * PIECE_BYTES, (part + 1) * PIECE_BYTES),
      piecePlace(id, part, count),
    ),
  );
  return { held, sealed: key.seal(words, wordsPlace(id)), pieces };
}

function piecePlace(id: AttachmentId, part: number, count: number): string {
  return `attachment/${id}/${part}/${count}`;
}

/** What a file is said to show; null where its key was destroyed or is kept from the reader. */
export function openWords(
  secrets: Pick<Secrets, 'under'>,
  { id, key, sealed }: Pick<StoredAttachment, 'id' | 'key' | 'sealed'>,
): string | null {
  if (key === null) return null;
  const opened = ownerKey(secrets, key.owner).under(key.held, keyPlace(id));
  return opened.open(sealed, wordsPlace(id));
}

/** The file itself. @throws what `openBytes` throws for pieces that were changed, moved or left out */
export function openFile(
  secrets: Pick<Secrets, 'under'>,
  { id, key }: Pick<StoredAttachment, 'id' | 'key'>,
  { size, pieces }: { readonly size: number; readonly pieces: readonly Uint8Array[] },
): Uint8Array {
  if (key === null) throw new Error('a file without a key was asked for');
  const opened = ownerKey(secrets, key.owner).under(key.held, keyPlace(id));
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const [part, piece] of pieces.entries()) {
    const open = opened.openBytes(piece, piecePlace(id, part, pieces.length));
    bytes.set(open, at);
    at += open.length;
  }
  return bytes;
}

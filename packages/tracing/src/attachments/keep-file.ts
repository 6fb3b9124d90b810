import {
  type AttachmentId,
  type AttachmentKind,
  type AttachmentPlace,
  MOST_ATTACHED_A_DAY,
  MOST_ATTACHED_BYTES_A_DAY,
  MOST_ATTACHMENTS,
  ok,
  type Problem,
  type Result,
  refused,
} from '@sila/domain';
import { actingUser, type Context } from '../operation.ts';
import type { CleanFile } from '../ports.ts';
import { listKeyPlace, ownerKey, sealFile } from './attachment-keys.ts';

export interface NewFile {
  /** Made by the client: the same file sent twice is one. */
  readonly id: AttachmentId;
  readonly place: AttachmentPlace;
  readonly kind: AttachmentKind;
  readonly words: string;
  readonly file: CleanFile;
}

/**
 * Keeps a cleaned file beside what it belongs to, sealed with that one's key.
 * Refused where as much stands there as may, where the account has added as
 * much today as it may, and where the very same file is there.
 *
 * @returns false when this very file came before
 */
export async function keepFile(
  context: Context,
  { id, place, kind, words, file }: NewFile,
): Promise<Result<boolean, Problem>> {
  const { registry, ports, at } = context;
  const { attachments } = registry;
  const by = actingUser(context).id;
  await attachments.lock(place);
  const known = await attachments.find(id);
  if (known !== null && known.by.id === by) return ok(false);
  // Somebody else's under the same id is none of the sender's business.
  if (await attachments.isUsed(id)) return refused({ code: 'request.malformed' });
  const owner = await attachments.owner(place, (list) => ports.secrets.newKey(listKeyPlace(list)));
  if (owner === null) return refused({ code: 'notFound' });
  const mark = ports.secrets.mac(`file ${ports.secrets.sha256(file.bytes)}`);
  const problem = (await overToday(context)) ?? (await standsInWay(context, place, mark));
  if (problem !== null) return refused(problem);
  const { form, bytes, size } = file;
  await attachments.add({
    ...{ id, place, kind, form, size: bytes.length, by, at, mark },
    width: size?.width ?? null,
    height: size?.height ?? null,
    ...sealFile(ownerKey(ports.secrets, owner), id, { bytes, words }),
  });
  return ok(true);
}

async function overToday({ registry, at, actor }: Context): Promise<Problem | null> {
  if (actor.kind !== 'user') return null;
  const since = `${at.slice(0, 10)}T00:00:00.000Z`;
  const { files, bytes } = await registry.attachments.addedSince(actor.user.id, since);
  const isOver = files >= MOST_ATTACHED_A_DAY || bytes >= MOST_ATTACHED_BYTES_A_DAY;
  return isOver ? { code: 'attachment.overToday' } : null;
}

async function standsInWay(
  { registry }: Context,
  place: AttachmentPlace,
  mark: string,
): Promise<Problem | null> {
  const standing = (await registry.attachments.at(place)).filter(({ removal }) => removal === null);
  if (standing.some(({ key }) => key?.mark === mark)) return { code: 'attachment.keptAlready' };
  const isFull = standing.length >= MOST_ATTACHMENTS;
  return isFull ? { code: 'attachment.tooMany', params: { most: MOST_ATTACHMENTS } } : null;
}

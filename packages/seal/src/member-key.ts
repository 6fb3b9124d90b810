import { isPair, newBoxPair } from './box.ts';
import { type Bytes, fromBase64, sha256, toBase64, toBytes, toText } from './bytes.ts';
import { type Locked, lockByPhrase, openByPhrase } from './phrase-lock.ts';
import { SealBroken } from './seal-broken.ts';
import { assertSigns, newSignPair } from './signature.ts';

/** The open halves of a member's keys. */
export interface MemberCard {
  readonly userId: string;
  /** Seals for the member; base64. */
  readonly box: string;
  /** Proves the member's signature; base64. */
  readonly signing: string;
}

/** The member's keys while unlocked: only ever in the memory of their own client. */
export interface MemberKey {
  readonly card: MemberCard;
  readonly boxSecret: Bytes;
  readonly signingSecret: Bytes;
}

/** Makes a member's keys in their client; the server gets the card and the locked secrets. */
export async function makeMemberKey(
  userId: string,
  phrase: string,
): Promise<{ readonly key: MemberKey; readonly locked: Locked }> {
  const [box, signing] = await Promise.all([newBoxPair(), newSignPair()]);
  const card = { userId, box: box.open, signing: signing.open };
  const key = { card, boxSecret: box.secret, signingSecret: signing.secret };
  const secrets = { box: toBase64(box.secret), signing: toBase64(signing.secret) };
  const body = toBytes(JSON.stringify(secrets));
  return { key, locked: await lockByPhrase(body, phrase, aboutMember(userId)) };
}

/**
 * Unlocks one's own keys, and proves that the card the server shows for them
 * is theirs: a card with another open half would have others seal to a stranger.
 *
 * @throws SealBroken wrongPhrase, weakLock, wrongKey, badShape
 */
export async function openMemberKey(
  card: MemberCard,
  locked: Locked,
  phrase: string,
): Promise<MemberKey> {
  const body = await openByPhrase(locked, phrase, aboutMember(card.userId));
  const secrets = JSON.parse(toText(body)) as { box: string; signing: string };
  const boxSecret = fromBase64(secrets.box);
  const signingSecret = fromBase64(secrets.signing);
  if (!(await isPair(card.box, boxSecret))) throw new SealBroken('wrongKey');
  await assertSigns({ open: card.signing, secret: signingSecret });
  return { card, boxSecret, signingSecret };
}

/** Four groups of four signs that two people compare by voice before one admits the other. */
export async function fingerprint(card: MemberCard): Promise<string> {
  const hash = await sha256(toBytes(`sila card|${card.userId}|${card.box}|${card.signing}`));
  return hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
}

function aboutMember(userId: string): string {
  return `member key|${userId}`;
}

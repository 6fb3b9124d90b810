import { newKey } from './block.ts';
import { openBox, sealBox } from './box.ts';
import { type Bytes, fromBase64, toBase64 } from './bytes.ts';
import { SealBroken } from './seal-broken.ts';

/** A key for the sealed cells and the original of one delivery, sealed for the team. */
export interface SealedContentKey {
  /** A UUID. */
  readonly id: string;
  readonly generation: number;
  /** Base64. */
  readonly sealed: string;
}

/** To whom things are sealed: the team's open half in use. */
export interface SealTo {
  readonly generation: number;
  readonly box: string;
}

/** @param sha256 of the delivered file: the key opens for no other */
export async function sealContentKey(
  to: SealTo,
  key: Bytes,
  { id, sha256 }: { readonly id: string; readonly sha256: string },
): Promise<SealedContentKey> {
  const sealed = await sealBox(to.box, key, aboutKey(to.box, id, sha256));
  return { id, generation: to.generation, sealed: toBase64(sealed) };
}

export async function newContentKey(
  to: SealTo,
  place: { readonly id: string; readonly sha256: string },
): Promise<{ readonly key: Bytes; readonly sealed: SealedContentKey }> {
  const key = newKey();
  return { key, sealed: await sealContentKey(to, key, place) };
}

/**
 * @param secrets of the team by generation, as openTeamKeys gives them
 * @throws SealBroken wrongKey for a generation that the log does not know, notOpened
 */
export async function openContentKey(
  team: { readonly boxes: readonly string[]; readonly secrets: readonly Bytes[] },
  { id, generation, sealed }: SealedContentKey,
  sha256: string,
): Promise<Bytes> {
  const box = team.boxes[generation];
  const secret = team.secrets[generation];
  if (box === undefined || secret === undefined) throw new SealBroken('wrongKey');
  return openBox(secret, fromBase64(sealed), aboutKey(box, id, sha256));
}

function aboutKey(box: string, id: string, sha256: string): string {
  return `sila content key|${box}|${id}|${sha256}`;
}

import { openBox, sealBox } from './box.ts';
import { type Bytes, fromBase64, toBase64, toBytes, toText } from './bytes.ts';
import type { SealTo } from './content-key.ts';
import { SealBroken } from './seal-broken.ts';

/** A text that only members of the team open. */
export interface SealedNote {
  readonly generation: number;
  /** Base64. */
  readonly sealed: string;
}

/** Sizes are rounded up to this, so that they don't tell one telephone number from another. */
const PADDED_TO = 256;

/**
 * Seals data for the team, bound to what it is about: beside another request it
 * does not open.
 *
 * @param data anything that JSON writes
 */
export async function sealNote(to: SealTo, data: unknown, about: string): Promise<SealedNote> {
  const bytes = toBytes(JSON.stringify(data));
  const padded = new Uint8Array(Math.ceil((bytes.length + 1) / PADDED_TO) * PADDED_TO).fill(32);
  padded.set(bytes);
  const sealed = await sealBox(to.box, padded, placeOf(to.box, about));
  return { generation: to.generation, sealed: toBase64(sealed) };
}

/**
 * @param opener the team's open halves and secrets by generation
 * @throws SealBroken wrongKey for a generation that the log does not know, notOpened
 */
export async function openNote(
  opener: { readonly boxes: readonly string[]; readonly secrets: readonly Bytes[] },
  { generation, sealed }: SealedNote,
  about: string,
): Promise<unknown> {
  const box = opener.boxes[generation];
  const secret = opener.secrets[generation];
  if (box === undefined || secret === undefined) throw new SealBroken('wrongKey');
  return JSON.parse(toText(await openBox(secret, fromBase64(sealed), placeOf(box, about))));
}

function placeOf(box: string, about: string): string {
  return `sila note|${box}|${about}`;
}

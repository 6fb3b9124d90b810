import { ADDRESSES } from '../api/addresses.ts';
import { fillPath, refusalOf } from '../api/call.ts';
import { Refusal } from '../api/refusal.ts';

/** Opens a file: a look, which goes into the audit. @throws {Refusal} */
export async function openAttachment(id: string): Promise<Blob> {
  const address = fillPath(ADDRESSES.readAttachment[1], { id });
  const response = await fetch(address, { credentials: 'same-origin' }).catch(() => null);
  if (response === null) throw new Refusal('network');
  if (!response.ok) throw await refusalOf(response);
  return response.blob();
}

/** Saves a document on this device, under a name that names nobody. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

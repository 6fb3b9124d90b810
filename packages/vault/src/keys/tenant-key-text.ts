export const TENANT_KEY_BYTES = 32;

/** A key as its file holds it: base64 on a line. @throws RangeError when it is something else */
export function readKeyText(text: string): Uint8Array {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== TENANT_KEY_BYTES)
    throw new RangeError("the file of the organisation's key holds no key of 32 bytes");
  return key;
}

export function writeKeyText(key: Uint8Array): string {
  return `${Buffer.from(key).toString('base64')}\n`;
}

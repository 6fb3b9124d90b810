const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/**
 * Sets the time of every entry of a ZIP to the oldest it can say, 1 January
 * 1980, in place: when it was packed is no part of what it holds.
 */
export function clearZipTimes(zip: Uint8Array): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (view.getUint32(end, true) !== END) end--;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count && view.getUint32(at, true) === CENTRAL; i++) {
    const local = view.getUint32(at + 42, true);
    for (const time of [at + 12, local + 10]) view.setUint32(time, 0x0021_0000, true);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
}

import { inflateRawSync } from 'node:zlib';

/**
 * The same ZIP with nothing deflated, so that a changed byte changes the XML
 * inside and not only the checksum of its packing.
 */
export function storedZip(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const [files, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (let i = 0; i < count; i++) {
    const nameLength = view.getUint16(at + 28, true);
    const name = Buffer.from(zip.subarray(at + 46, at + 46 + nameLength));
    const data = dataOf(zip, view, at);
    const fields = fieldsOf(data, nameLength);
    files.push(Buffer.from([0x50, 0x4b, 3, 4]), fields, name, data);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields, place, name);
    offset += 30 + nameLength + data.length;
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return Buffer.concat([
    ...files,
    ...directory,
    endOf(count, Buffer.concat(directory).length, offset),
  ]);
}

function dataOf(zip: Uint8Array, view: DataView, entry: number): Buffer {
  const local = view.getUint32(entry + 42, true);
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = zip.subarray(from, from + view.getUint32(entry + 20, true));
  return view.getUint16(entry + 10, true) === 8 ? inflateRawSync(packed) : Buffer.from(packed);
}

/** Version, flags, method, time, sum, sizes and length of the name: alike in both places. The sum stays 0: bytes are to be changed. */
function fieldsOf(data: Buffer, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(data.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

import { PLANTED_TURN, plantedPdf, plantedPictures } from '@sila/fixtures';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CleanAttachment, cleanAttachment, crc32 } from '../src/index.ts';

const WORDS = 'near the old mill, 34.81N 36.71E';
const pictures = plantedPictures(WORDS);

function cleaned(bytes: Uint8Array): CleanAttachment {
  const read = cleanAttachment(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

function problemOf(bytes: Uint8Array): string {
  const read = cleanAttachment(bytes);
  return read.ok ? 'none' : read.error.code;
}

test.for(pictures)('$fileName: nothing of what it carried unseen is left', ({ bytes }) => {
  expect(Buffer.from(bytes).includes(WORDS)).toBe(true);
  const { bytes: kept } = cleaned(bytes);
  expect(Buffer.from(kept).includes(WORDS)).toBe(false);
  expect(Buffer.from(kept).includes(WORDS.slice(0, 8))).toBe(false);
});

test.for(pictures)('$fileName: cleaned again it is the same, byte for byte', ({ bytes }) => {
  const { bytes: once } = cleaned(bytes);
  expect(Buffer.from(cleaned(once).bytes).equals(Buffer.from(once))).toBe(true);
});

test('sizes are told as the picture is shown: a photograph held upright is turned', () => {
  expect(pictures.map(({ bytes }) => [cleaned(bytes).form, cleaned(bytes).size])).toEqual([
    ['jpeg', { width: 16, height: 24 }],
    ['png', { width: 24, height: 16 }],
    ['webp', { width: 24, height: 16 }],
  ]);
});

test('of a photograph’s metadata one number is left: which way up', () => {
  const [photograph] = pictures;
  const kept = Buffer.from(cleaned(photograph!.bytes).bytes);
  const from = kept.indexOf('Exif');
  expect(kept.subarray(2, 4)).toEqual(Buffer.from([0xff, 0xe1]));
  expect(kept.readUInt16BE(4)).toBe(34);
  expect(kept.subarray(from + 24, from + 26)).toEqual(Buffer.from([0, PLANTED_TURN]));
  expect(kept.indexOf('Exif', from + 1)).toBe(-1);
});

test('what the picture is drawn from stays as it was', () => {
  const [photograph, scan] = pictures;
  const coded = (bytes: Uint8Array, mark: Buffer) => {
    const all = Buffer.from(bytes);
    return all.subarray(all.indexOf(mark)).subarray(0, 28).toString('hex');
  };
  const scanFrom = Buffer.from([0xff, 0xda]);
  expect(coded(cleaned(photograph!.bytes).bytes, scanFrom)).toBe(
    coded(photograph!.bytes, scanFrom),
  );
  expect(coded(cleaned(scan!.bytes).bytes, Buffer.from('IDAT'))).toBe(
    coded(scan!.bytes, Buffer.from('IDAT')),
  );
});

test('a document is kept byte for byte', () => {
  const { bytes } = plantedPdf(WORDS);
  expect(cleaned(bytes)).toEqual({ form: 'pdf', bytes, size: null });
  expect(problemOf(bytes.subarray(0, -8))).toBe('attachment.unknownForm');
});

test('a small file that claims a huge picture is refused from its header', () => {
  const scan = Buffer.from(pictures[1]!.bytes);
  scan.writeUInt32BE(20_000, 16);
  scan.writeUInt32BE(20_000, 20);
  scan.writeUInt32BE(crc32(scan.subarray(12, 29)), 29);
  expect(problemOf(scan)).toBe('attachment.tooManyPixels');
});

test('what is no picture, breaks off or moves is refused', () => {
  expect(problemOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe(
    'attachment.unknownForm',
  );
  expect(problemOf(new Uint8Array())).toBe('attachment.unknownForm');
  for (const { bytes } of pictures) {
    const end = cleaned(bytes).bytes.length;
    expect(problemOf(cleaned(bytes).bytes.subarray(0, end - 14))).toBe('attachment.unreadable');
  }
  const moving = Buffer.from(pictures[2]!.bytes);
  moving[20] = 0x02;
  expect(problemOf(moving)).toBe('attachment.unreadable');
});

test('a check sum that is wrong may hide what is no picture', () => {
  const scan = Buffer.from(pictures[1]!.bytes);
  scan[scan.indexOf('IDAT') + 9]! ^= 1;
  expect(problemOf(scan)).toBe('attachment.unreadable');
});

test('whatever is changed in them, the words never come through and nothing throws', () => {
  const { length } = pictures;
  const spoiled = fc.record({
    which: fc.nat(length - 1),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    byte: fc.nat(255),
    cut: fc.double({ min: 0.2, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(spoiled, ({ which, at, byte, cut }) => {
      const bytes = Uint8Array.from(pictures[which]!.bytes);
      bytes[Math.floor(at * bytes.length)] = byte;
      const read = cleanAttachment(bytes.subarray(0, Math.ceil(cut * bytes.length)));
      if (read.ok) expect(cleanAttachment(read.value.bytes)).toEqual(read);
    }),
    { numRuns: 3000 },
  );
});

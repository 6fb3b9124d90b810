import { expect, test } from 'vitest';
import { toBase64 } from './bytes.ts';
import { newUnsentBox, openUnsent, sealUnsent, unlockUnsentBox } from './unsent-row.ts';

const HALF = 'a'.repeat(64);
const ROW = { register: 'باب', cells: { 'name.full': 'سالم أحمد العمر' } };

test('a row that waits opens with the half of the server, and with no other', async () => {
  const box = await newUnsentBox(HALF);
  const sealed = await sealUnsent(box.open, ROW, 'one');
  const secret = await unlockUnsentBox(box, HALF);
  expect(await openUnsent(secret, sealed, 'one')).toEqual(ROW);
  await expect(unlockUnsentBox(box, 'b'.repeat(64))).rejects.toThrow('notOpened');
  await expect(openUnsent(secret, sealed, 'two')).rejects.toThrow('notOpened');
  const other = await newUnsentBox(HALF);
  await expect(openUnsent(await unlockUnsentBox(other, HALF), sealed, 'one')).rejects.toThrow(
    'notOpened',
  );
  await expect(unlockUnsentBox({ ...box, open: other.open }, HALF)).rejects.toThrow('notOpened');
});

test('what lies on the device holds neither the row nor the secret half, and its size tells little', async () => {
  const box = await newUnsentBox(HALF);
  const [short, long] = [
    await sealUnsent(box.open, ROW, 'one'),
    await sealUnsent(box.open, { ...ROW, more: 'x'.repeat(100) }, 'two'),
  ];
  expect(short.length).toBe(long.length);
  const secret = toBase64(await unlockUnsentBox(box, HALF));
  expect(JSON.stringify([box, short, long])).not.toContain(secret);
  const bytes = Uint8Array.from(atob(short), (letter) => letter.charCodeAt(0));
  expect(new TextDecoder().decode(bytes)).not.toContain('سالم');
});

test('every changed byte is found', async () => {
  const box = await newUnsentBox(HALF);
  const secret = await unlockUnsentBox(box, HALF);
  const bytes = Uint8Array.from(atob(await sealUnsent(box.open, ROW, 'one')), (c) =>
    c.charCodeAt(0),
  );
  for (let at = 0; at < bytes.length; at += 37) {
    const changed = bytes.slice();
    changed[at] = changed[at]! ^ 1;
    await expect(openUnsent(secret, toBase64(changed), 'one')).rejects.toThrow('notOpened');
  }
});

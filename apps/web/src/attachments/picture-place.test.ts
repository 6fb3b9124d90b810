import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  heldIn,
  movedByKey,
  type PicturePlace,
  scaleAt,
  WHOLE,
  zoomedAt,
} from './picture-place.ts';

const frame = { width: 600, height: 400 };
const page = { width: 3000, height: 4000 };
const held = (place: PicturePlace) => heldIn(place, page, frame);

test('whole, a picture fits its frame, also on its side', () => {
  expect(scaleAt(WHOLE, page, frame)).toBe(0.1);
  expect(scaleAt({ ...WHOLE, quarters: 1 }, page, frame)).toBeCloseTo(400 / 3000);
});

test('a picture that fits is not moved; a larger one never leaves its frame', () => {
  expect(held({ ...WHOLE, x: 900, y: -900 })).toEqual(WHOLE);
  const far = { quarters: fc.nat(9), zoom: fc.double({ min: 0.1, max: 50, noNaN: true }) };
  const anywhere = fc.record({ ...far, x: fc.integer(), y: fc.integer() });
  fc.assert(
    fc.property(anywhere, (place) => {
      const at = held(place);
      const size = scaleAt(at, page, frame);
      const width = (at.quarters % 2 === 1 ? page.height : page.width) * size;
      expect(Math.abs(at.x)).toBeLessThanOrEqual(Math.max(0, (width - frame.width) / 2) + 1e-6);
      expect(held(at)).toEqual(at);
    }),
  );
});

test('what lies under the finger stays under it while it grows', () => {
  const place = zoomedAt({ ...WHOLE, zoom: 2, x: 10, y: 20 }, 1.5, { x: 100, y: 50 });
  expect(place).toMatchObject({ zoom: 3, x: 100 - 90 * 1.5, y: 50 - 30 * 1.5 });
});

test('keys turn, enlarge, move and bring back the whole', () => {
  const turned = held(movedByKey(WHOLE, 'KeyR')!);
  expect(turned.quarters).toBe(1);
  expect(held([1, 2, 3, 4].reduce((place) => movedByKey(place, 'KeyR')!, WHOLE))).toEqual(WHOLE);
  const near = held(movedByKey(movedByKey(movedByKey(WHOLE, 'Equal')!, 'Equal')!, 'ArrowDown')!);
  expect([near.zoom > 1, near.y < 0]).toEqual([true, true]);
  expect(movedByKey(near, 'Digit0')).toEqual(WHOLE);
  expect(movedByKey(near, 'Tab')).toBeNull();
});

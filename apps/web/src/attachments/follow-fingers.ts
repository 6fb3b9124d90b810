import type { Accessor } from 'solid-js';
import { type PicturePlace, zoomedAt } from './picture-place.ts';

interface Moved {
  readonly place: Accessor<PicturePlace>;
  readonly move: (to: PicturePlace) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const WHEEL = 0.002;

/** One finger or the mouse moves, two fingers and the wheel enlarge. @returns how to stop */
export function followFingers(frame: HTMLElement, { place, move }: Moved): () => void {
  const fingers = new Map<number, Point>();
  const at = (event: MouseEvent): Point => {
    const { left, top, width, height } = frame.getBoundingClientRect();
    return { x: event.clientX - left - width / 2, y: event.clientY - top - height / 2 };
  };
  const down = (event: PointerEvent) => {
    frame.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, at(event));
  };
  const drag = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    const now = at(event);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, now);
    const moved = place();
    if (other === undefined) {
      move({ ...moved, x: moved.x + now.x - before.x, y: moved.y + now.y - before.y });
      return;
    }
    const by = apart(now, other) / Math.max(1, apart(before, other));
    move(zoomedAt(moved, by, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }));
  };
  const up = (event: PointerEvent) => void fingers.delete(event.pointerId);
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    move(zoomedAt(place(), Math.exp(-event.deltaY * WHEEL), at(event)));
  };
  frame.addEventListener('pointerdown', down);
  frame.addEventListener('pointermove', drag);
  frame.addEventListener('pointerup', up);
  frame.addEventListener('pointercancel', up);
  frame.addEventListener('wheel', wheel, { passive: false });
  return () => {
    frame.removeEventListener('pointerdown', down);
    frame.removeEventListener('pointermove', drag);
    frame.removeEventListener('pointerup', up);
    frame.removeEventListener('pointercancel', up);
    frame.removeEventListener('wheel', wheel);
  };
}

function apart(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** How a picture lies in the frame it is looked at in. */
export interface PicturePlace {
  /** Quarters of a turn, clockwise. */
  readonly quarters: number;
  /** 1 shows the whole picture. */
  readonly zoom: number;
  /** Of its middle from the middle of the frame, in points of the screen. */
  readonly x: number;
  readonly y: number;
}

export const WHOLE: PicturePlace = { quarters: 0, zoom: 1, x: 0, y: 0 };
const MOST_ZOOM = 12;

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** By how much the picture is made smaller or larger to be seen at this place. */
export function scaleAt({ quarters, zoom }: PicturePlace, picture: Extent, frame: Extent): number {
  const isOnSide = quarters % 2 === 1;
  const [width, height] = isOnSide
    ? [picture.height, picture.width]
    : [picture.width, picture.height];
  if (width === 0 || height === 0) return 1;
  return Math.min(frame.width / width, frame.height / height) * zoom;
}

/** The nearest place at which the picture does not leave its frame. */
export function heldIn(place: PicturePlace, picture: Extent, frame: Extent): PicturePlace {
  const zoom = Math.min(MOST_ZOOM, Math.max(1, place.zoom));
  const quarters = ((place.quarters % 4) + 4) % 4;
  const scale = scaleAt({ ...place, zoom, quarters }, picture, frame);
  const isOnSide = quarters % 2 === 1;
  const width = (isOnSide ? picture.height : picture.width) * scale;
  const height = (isOnSide ? picture.width : picture.height) * scale;
  const within = (at: number, size: number, room: number) => {
    const far = Math.max(0, (size - room) / 2);
    return far === 0 ? 0 : Math.min(far, Math.max(-far, at));
  };
  const x = within(place.x, width, frame.width);
  const y = within(place.y, height, frame.height);
  return { quarters, zoom, x, y };
}

/** Larger or smaller around a point of the frame, which stays where it is. */
export function zoomedAt(
  place: PicturePlace,
  by: number,
  { x, y }: { readonly x: number; readonly y: number },
): PicturePlace {
  const zoom = Math.min(MOST_ZOOM, Math.max(1, place.zoom * by));
  const share = zoom / place.zoom;
  return { ...place, zoom, x: x - (x - place.x) * share, y: y - (y - place.y) * share };
}

const STEP = 60;
const ZOOM_STEP = 1.25;
const CENTRE = { x: 0, y: 0 };

/** Keys, by their place on the keyboard: the same on an Arabic and a Latin one. */
const KEYS: Readonly<Record<string, (place: PicturePlace) => PicturePlace>> = {
  ArrowLeft: (place) => ({ ...place, x: place.x + STEP }),
  ArrowRight: (place) => ({ ...place, x: place.x - STEP }),
  ArrowUp: (place) => ({ ...place, y: place.y + STEP }),
  ArrowDown: (place) => ({ ...place, y: place.y - STEP }),
  Equal: (place) => zoomedAt(place, ZOOM_STEP, CENTRE),
  NumpadAdd: (place) => zoomedAt(place, ZOOM_STEP, CENTRE),
  Minus: (place) => zoomedAt(place, 1 / ZOOM_STEP, CENTRE),
  NumpadSubtract: (place) => zoomedAt(place, 1 / ZOOM_STEP, CENTRE),
  KeyR: (place) => ({ ...place, quarters: place.quarters + 1, x: 0, y: 0 }),
  Digit0: () => WHOLE,
};

/** Where a key leads; null for one that moves nothing. */
export function movedByKey(place: PicturePlace, code: string): PicturePlace | null {
  return KEYS[code]?.(place) ?? null;
}

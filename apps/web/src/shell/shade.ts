import { createSignal } from 'solid-js';

export const SHADES = ['auto', 'light', 'dark'] as const;
export type Shade = (typeof SHADES)[number];

const KEPT_AS = 'sila.shade';
const [shade, setShadeSignal] = createSignal<Shade>('auto');

export { shade };

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)');

function show(): void {
  const dark = shade() === 'dark' || (shade() === 'auto' && prefersDark().matches);
  document.documentElement.dataset.shade = dark ? 'dark' : 'light';
}

/** Day, night, or as the device has it; kept on this device. */
export function setShade(wanted: Shade): void {
  setShadeSignal(wanted);
  try {
    localStorage.setItem(KEPT_AS, wanted);
  } catch {
    // Storage may be refused; the choice then lasts as long as the page.
  }
  show();
}

/** The shade after this one, for a single button that goes round. */
export function nextShade(now: Shade): Shade {
  return SHADES[(SHADES.indexOf(now) + 1) % SHADES.length]!;
}

/** Shows the kept shade and follows the device; call once before the first render. */
export function beginShade(): void {
  try {
    const kept = SHADES.find((one) => one === localStorage.getItem(KEPT_AS));
    if (kept !== undefined) setShadeSignal(kept);
  } catch {
    // As above.
  }
  prefersDark().addEventListener('change', show);
  show();
}

/** What of a keyboard event tells which key it was. */
export interface KeyPress {
  readonly code: string;
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The key's name as the help page prints it: `S`, `1`, `?`, `/`, `Escape`.
 * Read from the place of the key, not from its letter, so that the same finger
 * does the same thing on an Arabic layout, where that key types `س`.
 * Null for presses that belong to the browser or to nobody.
 */
export function keyName(press: KeyPress): string | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (press.key === '?' || press.key === '؟') return '?';
  if (press.code === 'Slash') return press.shiftKey ? '?' : '/';
  if (press.code === 'Escape' || press.key === 'Escape') return 'Escape';
  if (press.shiftKey) return null;
  const place = /^(?:Key([A-Z])|(?:Digit|Numpad)([0-9]))$/.exec(press.code);
  return place?.[1] ?? place?.[2] ?? null;
}

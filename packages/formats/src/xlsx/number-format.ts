import { parseXml } from './parse-xml.ts';
import type { Zip } from './zip.ts';

/** How a cell's number is shown, as far as it changes what a person reads. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  /** `00000`: shown with leading zeros, as numbers of registers are. */
  | { readonly kind: 'padded'; readonly digits: number }
  | { readonly kind: 'date'; readonly shows: 'day' | 'month' | 'year'; readonly time: boolean }
  | { readonly kind: 'time' };

const PLAIN: NumberFormat = { kind: 'plain' };

/** Formats that have numbers and no text in the file (ECMA-376 part 1, 18.8.30). */
function builtIn(id: number): NumberFormat {
  if (id === 17) return { kind: 'date', shows: 'month', time: false };
  if (id === 22) return { kind: 'date', shows: 'day', time: true };
  if ((id >= 14 && id <= 16) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) {
    return { kind: 'date', shows: 'day', time: false };
  }
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) {
    return { kind: 'time' };
  }
  return PLAIN;
}

/**
 * What a format code shows. A code without a day (`mm/yyyy`) shows a month,
 * and nothing is filled in that the sheet doesn't show.
 */
export function readNumberFormat(code: string): NumberFormat {
  const bare = code
    .replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '')
    .split(';')[0]!
    .toLowerCase()
    .trim();
  if (/^0{2,}$/.test(bare)) return { kind: 'padded', digits: bare.length };
  if (bare === 'general' || !/[ymdhs]/.test(bare)) return PLAIN;
  const time = /[hs]/.test(bare);
  if (bare.includes('d')) return { kind: 'date', shows: 'day', time };
  if (bare.includes('y')) {
    return { kind: 'date', shows: bare.includes('m') ? 'month' : 'year', time: false };
  }
  if (time) return { kind: 'time' };
  return bare.includes('m') ? { kind: 'date', shows: 'month', time: false } : PLAIN;
}

/** The formats by style number. */
export async function readNumberFormats(zip: Zip, part: string | null): Promise<NumberFormat[]> {
  if (part === null) return [];
  const custom = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isCellStyles = false;
  await parseXml(zip.read(part), {
    open(name, attributes) {
      if (name === 'numFmt') {
        const format = readNumberFormat(attributes.formatCode ?? '');
        custom.set(Number(attributes.numFmtId), format);
      } else if (name === 'cellXfs') isCellStyles = true;
      else if (name === 'xf' && isCellStyles) {
        const id = Number(attributes.numFmtId ?? 0);
        formats.push(custom.get(id) ?? builtIn(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  return formats;
}

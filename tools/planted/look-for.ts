import type { Planted } from './plant-list.ts';

/** How a text may stand in memory or in a file. */
const WRITINGS = ['utf8', 'utf16le', 'hex', 'base64'] as const;
/** The longest planted value takes fewer bytes than this in any writing. */
const WINDOW = 400;

/**
 * Which planted values stand in these bytes, in UTF-8, in UTF-16, in
 * hexadecimal (as dumps write bytes), or in base64.
 */
export function lookFor(
  planted: Pick<Planted, 'values' | 'marks'>,
): (bytes: Buffer) => Set<string> {
  const marks = planted.marks.flatMap((mark) => WRITINGS.flatMap((how) => needlesOf(mark, how)));
  return (bytes) => {
    const found = new Set<string>();
    for (const { needle, read } of marks) {
      for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) {
        const text = read(bytes, at);
        const value = [...planted.values].find((one) => text.includes(one));
        // A mark whose rest was overwritten is still a trace of what was planted.
        found.add(
          value ?? `a trace of ${planted.marks.find((mark) => text.includes(mark)) ?? 'one'}`,
        );
      }
    }
    return found;
  };
}

interface Needle {
  readonly needle: Buffer;
  readonly read: (bytes: Buffer, at: number) => string;
}

function needlesOf(mark: string, how: (typeof WRITINGS)[number]): Needle[] {
  const utf8 = Buffer.from(mark, 'utf8');
  if (how === 'base64') return base64Needles(utf8);
  const needle = how === 'hex' ? Buffer.from(utf8.toString('hex')) : Buffer.from(mark, how);
  const read = (bytes: Buffer, at: number): string => {
    const piece = bytes.subarray(at, at + WINDOW);
    if (how !== 'hex') return piece.toString(how);
    return Buffer.from(piece.toString('latin1').match(/^[0-9a-f]*/)?.[0] ?? '', 'hex').toString();
  };
  return [{ needle, read }];
}

/** Base64 has three ways to write a text, by where it begins; the letters that its neighbours share are left off. */
function base64Needles(utf8: Buffer): Needle[] {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), utf8]).toString('base64');
    const from = Math.ceil((before * 4) / 3);
    const to = Math.floor(((before + utf8.length) * 4) / 3);
    return {
      needle: Buffer.from(whole.slice(from, to)),
      read: (bytes, at) => {
        const piece = bytes.subarray(at - from, at + WINDOW).toString('latin1');
        return Buffer.from(piece.match(/^[A-Za-z0-9+/]*/)?.[0] ?? '', 'base64').toString('utf8');
      },
    };
  });
}

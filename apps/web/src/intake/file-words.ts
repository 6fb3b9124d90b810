import type { ListSummary } from '@sila/wire';
import { locale, say, type WordKey } from '../words/say.ts';

type Format = ListSummary['format'];

const DELIMITERS: Readonly<Record<string, WordKey>> = {
  ',': 'delimiter.comma',
  ';': 'delimiter.semicolon',
  '\t': 'delimiter.tab',
  '|': 'delimiter.pipe',
  '؛': 'delimiter.arabicSemicolon',
};

export function sayFormat(format: Format): string {
  return say(`format.${format.kind}`);
}

/** The encoding in words; one that has no words is shown by its own name. */
export function sayEncoding(encoding: string): string {
  const key = `encoding.${encoding}`;
  return isEncodingKey(key) ? say(key) : encoding;
}

type EncodingKey = Extract<WordKey, `encoding.${string}`>;
const ENCODINGS: ReadonlySet<string> = new Set<EncodingKey>([
  'encoding.utf-8',
  'encoding.utf-16le',
  'encoding.utf-16be',
  'encoding.windows-1256',
  'encoding.windows-1252',
]);
function isEncodingKey(key: string): key is EncodingKey {
  return ENCODINGS.has(key);
}

export function sayDelimiter(delimiter: string): string {
  const key = DELIMITERS[delimiter];
  return key === undefined ? say('delimiter.other', { sign: delimiter }) : say(key);
}

/** Bytes as a person reads a size: 812 bytes, 96 kB, 1.4 MB (powers of ten). */
export function sayBytes(bytes: number): string {
  if (bytes < 1000) return say('size.bytes', { n: bytes });
  const [unit, divisor] =
    bytes < 999_500 ? (['size.kb', 1e3] as const) : (['size.mb', 1e6] as const);
  const value = bytes / divisor;
  const digits = value < 10 ? 1 : 0;
  const n = new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);
  return say(unit, { n });
}

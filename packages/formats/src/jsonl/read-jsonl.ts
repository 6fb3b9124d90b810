import type { Issue } from '@sila/domain';
import { decodeChunks } from '../encoding/decode.ts';
import { UndecodableBytes } from '../encoding/undecodable-bytes.ts';
import type { DeliveredRow, Encoding, JsonlFormat } from '../file-format.ts';
import { storableText } from '../storable-text.ts';
import { nestsDeeperThan } from './nests-deeper-than.ts';

/** A line that says something of a person is never nested so deep; writing it out again would run out of stack. */
const DEEPEST = 64;

interface Line {
  readonly row: number;
  readonly text: string;
  /** Hex of the bytes behind undecodable characters; null when there are none. */
  readonly undecodable: string | null;
}

/** The lines of a file that aren't blank, with their numbers from 1. */
function* readLines(bytes: Uint8Array, encoding: Encoding): Generator<Line> {
  let rest = '';
  let row = 0;
  const queue = new UndecodableBytes(encoding);
  const line = (text: string): Line => ({ row, text, undecodable: queue.behind(text) });
  for (const chunk of decodeChunks(bytes, encoding)) {
    queue.add(chunk.undecodable);
    const lines = (rest + chunk.text).split('\n');
    rest = lines.pop()!;
    for (const text of lines) {
      row++;
      if (text.trim() !== '') yield line(text);
    }
  }
  row++;
  if (rest.trim() !== '') yield line(rest);
}

function parseObject(text: string): Record<string, unknown> | null {
  if (nestsDeeperThan(text, DEEPEST)) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return value as Record<string, unknown>;
  } catch {
    return null;
  }
}

/** Every key of the file in order of first appearance. */
export function readJsonlKeys(bytes: Uint8Array, encoding: Encoding): string[] {
  const keys = new Set<string>();
  for (const line of readLines(bytes, encoding)) {
    const value = parseObject(line.text);
    if (value) for (const key of Object.keys(value)) keys.add(key);
  }
  return [...keys];
}

/** True when the text begins with a line that is one JSON object. */
export function looksLikeJsonl(text: string): boolean {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  return first.trim().startsWith('{') && parseObject(first) !== null;
}

/** One row per line; a line that is no JSON object is kept whole as its only cell, with an Issue. */
export function* readJsonl(
  bytes: Uint8Array,
  format: Pick<JsonlFormat, 'encoding' | 'keys'>,
): Generator<DeliveredRow> {
  for (const line of readLines(bytes, format.encoding)) {
    const issues: Issue[] = [];
    if (line.undecodable !== null) {
      const params = { bytes: line.undecodable };
      issues.push({ code: 'file.undecodableBytes', params, severity: 'doubt' });
    }
    const value = parseObject(line.text);
    if (value) {
      const cells = format.keys.map((key) => cellOf(value, key));
      if (cells.some((cell) => cell.trim() !== '')) yield { row: line.row, cells, issues };
    } else {
      issues.push({ code: 'row.notJson', severity: 'bad' });
      yield { row: line.row, cells: [storableText(line.text.replace(/\r$/, ''))], issues };
    }
  }
}

function cellOf(object: Record<string, unknown>, key: string): string {
  // `Object.hasOwn`: a column named "constructor" must not find the language's own.
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  if (value === undefined || value === null) return '';
  return storableText(typeof value === 'string' ? value : JSON.stringify(value));
}

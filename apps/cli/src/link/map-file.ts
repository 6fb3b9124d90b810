import { ATTRIBUTES, type Attribute, RECORD_KINDS, type RecordKind } from '@sila/domain';
import { CommandProblem } from '../command.ts';
import { readText } from './read-text.ts';

/** Meanings a column can have beyond the attributes of a person. */
export const GENERIC_MEANINGS = ['text', 'category', 'identifier', 'date', 'range'] as const;
export type GenericMeaning = (typeof GENERIC_MEANINGS)[number];

/** What the columns of the files mean, where somebody said so. */
export interface MapFile {
  readonly columns?: Readonly<Record<string, Attribute | GenericMeaning | 'ignore'>>;
  readonly onePerPerson?: readonly string[];
  /** The column that names the list of each row. */
  readonly list?: string;
  readonly listDate?: string | { readonly column: string };
  readonly kind?:
    | RecordKind
    | { readonly column: string; readonly values?: Readonly<Record<string, RecordKind>> };
}

/** @throws CommandProblem when the file is not there, is no JSON, or says what cannot be read */
export async function readMapFile(path: string): Promise<MapFile> {
  const said = record(await readJson(path), path);
  const known = ['columns', 'onePerPerson', 'list', 'listDate', 'kind'];
  const strange = Object.keys(said).find((key) => !known.includes(key));
  const refuse = (what: string): never => {
    throw new CommandProblem(`${path}: ${what}`);
  };
  if (strange !== undefined) refuse(`"${strange}" is none of ${known.join(', ')}.`);
  const meanings: readonly string[] = [...ATTRIBUTES, ...GENERIC_MEANINGS, 'ignore'];
  for (const [column, meaning] of Object.entries(record(said.columns ?? {}, path))) {
    if (!meanings.includes(meaning as string)) {
      refuse(`column "${column}" cannot mean "${String(meaning)}".`);
    }
  }
  const lists = said.onePerPerson ?? [];
  if (!Array.isArray(lists) || !lists.every(isText)) refuse('onePerPerson is no list of names.');
  if (said.list !== undefined && !isText(said.list)) refuse('list names no column.');
  if (!isTextOrColumn(said.listDate)) refuse('listDate is neither a date nor a column.');
  if (!isKind(said.kind)) refuse(`kind is none of ${RECORD_KINDS.join(', ')}, nor a column.`);
  return said as MapFile;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrColumn(value: unknown): boolean {
  if (value === undefined || isText(value)) return true;
  return (
    typeof value === 'object' && value !== null && isText((value as { column?: unknown }).column)
  );
}

function isKind(value: unknown): boolean {
  const kinds: readonly unknown[] = [undefined, ...RECORD_KINDS];
  if (kinds.includes(value)) return true;
  const { column, values } = (value ?? {}) as { column?: unknown; values?: unknown };
  return isText(column) && Object.values((values ?? {}) as object).every((k) => kinds.includes(k));
}

function record(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CommandProblem(`${path} is no JSON object.`);
  }
  return value as Record<string, unknown>;
}

/** The map with the columns `list` and `list_date` taken as what they say, where every file has them and the map names none. */
export function withListColumns(
  map: MapFile,
  files: readonly { readonly header: readonly string[] }[],
): MapFile {
  const everywhere = (column: string) => files.every(({ header }) => header.includes(column));
  return {
    ...(everywhere('list') ? { list: 'list' } : {}),
    ...(everywhere('list_date') ? { listDate: { column: 'list_date' } } : {}),
    ...map,
  };
}

/** @throws CommandProblem */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandProblem(`${path} is not JSON.`);
  }
}

import { ATTRIBUTES, RECORD_KINDS } from '@sila/domain';
import { z } from 'zod';
import { CommandProblem } from '../command.ts';
import { readText } from './read-text.ts';

/** Meanings a column can have beyond the attributes of a person. */
export const GENERIC_MEANINGS = ['text', 'category', 'identifier', 'date', 'range'] as const;
export type GenericMeaning = (typeof GENERIC_MEANINGS)[number];

const kind = z.enum(RECORD_KINDS);

const mapFile = z.strictObject({
  columns: z.record(z.string(), z.enum([...ATTRIBUTES, ...GENERIC_MEANINGS, 'ignore'])).optional(),
  onePerPerson: z.array(z.string()).optional(),
  list: z.string().optional(),
  listDate: z.union([z.string(), z.strictObject({ column: z.string() })]).optional(),
  kind: z
    .union([kind, z.strictObject({ column: z.string(), values: z.record(z.string(), kind) })])
    .optional(),
});

/** What the columns of the files mean, where somebody said so. */
export type MapFile = z.infer<typeof mapFile>;

/** @throws CommandProblem when the file is not there, is no JSON, or says what cannot be read */
export async function readMapFile(path: string): Promise<MapFile> {
  const parsed = mapFile.safeParse(await readJson(path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new CommandProblem(`${path}: ${where === '' ? '' : `${where}: `}${issue?.message}`);
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

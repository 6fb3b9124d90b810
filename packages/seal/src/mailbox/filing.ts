import { openBox, sealBox } from '../box.ts';
import { fromBase64, toBase64 } from '../bytes.ts';
import type { SealTo } from '../content-key.ts';
import { SealBroken } from '../seal-broken.ts';
import type { TeamOpener } from '../team-key.ts';
import { filled, textIn, unfilled } from './filled.ts';

/** How much a family may write, in signs. */
export const FILING_LIMITS = { line: 160, lines: 1_500, sought: 5, phrase: 80 } as const;

const SOUGHT_LINES = ['name', 'father', 'mother', 'birthYear', 'place', 'relation'] as const;

/** One person a family looks for, as the family says it. */
export interface FiledPerson extends Readonly<Record<(typeof SOUGHT_LINES)[number], string>> {
  /** When and where last seen, and what they know of the way since. */
  readonly circumstances: string;
}

/** What a family files: opened by the team's clients alone. */
export interface Filing {
  readonly enquirer: {
    readonly name: string;
    /** May be empty: the mailbox is enough. */
    readonly contact: string;
    readonly hours: string;
    readonly language: 'ar' | 'en';
  };
  readonly sought: readonly FiledPerson[];
  /** Words of the family's own, which every official letter carries. */
  readonly phrase: string;
  readonly voice: string;
}

/** Something sealed for the team. */
export interface ForTeam {
  readonly generation: number;
  /** Base64. */
  readonly sealed: string;
}

/** True when enough is told of one person to look for them: a name and two more of what tells namesakes apart. */
export function tellsEnough({ name, father, mother, birthYear, place }: FiledPerson): boolean {
  const more = [father, mother, birthYear, place].filter((text) => text.trim() !== '');
  return name.trim() !== '' && more.length >= 2;
}

/** @param box the open half of the mailbox, which the filing is bound to */
export async function sealFiling(to: SealTo, filing: Filing, box: string): Promise<ForTeam> {
  const sealed = await sealBox(to.box, filled(filing), aboutFiling(box));
  return { generation: to.generation, sealed: toBase64(sealed) };
}

/** @throws SealBroken wrongKey, notOpened, and badShape for what no page of Sila writes */
export async function openFiling(team: TeamOpener, filed: ForTeam, box: string): Promise<Filing> {
  const secret = team.secrets[filed.generation];
  if (secret === undefined) throw new SealBroken('wrongKey');
  const told = unfilled(await openBox(secret, fromBase64(filed.sealed), aboutFiling(box)));
  const { line, lines, sought: most, phrase } = FILING_LIMITS;
  if (!Array.isArray(told.sought) || told.sought.length === 0 || told.sought.length > most)
    throw new SealBroken('badShape');
  const enquirer = partOf(told.enquirer);
  return {
    enquirer: {
      name: textIn(enquirer.name, line),
      contact: textIn(enquirer.contact, lines),
      hours: textIn(enquirer.hours, lines),
      language: enquirer.language === 'en' ? 'en' : 'ar',
    },
    sought: told.sought.map((one) => {
      const part = partOf(one);
      const stated = SOUGHT_LINES.map((what) => [what, textIn(part[what], line)] as const);
      const circumstances = textIn(part.circumstances, lines);
      return {
        ...(Object.fromEntries(stated) as Record<(typeof SOUGHT_LINES)[number], string>),
        circumstances,
      };
    }),
    phrase: textIn(told.phrase, phrase),
    voice: textIn(told.voice, line),
  };
}

function partOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new SealBroken('badShape');
  return value as Readonly<Record<string, unknown>>;
}

function aboutFiling(box: string): string {
  return `sila filing|${box}`;
}

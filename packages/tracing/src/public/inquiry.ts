import { z } from 'zod';

/** What a stranger tells: whom they look for, and how they can be reached. */
export interface Inquiry {
  readonly sought: {
    readonly name: string;
    readonly father: string;
    readonly mother: string;
    readonly birthYear: string;
    readonly place: string;
    readonly circumstances: string;
  };
  readonly asker: {
    readonly name: string;
    readonly relation: string;
    /** A safe way and a safe hour to be reached. */
    readonly reach: string;
  };
}

const line = z.string().trim().max(200).default('');
const lines = z.string().trim().max(4000).default('');

export const inquiryShape = z.object({
  sought: z.object({
    name: line,
    father: line,
    mother: line,
    birthYear: line,
    place: line,
    circumstances: lines,
  }),
  asker: z.object({ name: line, relation: line, reach: z.string().trim().max(1000).default('') }),
}) satisfies z.ZodType<Inquiry>;

/** Fewer would fit thousands, and let a harvester leaf through names. */
const LEAST_TOLD = 3;

/** True when enough is told to look for one person, and how to reach who asks. */
export function tellsEnough({ sought, asker }: Inquiry): boolean {
  const { name, father, mother, birthYear, place } = sought;
  const told = [name, father, mother, birthYear, place].filter((text) => text !== '').length;
  return name !== '' && told >= LEAST_TOLD && asker.reach !== '';
}

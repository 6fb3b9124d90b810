import type { Agreement, Explanation, ExplanationPart, RecordKind, Statement } from '@sila/domain';
import type { LinkModel } from '@sila/linkage';
import { HEARD } from './candidates/among.ts';
import { CONTRADICTION_BITS } from './contradictions.ts';
import type { LinkRecord } from './link-record.ts';
import { motherTokensOf, nameTokensOf, type StatedToken } from './name-tokens.ts';
import { eventGroupOf, NAME_PARTS, PERSON_FIELDS } from './person-fields.ts';
import type { LinkReasonCode } from './reason-codes.ts';
import { wordAsStated } from './word-as-stated.ts';

/** One comparison as it was weighed. */
export interface WeighedPart {
  readonly field: string;
  readonly part: string | null;
  /** Level's name; null where a side is missing. */
  readonly level: string | null;
  readonly bits: number;
}

export interface WeighedLink {
  readonly left: LinkRecord;
  readonly right: LinkRecord;
  /** Odds before anything is compared; two that stand in one list have others than two of two lists. */
  readonly priorBits: number;
  readonly parts: readonly WeighedPart[];
  readonly othersBits: number;
  readonly others: 'relatives' | 'namesakes';
  readonly contradicts: boolean;
  /** Whether joining the two would bring others together with them that cannot be of one person. */
  readonly isConflict: boolean;
}

const ATTRIBUTE_OF = new Map(PERSON_FIELDS.map(({ spec, attribute }) => [spec.name, attribute]));

const AGREEMENTS: Readonly<Record<string, Agreement>> = {
  conflict: 'conflicts',
  withinFiveYears: 'conflicts',
  begins: 'partial',
  some: 'partial',
  samePartOfCountry: 'partial',
  loose: 'partial',
  near: 'partial',
  otherPart: 'partial',
  contradicts: 'conflicts',
  withinOneYear: 'partial',
  twoParts: 'partial',
  close: 'close',
  most: 'close',
  oneEdit: 'close',
  oneError: 'close',
  compatible: 'close',
  within: 'close',
  exact: 'agrees',
};

/** The balance of a pair, part by part; its total is the sum of prior and parts. */
export function explainLink(link: WeighedLink, model: LinkModel): Explanation {
  const parts: ExplanationPart[] = link.parts.flatMap((part) => explainPart(part, link) ?? []);
  if (link.othersBits < 0) {
    const code = link.others === 'relatives' ? 'link.relativesShare' : 'link.namesakes';
    parts.push(bare('name', code, link.othersBits));
  }
  if (link.contradicts) parts.push(bare('kinds', 'kinds.deathBeforeLife', CONTRADICTION_BITS));
  if (link.isConflict) parts.push(bare('kinds', 'kinds.groupContradicts', 0));
  const { priorBits } = link;
  return {
    priorBits,
    parts,
    totalBits: parts.reduce((sum, { weightBits }) => sum + weightBits, priorBits),
    model: `${model.name} ${model.version}`,
  };
}

function bare(
  attribute: 'name' | 'kinds',
  code: LinkReasonCode,
  weightBits: number,
): ExplanationPart {
  const agreement = attribute === 'kinds' ? 'conflicts' : 'partial';
  return { attribute, left: null, right: null, agreement, weightBits, reason: { code } };
}

/** Null where neither side states anything. */
function explainPart(part: WeighedPart, { left, right }: WeighedLink): ExplanationPart | null {
  const leftSaid = saidBy(left, part);
  const rightSaid = saidBy(right, part);
  if (leftSaid === null && rightSaid === null && part.level === null) return null;
  const field = ATTRIBUTE_OF.get(part.field)!;
  const named = field === 'name' || field === 'name.mother';
  const agreement = part.level === null ? 'missing' : AGREEMENTS[part.level]!;
  const code =
    part.level === null
      ? named
        ? 'name.absent'
        : 'link.missing'
      : named
        ? nameCode(part.level, leftSaid, rightSaid)
        : codeOf(part.field, part.level);
  return {
    attribute: attributeOf(part),
    left: leftSaid?.stated ?? null,
    right: rightSaid?.stated ?? null,
    agreement,
    weightBits: part.bits,
    reason: { code },
  };
}

function attributeOf({ field, part }: WeighedPart): ExplanationPart['attribute'] {
  const attribute = ATTRIBUTE_OF.get(field)!;
  if (attribute !== 'name') return attribute;
  return part === 'other' || part === null
    ? 'name'
    : (`name.${part}` as ExplanationPart['attribute']);
}

interface Said {
  readonly stated: string;
  readonly tokens: readonly string[];
}

function saidBy(record: LinkRecord, { field, part }: WeighedPart): Said | null {
  const attribute = ATTRIBUTE_OF.get(field)!;
  if (attribute === 'name') {
    const number = NAME_PARTS.indexOf(part as (typeof NAME_PARTS)[number]);
    return saidInName(nameTokensOf(record.statements).filter((token) => token.part === number));
  }
  if (attribute === 'name.mother') return saidInName(motherTokensOf(record.statements));
  if (attribute === 'event.date' || attribute === 'event.place') {
    if (!field.startsWith(eventGroupOf(record.kind))) return null;
  }
  const own = record.statements.filter((s) => states(s, attribute, record.kind));
  // Stations stand for the prison that nobody named.
  const isOnTheWay = attribute === 'facility' && own.length === 0;
  const stated = isOnTheWay
    ? record.statements.filter((s) => states(s, 'journey', record.kind))
    : own;
  return stated.length === 0
    ? null
    : { stated: stated.map((s) => s.asStated).join('، '), tokens: [] };
}

function states({ attribute, normalised }: Statement, asked: string, kind: RecordKind): boolean {
  if (normalised === null) return false;
  // Whom somebody without a name calls for is held against who was with others.
  if (asked === 'companions' && HEARD.has(kind)) return attribute === 'said';
  // An age stands in for a birth date, and says so by its own words.
  return attribute === asked || (asked === 'birth.date' && attribute === 'age');
}

function saidInName(tokens: readonly StatedToken[]): Said | null {
  if (tokens.length === 0) return null;
  const words = tokens.map(({ text, statement }) => wordAsStated(text, statement.asStated));
  return { stated: words.join(' '), tokens: tokens.map(({ text }) => text) };
}

function nameCode(level: string, left: Said | null, right: Said | null): LinkReasonCode {
  if (level === 'conflict' || level === 'contradicts') return 'name.different';
  if (level === 'otherPart') return 'name.moved';
  if (level === 'loose' || level === 'near') return 'name.near';
  if (left !== null && left.stated === right?.stated) return 'name.same';
  if (level === 'exact') return 'name.sameFolded';
  const arabic = (said: Said | null) => /\p{Script=Arabic}/u.test(said?.stated ?? '');
  return arabic(left) === arabic(right) ? 'name.sameOtherSpelling' : 'name.sameOtherScript';
}

const CODES: Readonly<Record<string, Readonly<Record<string, LinkReasonCode>>>> = {
  date: {
    exact: 'date.sameDay',
    oneError: 'date.oneError',
    twoParts: 'date.twoParts',
    compatible: 'date.compatible',
    withinOneYear: 'date.withinOneYear',
    withinFiveYears: 'date.withinFiveYears',
    conflict: 'date.farApart',
  },
  place: {
    exact: 'place.same',
    within: 'place.within',
    samePartOfCountry: 'place.samePart',
    conflict: 'place.different',
  },
  identifier: {
    exact: 'number.same',
    oneEdit: 'number.oneError',
    begins: 'number.begins',
    conflict: 'number.different',
  },
  category: { exact: 'sex.same', conflict: 'sex.different' },
  text: {
    exact: 'text.same',
    close: 'text.same',
    most: 'text.most',
    some: 'text.some',
    conflict: 'text.different',
  },
};

function codeOf(field: string, level: string): LinkReasonCode {
  const kind = PERSON_FIELDS.find(({ spec }) => spec.name === field)!.spec.kind;
  return CODES[kind]![level]!;
}

import type { Agreement, Attribute } from '@sila/domain';
import type { Params, Voice } from './voice.ts';

/** A reason as data: a closed code with its parameters. */
export interface Reason {
  readonly code: string;
  /** The part of a name it is about. */
  readonly part?: Attribute | undefined;
  readonly params?: Params | undefined;
}

/** One name in so many carries it, from where on a name is called common or rare. */
const COMMON_PER_MILLION = 40_000;
const RARE_PER_MILLION = 700;

/**
 * Why a part weighs what it weighs, from the closed codes of the comparisons.
 * A code that has no words yet is said by how the two stand to each other: the
 * line still reads well, only with less in it.
 * @param weightBits what the part weighs; the weight of an agreeing name tells how common it is
 */
export function spokenReason(
  voice: Voice,
  reason: Reason,
  part: { readonly agreement: Agreement; readonly weightBits: number },
): string {
  const key = `reason.${reason.code}`;
  if (!voice.canSay(key)) return voice.say(`agreement.sentence.${part.agreement}`);
  return voice.say(key, { ...reason.params, common: commonness(perMillionOf(reason, part)) });
}

/** What speaks against a result, or says nothing: no reason for it to be here. */
const NO_FINDING: ReadonlySet<string> = new Set([
  'name.different',
  'name.absent',
  'name.siblings',
  'name.otherFather',
  'name.otherFamily',
  'name.otherNumber',
]);

/** Why a search result is here, each reason once; at least that the name is alike. */
export function spokenFindings(voice: Voice, reasons: readonly Reason[]): readonly string[] {
  const findings = reasons.filter(({ code }) => !NO_FINDING.has(code));
  if (findings.length === 0) return [voice.say('reason.search.alike')];
  return [...new Set(findings.map((reason) => spokenFinding(voice, reason)))];
}

/** One finding; a code without words says only that the name is alike. */
function spokenFinding(voice: Voice, reason: Reason): string {
  const key = `reason.${reason.code}`;
  if (!voice.canSay(key)) return voice.say('reason.search.alike');
  const stated = reason.params?.perMillion;
  const common = commonness(typeof stated === 'number' ? stated : null);
  const finding = voice.say(key, { ...reason.params, common });
  if (reason.part === undefined) return finding;
  return voice.say('reason.search.about', {
    part: voice.say(`attribute.${reason.part}`),
    finding,
  });
}

/**
 * How many of a million carry the name: as stated, else from the weight of its
 * agreement, which is about log2 of one over its share.
 */
function perMillionOf(reason: Reason, part: { agreement: Agreement; weightBits: number }) {
  const stated = reason.params?.perMillion;
  if (typeof stated === 'number') return stated;
  return part.agreement === 'agrees' && part.weightBits > 0 ? 1e6 * 2 ** -part.weightBits : null;
}

function commonness(perMillion: number | null): 'yes' | 'rare' | 'no' {
  if (perMillion === null) return 'no';
  if (perMillion >= COMMON_PER_MILLION) return 'yes';
  return perMillion < RARE_PER_MILLION ? 'rare' : 'no';
}

import type { Attribute, Explanation, ExplanationPart } from '@sila/domain';
import type { LinkRecord } from '../link-record.ts';
import type { LinkReasonCode } from '../reason-codes.ts';
import { CHANCE_OF_SAME, type ComparisonName } from './comparisons.ts';
import type { Candidate, CandidatePart } from './rank-candidates.ts';

/** What each comparison reads, and what its line of the explanation stands under. */
const READS: Readonly<
  Record<ComparisonName, { as: ExplanationPart['attribute']; of: readonly Attribute[] }>
> = {
  number: { as: 'number', of: ['number'] },
  names: { as: 'name', of: ['name.full', 'name.given', 'name.family', 'name.alias'] },
  said: { as: 'said', of: ['said', 'companions', 'name.mother', 'residence'] },
  hums: { as: 'hums', of: ['hums'] },
  // Under what hides every place, for those from whom one of them is hidden.
  journey: { as: 'place', of: ['journey', 'facility', 'event.place'] },
  effects: { as: 'effects', of: ['effects'] },
  teeth: { as: 'teeth', of: ['teeth'] },
  medical: { as: 'medical', of: ['medical'] },
  marks: { as: 'marks', of: ['marks'] },
  languages: { as: 'languages', of: ['languages'] },
  age: { as: 'birth.date', of: ['birth.date', 'age'] },
  sex: { as: 'sex', of: ['sex'] },
};

const CODES: Readonly<Partial<Record<ComparisonName, readonly LinkReasonCode[]>>> = {
  number: ['number.different', 'number.issuerMissing', 'number.same'],
  age: ['date.farApart', 'date.withinFiveYears', 'date.compatible'],
  sex: ['sex.different', 'sex.same'],
  languages: ['text.different', 'text.same'],
  journey: ['place.different', 'place.samePart', 'place.same', 'place.same', 'place.same'],
};
const WORDS: readonly LinkReasonCode[] = [
  'text.different',
  'text.some',
  'text.some',
  'text.most',
  'text.most',
];

/** The balance of a candidate, in the form of every other: part by part, with what stands there. */
export function explainCandidate(
  candidate: Candidate,
  asked: LinkRecord,
  other: LinkRecord,
): Explanation {
  const parts = candidate.parts.map((part) => explainPart(part, asked, other));
  const { priorBits, totalBits } = candidate;
  const whole = parts.reduce((sum, { weightBits }) => sum + weightBits, priorBits);
  if (totalBits < whole) {
    parts.push({
      attribute: 'kinds',
      left: null,
      right: null,
      agreement: 'partial',
      weightBits: totalBits - whole,
      reason: { code: 'kinds.looksAlone' },
    });
  }
  return { priorBits, parts, totalBits, model: 'candidates 1' };
}

function explainPart(
  { comparison, level, bits }: CandidatePart,
  asked: LinkRecord,
  other: LinkRecord,
): ExplanationPart {
  const { as, of } = READS[comparison];
  const best = CHANCE_OF_SAME[comparison].length - 1;
  return {
    attribute: as,
    left: saidIn(asked, of),
    right: saidIn(other, of),
    agreement: level === 0 ? 'conflicts' : level === best ? 'agrees' : 'partial',
    weightBits: bits,
    reason: { code: (CODES[comparison] ?? WORDS)[level]! },
  };
}

function saidIn({ statements }: LinkRecord, of: readonly Attribute[]): string | null {
  const said = statements.filter(({ attribute }) => of.includes(attribute));
  return said.length === 0 ? null : said.map(({ asStated }) => asStated.trim()).join('، ');
}

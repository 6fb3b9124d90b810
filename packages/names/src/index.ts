export { compareNames } from './compare/compare-names.ts';
export { type MatcherOptions, NameMatcher } from './compare/name-matcher.ts';
export type { PreparedName } from './compare/prepared-name.ts';
export {
  NAME_REASON_CODES,
  type NameComparison,
  type NamePart,
  type NameReason,
  type NameReasonCode,
  type NameVerdict,
} from './compare/reason-codes.ts';
export type { NameIssueCode } from './normalise/name-issues.ts';
export { type NormalisedName, normaliseName } from './normalise/normalise-name.ts';
export type { Script } from './normalise/script.ts';
export type { NameParts, PartsReading } from './parse/name-parts.ts';
export { type NameReading, nameReadings, type ReadingReason } from './parse/name-readings.ts';
export { isOnlyOwnName } from './parse/only-own-name.ts';
export { type NamePiece, type ParsedName, parseName } from './parse/parse-name.ts';
export { PLAIN_NAME, plainNameWord } from './parse/plain-name-word.ts';
export type { NameResult } from './search/indexed-names.ts';
export { LikeWords } from './search/like-words.ts';
export { NameIndex, type NameSearchOptions } from './search/name-index.ts';
export { compareTokens } from './tokens/compare-tokens.ts';
export { ComparedTokens } from './tokens/compared-tokens.ts';
export { tokenShare } from './tokens/lexicon.ts';
export { tokenKeys } from './tokens/token-keys.ts';
export { type FromScholarly, fromScholarly } from './transliterate/from-scholarly.ts';
export {
  type LikelySpelling,
  likelySpellings,
  type SpellingsOptions,
} from './transliterate/likely-spellings.ts';
export type { ScholarlyStandard } from './transliterate/standard-table.ts';
export { STANDARDS, type Standard } from './transliterate/standards.ts';
export type { VowelSource } from './transliterate/supply-vowels.ts';
export {
  type TransliteratedPart,
  type TransliterateOptions,
  type Transliteration,
  transliterate,
} from './transliterate/transliterate.ts';

import { NAME_REASON_CODES } from '@sila/names';

/** Why a part of two records was weighed as it was: a closed list, worded by the screens in both languages. */
export const LINK_REASON_CODES = [
  ...NAME_REASON_CODES,
  /** Brothers and sisters, and people of one house, share father, family and place anyway. */
  'link.relativesShare',
  /** Whole names come back, in towns and families, more often than the commonness of their words says. */
  'link.namesakes',
  /** Only one of the two states it. */
  'link.missing',
  'sex.same',
  'sex.different',
  'date.sameDay',
  /** One digit apart, or day and month the other way round. */
  'date.oneError',
  /** Two of year, month and day agree. */
  'date.twoParts',
  /** What is known of both agrees: a year and a day in it, an age and a birth date. */
  'date.compatible',
  'date.withinOneYear',
  'date.withinFiveYears',
  'date.farApart',
  'place.same',
  /** One lies within the other. */
  'place.within',
  /** The same governorate, elsewhere in it. */
  'place.samePart',
  'place.different',
  'number.same',
  'number.oneError',
  'number.begins',
  'number.different',
  /** The same digits; one of the two does not tell whose number it is. */
  'number.issuerMissing',
  'text.same',
  'text.most',
  'text.some',
  'text.different',
  /** Death stated before release, or before he was last held or seen alive. */
  'kinds.deathBeforeLife',
  /** What hangs together with the two cannot be of one person: a death before a life, two national numbers. */
  'kinds.groupContradicts',
  /** Only what can be seen speaks for it, and that identifies nobody. */
  'kinds.looksAlone',
] as const;

export type LinkReasonCode = (typeof LINK_REASON_CODES)[number];

import type { NameReasonCode } from '@sila/names';

/**
 * Why a part agrees or not, and why a result was found. `common` is `yes`
 * where many carry the name, `rare` where few do, else `no`.
 */
export const reasons = {
  'reason.search.alike': 'The name is alike.',
  'reason.search.about': '{part}: {finding}',
  'reason.number.exact': 'The number {number} is exactly this.',
  'reason.name.same':
    'The same name{common, select, yes {, and a common one} rare {, and a rare one} other {}}.',
  'reason.name.sameFolded':
    'The same name but for the way it is written{common, select, yes {, and a common one} rare {, and a rare one} other {}}.',
  'reason.name.sameOtherScript':
    'The same name in the other script{common, select, yes {, and a common one} rare {, and a rare one} other {}}.',
  'reason.name.sameOtherSpelling':
    'The same name in another spelling{common, select, yes {, and a common one} rare {, and a rare one} other {}}.',
  'reason.name.near': 'Near in letters: it may be one name or two.',
  'reason.name.initial': 'Only the first letter is given, and it fits.',
  'reason.name.equivalent': 'One is a short or familiar form of the other.',
  'reason.name.joined': 'One word here, two words there: the same name.',
  'reason.name.different': 'Two different names.',
  'reason.name.absent': 'Only one of the two has this part of the name.',
  'reason.name.moved': 'A part stands in another place of the name.',
  'reason.name.siblings':
    'Same father and family, another given name: brothers and sisters look like this.',
  'reason.name.otherFather':
    'Same given name and family, another father or grandfather: relatives named after one another look like this.',
  'reason.name.otherFamily':
    'Same given name and father, another family: namesakes look like this.',
  'reason.name.otherNumber': 'Another number.',
  'reason.link.relativesShare':
    'Brothers, sisters and people of one house share father, family and place anyway, so these count for less.',
  'reason.link.missing': 'Only one of the two states it: this says nothing for or against.',
  'reason.sex.same': 'The same sex: half of all people share it.',
  'reason.sex.different': 'Different sexes are stated.',
  'reason.date.sameDay': 'The same day.',
  'reason.date.oneError': 'One slip apart: a digit, or day and month the other way round.',
  'reason.date.twoParts': 'Two of day, month and year agree.',
  'reason.date.compatible': 'As far as both are known, they fit.',
  'reason.date.withinOneYear': 'Up to a year apart.',
  'reason.date.withinFiveYears': 'Some years apart.',
  'reason.date.farApart': 'Too far apart to be one date.',
  'reason.place.same': 'The same place.',
  'reason.place.within': 'One place lies within the other.',
  'reason.place.samePart': 'The same governorate, elsewhere in it.',
  'reason.place.different': 'Two different places.',
  'reason.number.same': 'The same number.',
  'reason.number.oneError': 'The same number but for one digit.',
  'reason.number.begins': 'The numbers begin alike.',
  'reason.number.different': 'Two different numbers.',
  'reason.number.issuerMissing':
    'The same digits, but one of the two does not say whose number it is.',
  'reason.text.same': 'The same words.',
  'reason.text.most': 'Most words are the same.',
  'reason.text.some': 'Some words are the same.',
  'reason.text.different': 'Different words.',
  'reason.kinds.looksAlone':
    'Only what can be seen speaks for it. Looks alone identify nobody, so this stays below what is proposed.',
  'reason.kinds.deathBeforeLife': 'One states a death from before the other saw the person alive.',
  'reason.kinds.groupContradicts':
    'Joining them would bring records together that cannot be of one person: a death before a life, or two national numbers. One of the ties is wrong, or one of the statements.',
} as const satisfies Record<`reason.${NameReasonCode}`, string> & Record<string, string>;

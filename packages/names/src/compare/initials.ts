/** First letters that begin spellings of one name, in both scripts; letters of one group are one sound. */
const GROUPS = [
  'aeiouyاعيو',
  'bpبپ',
  'tdتطدض',
  'sthzdسصثذظزض',
  'jgcdجگقغ',
  'hkcjxحخهك',
  'kqcgقك',
  'gghrغ',
  'scشچسص',
  'fvpwفڤو',
  'lل',
  'mم',
  'nن',
  'rرغ',
];

const sounds = new Map<string, number>();
GROUPS.forEach((letters, at) => {
  for (const letter of letters) sounds.set(letter, (sounds.get(letter) ?? 0) | (1 << at));
});

/** Whether a word is one letter that stands for a name. */
export function isInitial(word: string): boolean {
  return word.length === 1 && sounds.has(word);
}

/** Groups of sounds that the first letter of a word may belong to, as bits. */
export function firstSounds(word: string): number {
  return sounds.get(word[0] ?? '') ?? 0;
}

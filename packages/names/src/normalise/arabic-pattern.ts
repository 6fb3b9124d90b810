/** Letters that writers interchange, by their folded letter: a pattern for words that are not folded yet. */
const CLASSES: Readonly<Record<string, string>> = {
  ا: '[اأإآٱ]',
  ه: '[هة]',
  ي: '[يىیئ]',
  و: '[وؤ]',
  ك: '[كک]',
};

/** Source of a regular expression for a phrase in folded Arabic or lower-case Latin letters; a space stands for whatever parts two words. */
export function phrasePattern(phrase: string): string {
  return phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[اهيوك]/g, (letter) => CLASSES[letter] ?? letter)
    .replace(/ /g, '[^\\p{L}\\p{N}]+');
}

/** The longest phrase first, so that "اسم الاب" is not read as "اسم". */
export function anyOf(phrases: Iterable<string>): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(phrasePattern)
    .join('|');
}

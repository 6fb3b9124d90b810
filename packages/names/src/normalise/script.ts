export type Script = 'arabic' | 'latin' | 'mixed' | 'other';

export function isArabic(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x600 && unit <= 0x6ff;
}

export function isLatin(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x61 && unit <= 0x7a;
}

export function scriptOf(words: readonly string[]): Script {
  const arabic = words.some(isArabic);
  const latin = words.some(isLatin);
  if (arabic && latin) return 'mixed';
  if (arabic) return 'arabic';
  return latin ? 'latin' : 'other';
}

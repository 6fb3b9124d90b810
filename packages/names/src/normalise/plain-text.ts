const TAG = /<\/?[a-z!][^<>]{0,80}>/giu;
const CHARACTER_NAME = /&(?:nbsp|amp|quot|apos|lt|gt|rlm|lrm|zwnj|shy|#\d{1,6}|#x[\da-f]{1,5});/giu;
/** "12. ", "٣-", "(4)" before a name: where it stands in a list. */
const PLACE_IN_LIST = /^\s*[([]?\s*\d{1,6}\s*[-.):\]–/]+\s*(?=\D*\p{L})/u;

/** What web pages and numbered lists put around a name, gone: tags, names of characters, the number before it. */
export function plainText(text: string): string {
  const isMarked = text.includes('<') || text.includes('&');
  const words = isMarked ? text.replace(TAG, ' ').replace(CHARACTER_NAME, ' ') : text;
  return /^[\s([]*\d/u.test(words) ? words.replace(PLACE_IN_LIST, '') : words;
}

const KUNYA_ASIDE =
  /[(["«“]\s*((?:[أاإ]ب[ويا]|[أا]م|a[bp]o?u|um+|oum+)\s[^()[\]"«»“”]{2,40})[)\]"»”]/iu;

/** "خالد (أبو محمد) الشامي": a kunya in brackets comes before the name, where it stands when written without them. */
export function kunyaFirst(text: string): string {
  if (!/[(["«“]/u.test(text)) return text;
  const found = KUNYA_ASIDE.exec(text);
  if (found === null) return text;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return /\p{L}/u.test(rest) ? `${found[1]} ${rest}` : text;
}

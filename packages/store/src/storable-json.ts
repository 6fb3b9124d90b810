/** What JSON can say and PostgreSQL's text can't hold: the zero character and halves of surrogate pairs. */
const UNSTORABLE = /\\u0000|\\ud[89a-f][0-9a-f]{2}/i;
const ZERO = new RegExp(String.fromCharCode(0), 'g');
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * JSON that PostgreSQL can keep. Characters it has no place for become visible
 * stand-ins; the delivered bytes beside them stay exactly as they came.
 */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!UNSTORABLE.test(json)) return json;
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string'
      ? part.replace(ZERO, '\u2400').replace(LONE_SURROGATE, '\ufffd')
      : part,
  );
}

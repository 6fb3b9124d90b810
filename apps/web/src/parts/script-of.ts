/** Which script most of a text is in, so that each stands at its own right size. */
export function scriptOf(text: string): 'arabic' | 'latin' {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return arabic > latin ? 'arabic' : 'latin';
}

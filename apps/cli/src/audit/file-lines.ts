/** Longer than any line of an audit; a file without newlines must not fill the memory. */
const LONGEST = 1_000_000;

/**
 * Lines of a file cut at `\n` alone, byte for byte as written: a reader of
 * lines that forgives other line ends would hide a change. Bytes that are no
 * UTF-8 become signs that no export contains.
 */
export async function* fileLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  let any = false;
  for await (const chunk of chunks) {
    any = true;
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() as string;
    yield* lines;
    if (rest.length > LONGEST) break;
  }
  if (any) yield rest + decoder.decode();
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];

/**
 * True when arrays and objects of a JSON text stand more than `depth` levels
 * inside each other. Looks at the signs alone, without building anything: what
 * writes or walks a value calls itself at each level and can be driven out of
 * stack by a few kilobytes of brackets.
 */
export function nestsDeeperThan(json: string, depth: number): boolean {
  let level = 0;
  let isText = false;
  for (let i = 0; i < json.length; i++) {
    const sign = json.charCodeAt(i);
    if (isText) {
      if (sign === BACKSLASH) i++;
      else if (sign === QUOTE) isText = false;
    } else if (sign === QUOTE) isText = true;
    else if (sign === 0x5b || sign === 0x7b) {
      if (++level > depth) return true;
    } else if (sign === 0x5d || sign === 0x7d) level--;
  }
  return false;
}

import { parseXml } from './parse-xml.ts';
import type { Zip } from './zip.ts';

/** The strings that cells point to by number. Rich text is read as plain; readings above (ruby) are left out. */
export async function readSharedStrings(zip: Zip, part: string | null): Promise<string[]> {
  const strings: string[] = [];
  if (part === null) return strings;
  let current = '';
  let isText = false;
  let isRuby = false;
  await parseXml(zip.read(part), {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 't') isText = true;
      else if (name === 'rPh') isRuby = true;
    },
    text(text) {
      if (isText && !isRuby) current += text;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeCell(current));
      else if (name === 't') isText = false;
      else if (name === 'rPh') isRuby = false;
    },
  });
  return strings;
}

/** `_x000D_` is how a workbook writes characters that XML can't hold. */
export function unescapeCell(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

/** An element of a picture: its name, attributes, and what stands inside, in order. */
export interface PictureNode {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly inside: (PictureNode | string)[];
}

/** What our own pictures are drawn with; nothing that runs, links or loads. */
const TAGS = new Set(['svg', 'g', 'rect', 'line', 'path', 'circle', 'text', 'tspan', 'title']);
const BARRED = /^on|href|^style$/i;

const NAME = '[a-zA-Z][a-zA-Z0-9-]*';
const TOKEN = new RegExp(`<(/?)([a-z]+)((?: ${NAME}="[^"<>]*")*)(/?)>|([^<]+)`, 'gy');
const ATTRIBUTE = new RegExp(` (${NAME})="([^"]*)"`, 'g');
const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * What a picture of `@sila/charts` is made of.
 * @throws Error when it holds anything that our pictures are not drawn with
 */
export function readPicture(svg: string): PictureNode {
  const open: PictureNode[] = [];
  let root: PictureNode | null = null;
  let end = 0;
  for (const [token, closes, tag, attributes, isEmpty, text] of svg.matchAll(TOKEN)) {
    end += token.length;
    if (text !== undefined) open.at(-1)?.inside.push(plain(text));
    else if (closes) open.pop();
    else {
      const node = nodeOf(tag ?? '', attributes ?? '');
      if (root === null) root = node;
      else open.at(-1)?.inside.push(node);
      if (!isEmpty) open.push(node);
    }
  }
  if (root === null || open.length > 0 || end !== svg.length)
    throw new Error('this is no picture of ours');
  return root;
}

function nodeOf(tag: string, written: string): PictureNode {
  if (!TAGS.has(tag)) throw new Error(`our pictures have no <${tag}>`);
  const attributes: [string, string][] = [];
  for (const [, name = '', value = ''] of written.matchAll(ATTRIBUTE)) {
    if (BARRED.test(name)) throw new Error(`our pictures have no ${name}`);
    if (name !== 'xmlns') attributes.push([name, plain(value)]);
  }
  return { tag, attributes, inside: [] };
}

function plain(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign]!);
}

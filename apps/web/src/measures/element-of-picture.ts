const SVG = 'http://www.w3.org/2000/svg';

/** What our own pictures are drawn with; nothing that runs, links or loads. */
const TAGS = new Set(['svg', 'g', 'rect', 'line', 'path', 'circle', 'text', 'tspan', 'title']);
const BARRED = /^on|href|^style$/i;

const TOKEN = /<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<>]*")*)(\/?)>|([^<]+)/gy;
const ATTRIBUTE = / ([a-zA-Z-]+)="([^"]*)"/g;
const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * A picture of `@sila/charts` as elements, built one by one: no text of the
 * page ever becomes markup, so the browser can be told to allow none.
 * @throws Error when it holds anything that our pictures are not drawn with
 */
export function elementOfPicture(svg: string): SVGElement {
  const open: SVGElement[] = [];
  let root: SVGElement | null = null;
  let end = 0;
  for (const [token, closes, tag, attributes, isEmpty, text] of svg.matchAll(TOKEN)) {
    end += token.length;
    if (text !== undefined) open.at(-1)?.append(plain(text));
    else if (closes) open.pop();
    else {
      const element = elementOf(tag ?? '', attributes ?? '');
      if (root === null) root = element;
      else open.at(-1)?.append(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (root === null || open.length > 0 || end !== svg.length)
    throw new Error('this is no picture of ours');
  return root;
}

function elementOf(tag: string, attributes: string): SVGElement {
  if (!TAGS.has(tag)) throw new Error(`our pictures have no <${tag}>`);
  const element = document.createElementNS(SVG, tag) as SVGElement;
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (BARRED.test(name)) throw new Error(`our pictures have no ${name}`);
    if (name !== 'xmlns') element.setAttribute(name, plain(value));
  }
  return element;
}

function plain(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign]!);
}

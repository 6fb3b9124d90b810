import { type PictureNode, readPicture } from './read-picture.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A picture of `@sila/charts` as elements, built one by one: no text of the
 * page ever becomes markup, so the browser can be told to allow none.
 * @throws Error when it holds anything that our pictures are not drawn with
 */
export function elementOfPicture(svg: string): SVGElement {
  return elementOf(readPicture(svg));
}

function elementOf({ tag, attributes, inside }: PictureNode): SVGElement {
  const element = document.createElementNS(SVG, tag) as SVGElement;
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.append(...inside.map((part) => (typeof part === 'string' ? part : elementOf(part))));
  return element;
}

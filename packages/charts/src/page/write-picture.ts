import type { Picture } from '../picture.ts';
import { PICTURE_STYLE } from './page-style.ts';

/** One picture as an SVG file that carries its own colours. */
export function writePicture({ svg }: Picture): string {
  const body = svg.indexOf('>') + 1;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.slice(0, body)}<style>${PICTURE_STYLE}</style>${svg.slice(body)}\n`;
}

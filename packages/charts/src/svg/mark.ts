/** One element of a picture. Text stands in `children` as it is; it is escaped when written. */
export interface Mark {
  readonly tag: 'svg' | 'g' | 'rect' | 'line' | 'path' | 'circle' | 'text' | 'title';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Mark | string)[];
}

export function mark(
  tag: Mark['tag'],
  attributes: Mark['attributes'],
  ...children: readonly (Mark | string)[]
): Mark {
  return { tag, attributes, children };
}

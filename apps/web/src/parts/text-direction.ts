/**
 * The `dir` of a field: that of what is written in it. While it is empty it
 * takes the page's, or its placeholder would run the wrong way.
 */
export function fieldDirection(text: string): 'auto' | undefined {
  return text === '' ? undefined : 'auto';
}

/** What a key that the organisation's key holds is bound to: moved to another row, it does not open. */
export function contentKeyPlace(id: string): string {
  return `content key/${id}`;
}

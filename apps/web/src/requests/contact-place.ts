/** What a sealed contact is bound to. */
export function contactPlace(requestId: string): string {
  return `request contact|${requestId}`;
}

import type { RequestId } from '@sila/domain';

/** What the key of a request is bound to. */
export function requestKeyPlace(id: RequestId): string {
  return `request/${id}/key`;
}
/** What a sealed request is bound to. */
export function requestPlace(id: RequestId): string {
  return `request/${id}`;
}
/** What one of its steps is bound to. */
export function stepPlace(id: RequestId, version: number): string {
  return `request/${id}/step/${version}`;
}

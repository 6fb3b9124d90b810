import { fingerprint, type MemberCard } from '@sila/seal';
import { createResource, type JSX } from 'solid-js';

/** A card's fingerprint, as two people read it to each other. */
export function FingerprintOf(props: { card: MemberCard }): JSX.Element {
  const [shown] = createResource(() => props.card, fingerprint);
  return (
    <code dir="ltr" class="keys-print" data-testid="fingerprint">
      {shown() ?? ''}
    </code>
  );
}

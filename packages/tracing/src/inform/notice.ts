import type { NoticeKind } from '@sila/domain';
import type { Leave } from '../requests/leave.ts';
import type { SignedDeath } from '../requests/signed-death.ts';
import type { NoticeFacts } from './prepare-notice.ts';

declare const brand: unique symbol;

/**
 * What a family is told as news. It can be made only here: from the facts of a
 * match that a named reviewer confirmed, and with either the leave of the
 * person found or a death that a board signed and that was told in person.
 */
export interface Notice {
  readonly [brand]: true;
  readonly kind: NoticeKind;
  readonly facts: NoticeFacts;
  /** True where the person found allows the enquirer to learn it. */
  readonly tells: { readonly name: boolean; readonly photo: boolean; readonly relay: boolean };
}

const NOTHING_MORE = { name: false, photo: false, relay: false } as const;

/** News of somebody alive: as much of it as they allow. */
export function noticeOfLiving(
  facts: NoticeFacts,
  kind: Exclude<NoticeKind, 'death'>,
  { scopes }: Leave,
): Notice {
  const tells = {
    name: scopes.has('name'),
    photo: scopes.has('photo'),
    relay: scopes.has('relay'),
  };
  return { kind, facts, tells } as Notice;
}

/** What is put into writing after a death was told in person: the type asks for the signed finding. */
export function noticeOfDeath(facts: NoticeFacts, _finding: SignedDeath): Notice {
  return { kind: 'death', facts, tells: NOTHING_MORE } as Notice;
}

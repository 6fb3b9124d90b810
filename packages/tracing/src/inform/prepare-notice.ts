import type { ConfirmedMatch, DecisionId, MatchId, RecordId, RecordKind } from '@sila/domain';

/** A record as a notice needs it: whose search it answers and what kind of news it is. */
export interface NoticeSide {
  readonly id: RecordId;
  readonly kind: RecordKind;
  readonly sourceName: string;
  readonly listDate: string | null;
}

declare const brand: unique symbol;

/**
 * The facts of a notice, before any words: which search is answered, by what
 * kind of record, and which decision by whom stands behind it.
 */
export interface NoticeFacts {
  /** Made by `prepareNotice` alone. */
  readonly [brand]: true;
  readonly matchId: MatchId;
  readonly decisionId: DecisionId;
  readonly decidedBy: string;
  readonly decidedAt: string;
  /** The record of the person sought. */
  readonly about: RecordId;
  /** The record that was found to speak of the same person. */
  readonly found: NoticeSide;
}

/**
 * Prepares what a family may be told. It takes only a match that a named
 * reviewer confirmed: no score can ever become a message. Null when neither
 * record, or both, are a search: then nobody waits for this answer.
 */
export function prepareNotice(
  match: ConfirmedMatch,
  sides: { readonly left: NoticeSide; readonly right: NoticeSide },
): NoticeFacts | null {
  const { left, right } = sides;
  if ((left.kind === 'sought') === (right.kind === 'sought')) return null;
  const [sought, found] = left.kind === 'sought' ? [left, right] : [right, left];
  return {
    matchId: match.id,
    decisionId: match.decision.id,
    decidedBy: match.decision.by.name,
    decidedAt: match.decision.at,
    about: sought.id,
    found,
  } as NoticeFacts;
}

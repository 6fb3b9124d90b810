import { openBlock, sealBlock } from '../block.ts';
import { openBox, sealBox } from '../box.ts';
import { fromBase64, toBase64 } from '../bytes.ts';
import type { SealTo } from '../content-key.ts';
import { SealBroken } from '../seal-broken.ts';
import type { TeamOpener } from '../team-key.ts';
import { FILING_LIMITS, type ForTeam } from './filing.ts';
import { filled, textIn, unfilled } from './filled.ts';
import type { ReceiptKeys } from './receipt-keys.ts';

/** How long a letter may be, in signs. */
export const LETTER_SIGNS = 2_000;

/** Where a letter belongs: moved to another mailbox or another place it doesn't open. */
export interface LetterPlace {
  /** A UUID. */
  readonly id: string;
  /** The open half of the mailbox. */
  readonly box: string;
}

/** An official letter: what is written, the family's own words, and that nobody asks for money. */
export interface OfficialLetter {
  readonly text: string;
  readonly phrase: string;
  readonly noMoney: string;
}

/** A family's letter as sent: one copy for the team, one for themselves. */
export interface LetterFromFamily extends ForTeam {
  readonly copy: string;
}

/** An official letter as sent: for the family, and a copy that the team can read again. */
export interface LetterToFamily {
  readonly sealed: string;
  readonly copy: ForTeam;
}

export async function sealToTeam(
  to: SealTo,
  keys: ReceiptKeys,
  { id, text }: { readonly id: string; readonly text: string },
): Promise<LetterFromFamily> {
  const place = { id, box: keys.box.open };
  const said = filled({ text, voice: keys.voice });
  const sealed = await sealBox(to.box, said, about(place, 'to team'));
  const copy = await sealBlock(keys.own, filled({ text }), about(place, 'own'));
  return { generation: to.generation, sealed: toBase64(sealed), copy: toBase64(copy) };
}

/**
 * @param voice as the filing told it
 * @throws SealBroken notSigned when it doesn't carry that voice: somebody else wrote it
 */
export async function openFromFamily(
  team: TeamOpener,
  letter: ForTeam,
  place: LetterPlace & { readonly voice: string },
): Promise<string> {
  const told = unfilled(await openForTeam(team, letter, about(place, 'to team')));
  if (told.voice !== place.voice) throw new SealBroken('notSigned');
  return textIn(told.text, LETTER_SIGNS);
}

export async function openOwnCopy(keys: ReceiptKeys, id: string, copy: string): Promise<string> {
  const place = about({ id, box: keys.box.open }, 'own');
  return textIn(unfilled(await openBlock(keys.own, fromBase64(copy), place)).text, LETTER_SIGNS);
}

export async function sealToFamily(
  to: SealTo,
  place: LetterPlace,
  letter: OfficialLetter,
): Promise<LetterToFamily> {
  const sealed = await sealBox(place.box, filled(letter), about(place, 'to family'));
  const copy = await sealBox(to.box, filled({ text: letter.text }), about(place, 'team copy'));
  return {
    sealed: toBase64(sealed),
    copy: { generation: to.generation, sealed: toBase64(copy) },
  };
}

/**
 * Opens an official letter on the family's device.
 *
 * @param phrase the family's own words
 * @throws SealBroken notSigned when the letter doesn't carry them: it is not from those who know them
 */
export async function openOfficial(
  keys: ReceiptKeys,
  { id, sealed }: { readonly id: string; readonly sealed: string },
  phrase: string,
): Promise<OfficialLetter> {
  const place = about({ id, box: keys.box.open }, 'to family');
  const told = unfilled(await openBox(keys.box.secret, fromBase64(sealed), place));
  if (told.phrase !== phrase) throw new SealBroken('notSigned');
  return {
    text: textIn(told.text, LETTER_SIGNS),
    phrase: textIn(told.phrase, FILING_LIMITS.phrase),
    noMoney: textIn(told.noMoney, FILING_LIMITS.line),
  };
}

/** The team's copy of what it wrote. @throws SealBroken */
export async function openTeamCopy(
  team: TeamOpener,
  copy: ForTeam,
  place: LetterPlace,
): Promise<string> {
  const told = unfilled(await openForTeam(team, copy, about(place, 'team copy')));
  return textIn(told.text, LETTER_SIGNS);
}

function openForTeam(team: TeamOpener, { generation, sealed }: ForTeam, place: string) {
  const secret = team.secrets[generation];
  if (secret === undefined) throw new SealBroken('wrongKey');
  return openBox(secret, fromBase64(sealed), place);
}

function about({ id, box }: LetterPlace, whose: string): string {
  return `sila letter|${box}|${id}|${whose}`;
}

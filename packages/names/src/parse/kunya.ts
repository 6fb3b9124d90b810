import { KUNYA_ARABIC, KUNYA_LATIN } from '../normalise/particles.ts';
import { shapeOf } from '../tokens/token-shape.ts';

/** Names in Abu and Umm that are borne as given names. */
const GIVEN = new Set(
  'ابوبكر امكلثوم امالخير ابوالحسن ابوالقاسم abubakr abubakar abubaker aboubakr aboubakar aboubaker abubacar umkalthum umkulthum'.split(
    ' ',
  ),
);

/** The kunya of a name and the tokens without it. */
export interface KunyaAndName {
  readonly kunya: string | null;
  readonly named: readonly string[];
}

/**
 * Sets a kunya apart: Abu or Umm and a name before the name proper, alone, or
 * after a family name written with the article. "Abu" elsewhere begins a family
 * name (محمد أبو خليل). `written` are the folded words without titles.
 */
export function splitKunya(
  tokens: readonly string[],
  written: readonly string[],
  articled: ReadonlySet<string>,
): KunyaAndName {
  const [first, ...rest] = tokens;
  if (first !== undefined && !GIVEN.has(first) && isKunya(first, written[0] ?? ''))
    return { kunya: first, named: rest };
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  const particle = written.at(-2) ?? '';
  if (tokens.length > 2 && articled.has(before!) && isKunya(last!, particle))
    return { kunya: last!, named: tokens.slice(0, -1) };
  return { kunya: null, named: tokens };
}

/** أمجد is no kunya: only what is written apart, or begins with "Abu" joined. */
function isKunya(token: string, particle: string): boolean {
  return KUNYA_ARABIC.has(particle) || KUNYA_LATIN.has(particle) || shapeOf(token).kind === 'kunya';
}

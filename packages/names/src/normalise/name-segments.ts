import { anyOf, phrasePattern } from './arabic-pattern.ts';
import { foldArabic } from './fold-arabic.ts';
import { BARE_LABELS, COLON_LABELS, HONORIFICS, type LabelKind } from './name-labels.ts';
import { DIVINE_ARABIC } from './particles.ts';

/** A cell taken apart: the person's own name, and what else it says beside it; texts as written, cleaned. */
export interface NameSegments {
  /** Words of the person's own name, in the order given, father, grandfather, family where labels say which is which. */
  readonly own: string;
  readonly byLabel: Readonly<Partial<Record<LabelKind, string>>>;
  readonly honorifics: readonly string[];
}

const KINDS: ReadonlyMap<string, LabelKind> = new Map(
  [BARE_LABELS, COLON_LABELS].flatMap((table) =>
    Object.entries(table).flatMap(([kind, phrases]) =>
      phrases.map((phrase) => [labelKey(phrase), kind as LabelKind] as const),
    ),
  ),
);
const COLON = anyOf(Object.values(COLON_LABELS).flat());
const BARE = anyOf(Object.values(BARE_LABELS).flat());
/** The ب of "الملقب بأبو أحمد" belongs to the label; that of "الملقب بشار" to the name. */
const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<colon>${COLON})\\s*[:=]|(?<bare>${BARE})(?:(?![\\p{L}\\p{N}])|(?<=\\sب)(?=[اأ](?:ل|بو|بي|م\\s)))\\s*[:=]?)`,
  'giu',
);
const HONORIFIC = new RegExp(
  // رحمة الله with ة is a given name; with ه after other words it is said of the dead.
  `(?<![\\p{L}\\p{N}])(?:${anyOf(HONORIFICS)}|(?<=\\p{L}[^\\p{L}]+)رحمه[^\\p{L}\\p{N}]+${phrasePattern('الله')})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** What a name must hold for any of this to apply: nearly none does, and those are told at once. */
const WORTH_A_LOOK =
  /[:=]|الله|لله|السلام|سره|جلاله|والد|[أاإ]مه|اسم|الملقب|المعروف|الشهير|المكن|مولود|سبحانه|\sمن\s|aka|a\.k|alias|known|mother|n[eé]e|geb|born|genannt|peace|pbuh|rahimahullah|allah yer|the late/iu;

const EDGES = /^[\s,،;؛.\-–—|/()[\]"'«»]+|[\s,،;؛\-–—|/([«]+$/gu;
/** The order of a person's own parts, whatever order the labels came in. */
const OWN: readonly LabelKind[] = ['full', 'given', 'father', 'grandfather', 'family'];
const KUNYA_START = /^\s*(?:[أاإ]ب[ويا]|[أا]م)\s/u;

/** Whether a text may hold labels or phrases at all. */
export function mayHaveSegments(text: string): boolean {
  return WORTH_A_LOOK.test(text);
}

/** Takes the cleaned text of a cell apart by the labels and phrases in it. */
export function nameSegments(text: string): NameSegments {
  if (!mayHaveSegments(text)) return { own: text, byLabel: {}, honorifics: [] };
  const honorifics: string[] = [];
  const rest = text.replace(HONORIFIC, (phrase) => {
    honorifics.push(phrase);
    return ' ';
  });
  const kept = /\p{L}/u.test(rest) ? rest : text;
  const byLabel = textByLabel(kept);
  const own = OWN.map((kind) => byLabel[kind] ?? '').filter((part) => part !== '');
  const isLabelled = Object.keys(byLabel).length > 0;
  return {
    // A text that says a kunya or an alias and no name says it of the person all the same.
    own: isLabelled ? own.join(' ') || (byLabel.kunya ?? byLabel.alias ?? '') : kept,
    byLabel,
    honorifics: kept === rest ? honorifics : [],
  };
}

/** What stands after each label; words before the first count as a full name. Empty without labels. */
function textByLabel(text: string): Partial<Record<LabelKind, string>> {
  const byLabel: Partial<Record<LabelKind, string>> = {};
  const labels = [...text.matchAll(LABEL)].filter((found) => isLabel(found, text));
  const before = text.slice(0, labels[0]?.index ?? 0).replace(EDGES, '');
  if (before !== '') byLabel.full = before;
  for (const [at, found] of labels.entries()) {
    const end = labels[at + 1]?.index ?? text.length;
    const said = text.slice(found.index + found[0].length, end).replace(EDGES, '');
    const kind = kindOf(found, said);
    if (said !== '')
      byLabel[kind] = byLabel[kind] === undefined ? said : `${byLabel[kind]} ${said}`;
  }
  return byLabel;
}

function kindOf(found: RegExpMatchArray, said: string): LabelKind {
  const kind = kindOfLabel(found.groups?.colon ?? found.groups?.bare ?? '');
  return (kind === 'family' || kind === 'alias') && KUNYA_START.test(`${said} `) ? 'kunya' : kind;
}

function kindOfLabel(label: string): LabelKind {
  return KINDS.get(labelKey(label)) ?? 'full';
}

/** Without a colon a label stands between words: a name may begin or end with the same letters ("Max Born"). */
function isLabel(found: RegExpMatchArray, text: string): boolean {
  const bare = found.groups?.bare;
  if (bare === undefined || found[0].trimEnd() !== bare) return true;
  if (/^\p{Lu}\p{Ll}/u.test(bare)) return false;
  const at = found.index ?? 0;
  const after = text.slice(at + bare.length);
  if (kindOfLabel(bare) === 'from' && !isOrigin(text.slice(0, at), after)) return false;
  // أمة الله, أمة الرحمن are women's names.
  if (HANDMAID.test(bare) && isDivine(after)) return false;
  return /\p{L}/u.test(text.slice(0, at)) && /^[^\p{N}]*?\p{L}/u.test(after);
}

/** "من" says where somebody is from, or after "son of" who the mother is; in longer texts it says anything. */
function isOrigin(before: string, after: string): boolean {
  const count = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;
  return count(before) > 1 && count(before) < 7 && count(after) < 4;
}

const HANDMAID = /^[أا]م[ةه]$/u;

function isDivine(after: string): boolean {
  const name = /^[^\p{L}\p{N}]+(ال\p{L}+)/u.exec(after)?.[1];
  return name !== undefined && (name === 'الله' || DIVINE_ARABIC.has(foldArabic(name.slice(2))));
}

function labelKey(label: string): string {
  return foldArabic(label.toLowerCase().normalize('NFC')).replace(/\s+/gu, ' ');
}

import { phraseBook, phrasesAt, type TextWord, textWords } from './find-phrases.ts';
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

const byKind = (table: Readonly<Partial<Record<LabelKind, readonly string[]>>>) =>
  Object.entries(table).flatMap(([kind, phrases]) =>
    phrases.map((phrase) => [phrase, kind as LabelKind] as const),
  );
const WITH_COLON = phraseBook(byKind(COLON_LABELS));
const BARE = phraseBook(byKind(BARE_LABELS));
const SAID = phraseBook(HONORIFICS.map((phrase) => [phrase, true]));

/** What a name must hold for any of this to apply: nearly none does, and those are told at once. */
const WORTH_A_LOOK =
  /[:=]|صل[ىي]\s|علي(?:ه|ها)\s|رضي\s|رضوان|رحم|حفظه|الله\s(?:أ|ا)?س|فك\s|فرج\s|تغمده|طيب\s|سره|[أا]طال|جلاله|سبحانه|والد|[أاإ]م[هة]|اسم|الملقب|المعروف|الشهير|المكن|مولود|\sمن\s|(?:^|[^a-z])(?:aka|a\.?\s?k\.?\s?a|alias|known|also|mother|n[eé]e|geb|born|genannt|peace|pbuh|may|rest|god|rahimahullah|allah yer|the late)/iu;

const EDGES = /^[\s,،;؛.\-–—|/()[\]"'«»:=]+|[\s,،;؛\-–—|/([«]+$/gu;
/** The order of a person's own parts, whatever order the labels came in. */
const OWN: readonly LabelKind[] = ['full', 'given', 'father', 'grandfather', 'family'];
const KUNYA_START = /^\s*(?:[أاإ]ب[ويا]|[أا]م)\s/u;

/** Whether a text may hold labels or phrases at all. */
export function mayHaveSegments(text: string): boolean {
  return WORTH_A_LOOK.test(text);
}

/** Whether a label or phrase that needs no colon may begin with a folded word. */
export function beginsPhrase(folded: string): boolean {
  return BARE.has(folded) || SAID.has(folded) || folded === LATE;
}

/** Takes the cleaned text of a cell apart by the labels and phrases in it; time linear in its length. */
export function nameSegments(text: string): NameSegments {
  if (!mayHaveSegments(text)) return { own: text, byLabel: {}, honorifics: [] };
  const { rest, honorifics } = withoutHonorifics(text);
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

function withoutHonorifics(text: string): { rest: string; honorifics: string[] } {
  const words = textWords(text);
  const honorifics: string[] = [];
  let rest = '';
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const count = phrasesAt(words, at, SAID)[0]?.count ?? (isLateAt(words, at, text) ? 2 : 0);
    if (count === 0) continue;
    const { start } = words[at]!;
    const { end } = words[at + count - 1]!;
    honorifics.push(text.slice(start, end));
    rest += `${text.slice(from, start)} `;
    from = end;
    at += count - 1;
  }
  return { rest: rest + text.slice(from), honorifics };
}

const LATE = 'رحمه';

/** رحمة الله with ة is a given name; with ه after other words it is said of the dead. */
function isLateAt(words: readonly TextWord[], at: number, text: string): boolean {
  const { end, folded } = words[at]!;
  return at > 0 && folded === LATE && text[end - 1] === 'ه' && words[at + 1]?.folded === 'الله';
}

/** A label found in a text: where it begins, where what it says begins. */
interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
}

/** What stands after each label; words before the first count as a full name. Empty without labels. */
function textByLabel(text: string): Partial<Record<LabelKind, string>> {
  const byLabel: Partial<Record<LabelKind, string>> = {};
  const labels = labelsOf(text);
  const before = text.slice(0, labels[0]?.start ?? 0).replace(EDGES, '');
  if (before !== '') byLabel.full = before;
  for (const [at, { kind, end }] of labels.entries()) {
    const said = text.slice(end, labels[at + 1]?.start ?? text.length).replace(EDGES, '');
    if (said === '') continue;
    const isKunya = (kind === 'family' || kind === 'alias') && KUNYA_START.test(`${said} `);
    const meant = isKunya ? 'kunya' : kind;
    byLabel[meant] = byLabel[meant] === undefined ? said : `${byLabel[meant]} ${said}`;
  }
  return byLabel;
}

function labelsOf(text: string): Label[] {
  const words = textWords(text);
  const labels: Label[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = labelAt(words, at, text);
    if (found === null) continue;
    labels.push({ kind: found.kind, start: words[at]!.start, end: found.end });
    at += found.count - 1;
  }
  return labels;
}

interface FoundLabel {
  readonly kind: LabelKind;
  readonly count: number;
  readonly end: number;
}

function labelAt(words: readonly TextWord[], at: number, text: string): FoundLabel | null {
  for (const { means, count } of phrasesAt(words, at, WITH_COLON)) {
    const { end } = words[at + count - 1]!;
    if (/^\s*[:=]/u.test(text.slice(end, end + 9))) return { kind: means, count, end };
  }
  for (const { means, count } of phrasesAt(words, at, BARE)) {
    const { end } = words[at + count - 1]!;
    const isColon = /^\s*[:=]/u.test(text.slice(end, end + 9));
    if (!isColon && !standsAlone(words, { at, count, kind: means }, text)) continue;
    return afterBa(words, { kind: means, count, end }, at);
  }
  return null;
}

/** The ب of "الملقب بأبو أحمد" and of "الملقب بـ النمر" belongs to the label; that of "الملقب بشار" to the name. */
function afterBa(words: readonly TextWord[], found: FoundLabel, at: number): FoundLabel {
  const next = words[at + found.count];
  if (found.kind !== 'alias' || next === undefined) return found;
  if (next.folded === 'ب') return { ...found, count: found.count + 1, end: next.end };
  return /^ب(?:ال|اب[ويا]|ام$)/u.test(next.folded) ? { ...found, end: next.start + 1 } : found;
}

interface BareLabel {
  readonly at: number;
  readonly count: number;
  readonly kind: LabelKind;
}

/** Without a colon a label stands between words: a name may begin or end with the same letters ("Max Born"). */
function standsAlone(
  words: readonly TextWord[],
  { at, count, kind }: BareLabel,
  text: string,
): boolean {
  const { start } = words[at]!;
  const next = words[at + count];
  if (at === 0 || next === undefined || /^\d/.test(next.folded)) return false;
  if (!words.slice(0, at).some(({ folded }) => /\p{L}/u.test(folded))) return false;
  if (/^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))) return false;
  if (kind === 'from' && !isOrigin(at, words.length - at - count)) return false;
  // أمة الله, أمة الرحمن are women's names.
  return words[at]!.folded !== 'امه' || !isDivine(text.slice(next.start, next.end));
}

/** "من" says where somebody is from, or after "son of" who the mother is; in longer texts it says anything. */
function isOrigin(before: number, after: number): boolean {
  return before > 1 && before < 7 && after < 4;
}

function isDivine(word: string): boolean {
  if (!word.startsWith('ال')) return false;
  return word === 'الله' || DIVINE_ARABIC.has(foldArabic(word.slice(2)));
}

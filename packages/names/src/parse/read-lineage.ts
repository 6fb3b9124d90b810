import { isMuhammad } from '../tokens/lexicon.ts';
import { type NameParts, NO_PARTS, type PartsReading } from './name-parts.ts';

/** What the writing says about the words of a name beside their order. */
export interface WrittenSigns {
  /** Tokens written with an article, as families and nisbas are. */
  readonly articled: ReadonlySet<string>;
  /** "Family, Given": the comma says which is which. */
  readonly comma: boolean;
  /** The token after آل, a clan's name. */
  readonly clan: string | null;
}

/**
 * Ways to read the words of a name by position, without "son of". The usual
 * order of lists is given, father, grandfather, family; two words may be given
 * and father, three a lineage, and a first Muhammad part of the given name.
 * Weights are judgement, to be reviewed by a reader of lists, not measured.
 */
export function readLineage(words: readonly string[], signs: WrittenSigns): PartsReading[] {
  if (words.length === 0) return [];
  if (words.length === 1) return readOne(words[0]!, signs);
  const plain = words.length === 2 ? readTwo(words, signs) : readMore(words, signs);
  if (words.length < 3 || !isMuhammad(words[0]!)) return plain;
  const rest = readLineage(words.slice(1), signs);
  const doubled = rest
    .filter(({ given }) => given === words[1])
    .map((reading) => ({ ...reading, given: `${words[0]} ${words[1]}` }));
  return [...scaled(plain, 0.7), ...scaled(doubled, 0.3)];
}

function scaled(readings: readonly PartsReading[], factor: number): PartsReading[] {
  return readings.map((reading) => ({ ...reading, weight: reading.weight * factor }));
}

function parts(some: Partial<NameParts>, weight: number): PartsReading {
  return { ...NO_PARTS, ...some, weight };
}

function readOne(word: string, signs: WrittenSigns): PartsReading[] {
  const family = isFamily(word, signs) ? 0.8 : 0.4;
  return [parts({ given: word }, 1 - family), parts({ family: word }, family)];
}

function readTwo([given, second]: readonly string[], signs: WrittenSigns): PartsReading[] {
  const turned = parts({ given: second!, family: given! }, 1);
  const usual = parts({ given: given!, family: second! }, 1);
  const lineage = parts({ given: given!, father: second! }, 1);
  if (signs.comma) return [...scaled([usual], 0.97), ...scaled([turned], 0.03)];
  const last = isFamily(second!, signs);
  if (isFamily(given!, signs) && !last)
    return [...scaled([turned], 0.7), ...scaled([usual], 0.2), ...scaled([lineage], 0.1)];
  const share = last ? 0.93 : 0.6;
  return [
    ...scaled([usual], share),
    ...scaled([lineage], (1 - share) * 0.8),
    ...scaled([turned], (1 - share) * 0.2),
  ];
}

function readMore(words: readonly string[], signs: WrittenSigns): PartsReading[] {
  const [first, second, third] = words as [string, string, string];
  const last = words.at(-1)!;
  const usual: NameParts =
    words.length === 3
      ? { given: first, father: second, grandfather: null, family: last }
      : { given: first, father: second, grandfather: third, family: last };
  if (signs.comma) return [parts(usual, 1)];
  if (isFamily(first, signs) && !isFamily(last, signs)) {
    const turned = {
      given: second,
      father: third,
      grandfather: words[3] ?? null,
      family: first,
    };
    return [parts(turned, 0.7), parts(usual, 0.3)];
  }
  const share = isFamily(last, signs) ? 0.97 : words.length === 3 ? 0.65 : 0.85;
  const lineage = { given: first, father: second, grandfather: third, family: null };
  return [parts(usual, share), parts(lineage, 1 - share)];
}

/** Written with the article, or after آل: a family, or an origin that serves as one. */
function isFamily(word: string, { articled, clan }: WrittenSigns): boolean {
  return articled.has(word) || word === clan;
}

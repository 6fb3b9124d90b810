import { type Bearer, type Population, type Random, withSlip } from './names-population.ts';

/** What is asked, and whose name it is meant to find; null where no one name is meant. */
export interface Asked {
  readonly query: string;
  readonly meant: Bearer | null;
  readonly prefix: boolean;
}

export interface QueryKind {
  readonly title: string;
  ask(meant: Bearer, population: Population, random: Random): Asked | null;
}

const ARABIZI: Readonly<Record<string, string>> = { ح: '7', ع: '3', خ: '5', ط: '6', ق: '9' };

/** The ways people ask; each is measured apart, because each is slow or weak in its own way. */
export const QUERY_KINDS: readonly QueryKind[] = [
  { title: 'as written', ask: (meant) => whole(meant.written, meant) },
  {
    title: 'a slip in each word',
    ask: (meant, _, random) =>
      whole(
        mapWords(meant.written, (word) => withSlip(word, random)),
        meant,
      ),
  },
  {
    title: 'in the other script',
    ask: (meant, population) =>
      isLatin(meant.written)
        ? whole(meant.arabic.join(' '), meant)
        : inLatin(meant, (word) => population.latin(word)),
  },
  {
    title: 'Arabizi',
    ask: (meant, population) => inLatin(meant, (word) => arabizi(word, population.latin(word))),
  },
  { title: 'first and last word', ask: (meant) => whole(ends(meant.written), meant) },
  {
    title: 'common words only',
    ask: (_, { givens }, random) => {
      const words = Array.from({ length: 3 }, () => givens[Math.floor(random() ** 2 * 20)]!);
      return { query: words.join(' '), meant: null, prefix: false };
    },
  },
  {
    title: 'one word',
    ask: (meant, _, random) => {
      const words = meant.written.split(' ');
      const query = words[Math.floor(random() * words.length)]!;
      return { query, meant: null, prefix: false };
    },
  },
  {
    title: 'while typing',
    ask: (meant, _, random) => {
      const { written } = meant;
      const query = written.slice(0, 2 + Math.floor(random() * (written.length - 2)));
      return { query, meant: null, prefix: true };
    },
  },
];

function whole(query: string, meant: Bearer): Asked {
  return { query, meant, prefix: false };
}

function inLatin(meant: Bearer, spell: (word: string) => string | null): Asked | null {
  const words = meant.arabic.map(spell);
  return words.includes(null) ? null : whole(words.join(' '), meant);
}

/** A Latin spelling in which the letters that Latin lacks are digits. */
function arabizi(arabic: string, latin: string | null): string | null {
  if (latin === null) return null;
  const plain: Readonly<Record<string, string>> = { ح: 'h', خ: 'kh', ط: 't', ق: 'q' };
  let text = latin;
  for (const letter of arabic) {
    const sound = plain[letter];
    if (sound !== undefined) text = text.replace(sound, ARABIZI[letter]!);
  }
  return arabic.startsWith('ع') ? `3${text}` : text;
}

function ends(written: string): string {
  const words = written.split(' ');
  return `${words[0]} ${words.at(-1)}`;
}

function mapWords(text: string, change: (word: string) => string): string {
  return text
    .split(' ')
    .map((word) => (word.length < 3 ? word : change(word)))
    .join(' ');
}

function isLatin(text: string): boolean {
  return /^[a-z]/u.test(text);
}

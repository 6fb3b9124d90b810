import { readdirSync } from 'node:fs';
import { foldArabic } from '../src/normalise/fold-arabic.ts';
import * as particles from '../src/normalise/particles.ts';
import { isArabic } from '../src/normalise/script.ts';
import { STANDARDS } from '../src/transliterate/standards.ts';
import { transliterate } from '../src/transliterate/transliterate.ts';
import { bareLetters } from '../src/transliterate/vowelled-word.ts';
import { dataRows } from './data-rows.ts';
import { markdownTable } from './markdown-table.ts';

const SHOWN_NAMES = 600;
const SHOWN_OTHERS = 200;
/** Lines of a long table that are shown. */
const SHOWN_LINES = 500;
/** Files with a page of their own, or that are about pages. */
const SHOWN_ELSEWHERE = new Set([
  'lexicon.tsv',
  'additions.tsv',
  'vocalised.tsv',
  'equivalences.tsv',
  'reviewed.tsv',
]);
const SHOWN_SPELLINGS = 8;
const NOTE =
  'Written by `train/write-snapshot.ts` from the data files; do not edit. How to change a line: README.md beside this file.';

/** The pages of data/snapshot*.md by file name: what an Arabic reader checks line by line. */
export function snapshotPages(): Map<string, string> {
  const reviews = reviewsByLine();
  return new Map([
    ['snapshot-names.md', page('Commonest names and their spellings', namesTable(reviews))],
    ['snapshot-vocalised.md', page('Names with their vowels', vocalisedTable(reviews))],
    ['snapshot-equivalences.md', page('Pet forms and other forms', equivalencesTable(reviews))],
    ['snapshot-words.md', page('Titles, particles and other small words', wordTables(reviews))],
    ['snapshot-standards.md', page('Transliteration tables', standardsTable(reviews))],
  ]);
}

function page(title: string, body: string): string {
  return `# ${title}\n\n${NOTE}\n\n${body}\n`;
}

type Reviews = ReadonlyMap<string, string>;

function reviewsByLine(): Reviews {
  return new Map(
    dataRows('reviewed.tsv').map(([file, line, reader, date]) => [
      `${file}\t${line}`,
      `${reader}, ${date}`,
    ]),
  );
}

function reviewOf(reviews: Reviews, file: string, line: string): string {
  return reviews.get(`${file}\t${line}`) ?? 'no';
}

function namesTable(reviews: Reviews): string {
  const names = new Map<string, { counts: Map<string, number>; files: Set<string> }>();
  for (const file of ['lexicon.tsv', 'additions.tsv']) {
    for (const [arabic = '', ...entries] of dataRows(file)) {
      const name = names.get(arabic) ?? {
        counts: new Map<string, number>(),
        files: new Set<string>(),
      };
      names.set(arabic, name);
      name.files.add(file);
      for (const entry of entries) {
        const [latin = '', count = '1'] = entry.split(':');
        name.counts.set(latin, Math.max(name.counts.get(latin) ?? 0, Number(count) || 0));
      }
    }
  }
  const vocalised = new Map(
    dataRows('vocalised.tsv').map(([letters = '', readings = '']) => [
      foldArabic(letters),
      readings,
    ]),
  );
  const bearers = (counts: Map<string, number>) =>
    [...counts.values()].reduce((sum, one) => sum + one, 0);
  const sorted = [...names].sort(
    (a, b) => bearers(b[1].counts) - bearers(a[1].counts) || (a[0] < b[0] ? -1 : 1),
  );
  const row = ([arabic, { counts, files }]: (typeof sorted)[number]) => [
    arabic,
    vocalised.get(arabic)?.split(' ')[0] ?? '',
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, SHOWN_SPELLINGS)
      .map(([latin, count]) => `${latin} ${count}`)
      .join(', '),
    [...files].map((file) => SOURCES[file]).join(' + '),
    [...new Set([...files].map((file) => reviewOf(reviews, file, arabic)))].join('; '),
  ];
  const isOurs = ([arabic, { files }]: (typeof sorted)[number]) =>
    vocalised.has(arabic) || files.has('additions.tsv');
  const head = ['name', 'with vowels', 'spellings', 'source', 'reviewed'];
  const ours = sorted.filter(isOurs).slice(0, SHOWN_NAMES).map(row);
  const others = sorted
    .filter((name) => !isOurs(name))
    .slice(0, SHOWN_OTHERS)
    .map(row);
  return [
    `The lexicon (\`lexicon.tsv\` and \`additions.tsv\`) has ${names.size} names, folded (no hamza, no marks, no article), with how often each spelling was found; the ${SHOWN_SPELLINGS} commonest spellings are shown.`,
    `## The ${ours.length} commonest that have their vowels or were added by hand`,
    markdownTable(head, ours),
    `## The ${others.length} commonest others, many of them foreign names in Arabic letters`,
    markdownTable(head, others),
  ].join('\n\n');
}

const SOURCES: Readonly<Record<string, string>> = {
  'lexicon.tsv': 'Wikidata, Google',
  'additions.tsv': 'by hand',
};

function vocalisedTable(reviews: Reviews): string {
  const rows = dataRows('vocalised.tsv').flatMap(([letters = '', readings = '']) =>
    readings
      .split(' ')
      .map((reading, at) => [
        at === 0 ? letters : '',
        reading,
        transliterate(reading, { to: 'ala-lc' }).text,
        transliterate(reading, { to: 'press' }).text,
        'by hand',
        reviewOf(reviews, 'vocalised.tsv', letters),
      ]),
  );
  const head = ['written', 'with vowels', 'ALA-LC', 'press', 'source', 'reviewed'];
  return `All of \`vocalised.tsv\`; a second line without its name is another reading of the same letters.\n\n${markdownTable(head, rows)}`;
}

function equivalencesTable(reviews: Reviews): string {
  const rows = dataRows('equivalences.tsv').map(([one = '', other = '', ...notes]) => [
    one,
    other,
    notes.join(' '),
    'by hand',
    reviewOf(reviews, 'equivalences.tsv', one),
  ]);
  return `All of \`equivalences.tsv\`: weak evidence, never the same name.\n\n${markdownTable(['name', 'other form', 'kind', 'source', 'reviewed'], rows)}`;
}

/** Every closed list of small words in src/normalise/particles.ts, by its name there. */
function wordTables(reviews: Reviews): string {
  const lists = Object.entries(particles).flatMap(([name, list]) =>
    list instanceof Set ? [[name, [...(list as ReadonlySet<string>)]] as const] : [],
  );
  const rows = lists
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, words]) => {
      const arabic = words.filter(isArabic).sort();
      const latin = words.filter((word) => !isArabic(word)).sort();
      const title = name.toLowerCase().replaceAll('_', ' ');
      return [[title, arabic.join(' '), latin.join(' '), 'by hand', 'no']];
    });
  const head = ['list', 'Arabic', 'Latin', 'source', 'reviewed'];
  return [
    'The lists of `src/normalise/particles.ts`, folded.',
    markdownTable(head, rows),
    ...otherTables(reviews),
  ].join('\n\n');
}

/** Legal forms, nicknames and whatever other table lies in the data folder, as it is. */
function otherTables(reviews: Reviews): string[] {
  const files = readdirSync(new URL('../data/', import.meta.url)).filter(
    (file) => file.endsWith('.tsv') && !SHOWN_ELSEWHERE.has(file),
  );
  return files.sort().map((file) => {
    const rows = dataRows(file);
    const width = Math.max(...rows.map((row) => row.length));
    const cells = rows
      .slice(0, SHOWN_LINES)
      .map((row) => [
        ...Array.from({ length: width }, (_, at) => row[at] ?? ''),
        reviewOf(reviews, file, row[0]!),
      ]);
    const head = [...Array.from({ length: width }, (_, at) => `column ${at + 1}`), 'reviewed'];
    return `## ${file}: ${cells.length} of ${rows.length} lines\n\n${markdownTable(head, cells)}`;
  });
}

function standardsTable(reviews: Reviews): string {
  const tables = STANDARDS.map((name) => [name, dataRows(`standards/${name}.tsv`)] as const);
  const about = tables.map(([name, rows]) => {
    const of = (key: string) => rows.find((row) => row[0] === 'about' && row[1] === key)?.[2] ?? '';
    return [
      name,
      of('name'),
      of('source'),
      of('date'),
      reviewOf(reviews, `standards/${name}.tsv`, 'all'),
    ];
  });
  const kinds = ['letter', 'vowel', 'rule', 'word'] as const;
  const parts = kinds.map((kind) => {
    const keys = [
      ...new Set(
        tables.flatMap(([, rows]) => rows.filter((row) => row[0] === kind).map((row) => row[1]!)),
      ),
    ];
    const rows = keys.map((key) => [
      bareLetters(key) === '' ? 'sign' : key,
      ...tables.map(([, all]) => all.find((row) => row[0] === kind && row[1] === key)?.[2] ?? ''),
    ]);
    const shown = rows.filter(([key]) => key !== 'sign' && key !== 'unwritten');
    return `## ${kind}s\n\n${markdownTable([kind, ...STANDARDS], shown)}`;
  });
  return [markdownTable(['table', 'name', 'source', 'date', 'reviewed'], about), ...parts].join(
    '\n\n',
  );
}

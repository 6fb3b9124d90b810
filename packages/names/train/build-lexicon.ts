import { writeFileSync } from 'node:fs';
import { ARABIC_TO_LATIN as model } from '../src/tokens/models.ts';
import { PreparedWord } from '../src/tokens/prepared-token.ts';
import { readTokenPairs } from './token-pairs.ts';

const pairs = readTokenPairs('/work/shared/data/names/dev_tokens.tsv').filter((p) => p.ships && !p.heldOut && p.origin > 0);
const lines = new Map<string, [string, number][]>();
let dropped = 0;
for (const p of pairs) {
  if (p.count < 2 && p.origin < 2) continue;
  const a = new PreparedWord(p.arabic), l = new PreparedWord(p.latin);
  const [lat, g] = l.groups(model);
  if (model.score(a.letters, a.rows(model), lat, g) < model.bias - (p.count >= 4 ? 14 : p.count >= 2 ? 7 : 4)) { dropped++; continue; }
  const list = lines.get(p.arabic) ?? []; list.push([p.latin, p.count]); lines.set(p.arabic, list);
}
const rows = [...lines].map(([a, l]) => [a, l.sort((x, y) => y[1] - x[1]), l.reduce((s, x) => s + x[1], 0)] as const).sort((x, y) => y[2] - x[2] || (x[0] < y[0] ? -1 : 1));
const text = rows.map(([a, l]) => `${a} ${l.map(([t, c]) => `${t}:${c}`).join(' ')}`).join('\n');
console.log(rows.length, 'names', text.length, 'bytes; dropped', dropped);
writeFileSync('src/generated/lexicon.ts', `// Generated from data/lexicon.tsv; do not edit.\nexport const LEXICON = \`${text}\`;\n`);

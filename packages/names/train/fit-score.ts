import { Aligner, type AlignCosts } from '../src/compare/align.ts';
import { FEATURES, nameFeatures } from '../src/compare/name-features.ts';
import { type PreparedName, prepareName } from '../src/compare/prepared-name.ts';
import { SCORE_MODEL } from '../src/generated/score-model.ts';
import { TokenTable } from '../src/tokens/token-table.ts';
import { figuresSet, inventedSet, type NameSet } from './name-sets.ts';
import { writeFileSync } from 'node:fs';

const FOLDER = '/work/shared/data/names';
const table = new TokenTable();
interface Row { x: Float64Array; y: number; w: number; test: boolean; set: number; group: number }
interface Pair { left: PreparedName; right: PreparedName; y: number; test: boolean; set: number; group: number }
const pairs: Pair[] = [];
let group = 0;
[inventedSet(FOLDER), figuresSet(FOLDER)].forEach((set: NameSet, number) => {
  const pool = new Map<number, PreparedName>();
  const at = (i: number) => { let p = pool.get(i); if (!p) pool.set(i, (p = prepareName(set.pool[i]!, table))); return p; };
  for (const q of set.queries) {
    group++;
    const left = prepareName(q.query, table);
    const rights = [...q.right];
    pairs.push({ left, right: at(rights[group % rights.length]!), y: 1, test: q.heldOut, set: number, group });
    for (const n of q.negatives) pairs.push({ left, right: at(n), y: 0, test: q.heldOut, set: number, group });
  }
});
console.log('pairs', pairs.length);

function rowsOf(costs: AlignCosts): Row[] {
  const aligner = new Aligner(table, costs);
  return pairs.map((p) => {
    const swap = p.left.tokens.length < p.right.tokens.length;
    const [a, b] = swap ? [p.right, p.left] : [p.left, p.right];
    aligner.align(a, b);
    return { x: nameFeatures(aligner, a, b, table).slice(), y: p.y, w: p.set === 0 ? 1 : 2, test: p.test, set: p.set, group: p.group };
  });
}

function fit(rows: Row[], iterations: number, start: number[]): number[] {
  const n = FEATURES.length;
  const w = Float64Array.from({ length: n }, (_, i) => start[i] ?? 0);
  const train = rows.filter((r) => !r.test);
  // Newton steps with a small ridge
  for (let it = 0; it < iterations; it++) {
    const g = new Float64Array(n); const h = Array.from({ length: n }, () => new Float64Array(n));
    for (const r of train) {
      let z = 0; for (let i = 0; i < n; i++) z += w[i]! * r.x[i]!;
      const p = 1 / (1 + Math.exp(-z)); const d = (r.y - p) * r.w; const v = Math.max(1e-4, p * (1 - p)) * r.w;
      for (let i = 0; i < n; i++) { g[i]! += d * r.x[i]!; for (let j = 0; j <= i; j++) h[i]![j]! += v * r.x[i]! * r.x[j]!; }
    }
    for (let i = 0; i < n; i++) { g[i]! -= 0.3 * w[i]!; h[i]![i]! += 0.3; for (let j = i + 1; j < n; j++) h[i]![j] = h[j]![i]!; }
    const step = solve(h, g);
    for (let i = 0; i < n; i++) w[i]! += Math.max(-3, Math.min(3, step[i]!));
    // A part more is never evidence for one person, whatever the negatives of one set say.
    w[ABSENT] = Math.min(-0.25, w[ABSENT]!);
  }
  return [...w];
}
const ABSENT = FEATURES.indexOf('absent');
function solve(h: Float64Array[], g: Float64Array): Float64Array {
  const n = g.length; const a = h.map((r, i) => [...r, g[i]!]);
  for (let c = 0; c < n; c++) {
    let p = c; for (let r = c + 1; r < n; r++) if (Math.abs(a[r]![c]!) > Math.abs(a[p]![c]!)) p = r;
    [a[c], a[p]] = [a[p]!, a[c]!]; const d = a[c]![c]! || 1e-9;
    for (let r = 0; r < n; r++) if (r !== c) { const f = a[r]![c]! / d; if (f) for (let k = c; k <= n; k++) a[r]![k]! -= f * a[c]![k]!; }
  }
  return Float64Array.from({ length: n }, (_, i) => a[i]![n]! / (a[i]![i]! || 1e-9));
}
function loss(rows: Row[], w: number[], test: boolean): number {
  let sum = 0; let count = 0; const groups = new Map<number, [number, number[]]>();
  for (const r of rows) if (r.test === test) {
    let z = 0; for (let i = 0; i < w.length; i++) z += w[i]! * r.x[i]!;
    sum += r.w * Math.log(1 + Math.exp(r.y ? -z : z)); count += r.w;
    const e = groups.get(r.group) ?? [0, []]; if (r.y) e[0] = z; else e[1].push(z); groups.set(r.group, e);
  }
  let rank = 0; for (const [pos, negs] of groups.values()) { let t = 0; for (const z of negs) t += Math.exp(Math.min(50, z - pos)); rank += Math.log(1 + t); }
  return (11 * sum) / count + (2 * rank) / groups.size;
}
function f1(rows: Row[], w: number[], test: boolean, set: number, threshold?: number): { f1: number; at: number } {
  const scored = rows.filter((r) => r.test === test && r.set === set).map((r) => { let z = 0; for (let i = 0; i < w.length; i++) z += w[i]! * r.x[i]!; return [1 / (1 + Math.exp(-z)), r.y] as const; }).sort((a, b) => b[0] - a[0]);
  const pos = scored.filter((s) => s[1]).length; let tp = 0; let best = { f1: 0, at: 0 };
  for (let i = 0; i < scored.length; i++) { tp += scored[i]![1]; const f = (2 * tp) / (i + 1 + pos); if (threshold === undefined ? f > best.f1 : scored[i]![0] >= threshold) best = { f1: f, at: scored[i]![0] }; }
  return best;
}
let state = 99; const random = () => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296);
const keys = ['skipFirst', 'skipMiddle', 'skipLast', 'rotated', 'merged'] as const;
const pkeys = ['shift', 'scale', 'kept', 'mostShare', 'unlisted'] as const;
let costs: AlignCosts = structuredClone(SCORE_MODEL.costs);
let w = fit(rowsOf(costs), 12, []);
let best = loss(rowsOf(costs), w, false);
const report = () => { const rows = rowsOf(costs); for (const set of [0, 1]) { const t = f1(rows, w, false, set); console.log(set ? 'figures' : 'invented', 'train F1', t.f1.toFixed(3), 'at', t.at.toFixed(3), 'test at .5', f1(rows, w, true, set, 0.5).f1.toFixed(3), 'best', f1(rows, w, true, set).f1.toFixed(3)); } console.log('loss train', loss(rows, w, false).toFixed(4), 'test', loss(rows, w, true).toFixed(4)); };
report();
for (let it = 0; it < Number(process.env.ROUNDS ?? 150); it++) {
  const trial = structuredClone(costs) as { -readonly [K in keyof AlignCosts]: AlignCosts[K] };
  const move = () => Math.exp((random() - 0.5) * 0.9);
  for (const k of keys) if (random() < 0.35) trial[k] = trial[k] * move() + (random() - 0.5) * 0.1;
  const pair = { ...trial.pair } as Record<string, number>;
  for (const k of pkeys) if (random() < 0.35) pair[k] = k === 'kept' ? Math.min(0.999, 1 - (1 - pair[k]!) * move()) : k === 'shift' ? pair[k]! + random() - 0.5 : pair[k]! * move();
  trial.pair = pair as never;
  const rows = rowsOf(trial); const tw = fit(rows, 4, w); const l = loss(rows, tw, false);
  if (l < best) { best = l; costs = trial; w = tw; }
}
w = fit(rowsOf(costs), 10, w);
report();
const r4 = (v: number) => Number(v.toPrecision(4));
const text = JSON.stringify({ costs: { ...Object.fromEntries(keys.map((k) => [k, r4(costs[k])])), pair: Object.fromEntries(pkeys.map((k) => [k, r4(costs.pair[k])])) }, weights: w.map(r4), same: 0.5, different: 0.05 }, null, 2);
console.log(text); console.log(FEATURES.map((f, i) => f + ' ' + w[i]!.toFixed(2)).join(', '));
writeFileSync('src/generated/score-model.ts', `// Generated by train/fit-score.ts; do not edit.\nimport type { ScoreModel } from '../compare/score-model.ts';\n\nexport const SCORE_MODEL: ScoreModel = ${text};\n`);

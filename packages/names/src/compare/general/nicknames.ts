import { NICKNAMES } from '../../generated/general-words.ts';

/** Lines of `data/nicknames.tsv` that each given name stands in. */
const lines = new Map<string, Set<number>>();
NICKNAMES.split('\n').forEach((line, number) => {
  for (const name of line.split(/\s+/u)) {
    const known = lines.get(name) ?? new Set<number>();
    lines.set(name, known.add(number));
  }
});

/** Whether one given name is a listed short, pet or other-language form of the other. */
export function areNicknames(left: string, right: string): boolean {
  const one = lines.get(left);
  const other = lines.get(right);
  if (one === undefined || other === undefined) return false;
  for (const line of one) if (other.has(line)) return true;
  return false;
}

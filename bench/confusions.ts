import { rowsOf } from './peers/evaluate.ts';

/** Wrong links by what misled: brothers and sisters, namesakes, anything else. */
export interface Confusions {
  readonly linked: number;
  readonly brothers: number;
  readonly namesakes: number;
  readonly others: number;
}

/**
 * Counts the wrong links by what is known of each record beyond its truth.
 * Texts are numbered, so that five million records take little memory.
 * @param info the file that `sila example --truth-info` writes
 */
export async function confusionsOf(links: string, info: string): Promise<Confusions> {
  const places = new Map<string, number>();
  const people: number[] = [];
  const households: number[] = [];
  const names: number[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  for await (const [id, , person, household, name] of rowsOf(info)) {
    places.set(id!, people.length);
    people.push(Number(person!.slice(1)));
    households.push(Number(household!.slice(1)));
    names.push(numberOf(name!));
  }
  const count = { linked: 0, brothers: 0, namesakes: 0, others: 0 };
  for await (const [left, right] of rowsOf(links)) {
    const [a, b] = [places.get(left!)!, places.get(right!)!];
    count.linked++;
    if (people[a] === people[b]) continue;
    if (households[a] === households[b]) count.brothers++;
    else if (names[a] === names[b]) count.namesakes++;
    else count.others++;
  }
  return count;
}

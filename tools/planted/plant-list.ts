import { randomBytes, randomInt } from 'node:crypto';

/** What was planted, and by what it is found again wherever it lies. */
export interface Planted {
  readonly text: string;
  /** Rows that are typed, not delivered, each with a contact and a place too. */
  readonly typed: readonly {
    readonly name: string;
    readonly contact: string;
    readonly place: string;
  }[];
  /** Everything that must be found nowhere: contacts, places, witnesses, words of families. */
  readonly values: ReadonlySet<string>;
  /** What families file and write, besides. */
  readonly families: readonly PlantedFamily[];
  /** Requests taken down by the team. */
  readonly requests: readonly { readonly contact: string; readonly witness: string }[];
  /** What photographs carry unseen: where they were made. */
  readonly photographs: readonly string[];
  /**
   * What documents say. The server seals those, as they belong to no team alone:
   * they pass its memory, and must lie nowhere.
   */
  readonly papers: ReadonlySet<string>;
  /** With what each of those begins. */
  readonly paperMark: string;
  /** With what every value begins; chosen anew for each run, so that nothing else says it. */
  readonly marks: readonly string[];
}

export interface PlantedFamily {
  readonly contact: string;
  readonly phrase: string;
  readonly letter: string;
  readonly answer: string;
}

const REQUESTS = 10;
const FILES = 10;

/** One address may write twenty times a day: each family files once and writes once. */
const FAMILIES = 10;

const GIVEN = ['سامر', 'رامي', 'هاني', 'ليلى', 'منى', 'غسان', 'ندى', 'وائل'];
const FAMILY = ['الحلبي', 'العلي', 'الزين', 'القباني', 'الأتاسي', 'الخطيب'];

/** One person in so many is typed at a gate. */
const TYPED_EACH = 10;

/** A list of invented people, each with a contact and a place where they are now. */
export function plantList(people: number): Planted {
  const phone = `+963 9${randomInt(10, 99)} ${randomInt(100, 999)}`;
  const street = `شارع ${randomBytes(4).toString('hex')}`;
  const lines = ['الاسم الكامل,اسم الأم,تاريخ الميلاد,هاتف,مكان الإقامة الحالي'];
  const values = new Set<string>();
  const typed: { name: string; contact: string; place: string }[] = [];
  for (let n = 0; n < people; n++) {
    const name = `${GIVEN[n % GIVEN.length]} ${FAMILY[n % FAMILY.length]} ${n}`;
    const contact = `${phone} ${String(n).padStart(4, '0')}${randomInt(10, 99)}`;
    const place = `${street} بناء ${n}-${randomBytes(3).toString('hex')}`;
    values.add(contact).add(place);
    if (n % TYPED_EACH === 0) typed.push({ name, contact, place });
    else lines.push(`${name},هدى ${n},${1950 + (n % 60)},${contact},${place}`);
  }
  const families = Array.from({ length: FAMILIES }, (_, n): PlantedFamily => {
    const said = (what: string) => `${street} ${what} ${n}-${randomBytes(3).toString('hex')}`;
    const contact = `${phone} ${randomInt(1000, 9999)}77${n}`;
    return { contact, phrase: said('w'), letter: said('l'), answer: said('a') };
  });
  for (const { contact, phrase, letter, answer } of families)
    values.add(contact).add(phrase).add(letter).add(answer);
  const requests = Array.from({ length: REQUESTS }, (_, n) => ({
    contact: `${phone} ${randomInt(1000, 9999)}88${n}`,
    witness: `${street} شاهد ${n}-${randomBytes(3).toString('hex')}`,
  }));
  for (const { contact, witness } of requests) values.add(contact).add(witness);
  const photographs = Array.from({ length: FILES }, (_, n) => `${street} صورة ${n}`);
  for (const place of photographs) values.add(place);
  const paperMark = `booklet ${randomBytes(6).toString('hex')}`;
  const papers = new Set(Array.from({ length: FILES }, (_, n) => `${paperMark} no ${n}`));
  return {
    photographs,
    papers,
    paperMark,
    text: `${lines.join('\n')}\n`,
    typed,
    values,
    families,
    requests,
    marks: [phone, street],
  };
}
